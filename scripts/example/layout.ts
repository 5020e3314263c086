/** How a sheet of the example workbook looks: no text cut, on the screen and on paper. */
import type ExcelJS from "exceljs";

export type SheetCell = string | number | null;

/** Named, because a font without a name is drawn with serifs by some programs. */
const FONT = { name: "Calibri", size: 11 } as const;
const HEADING = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE3ECE8" } } as const;
const A4 = 9;
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 } as const;

/** In characters, as Excel counts the width of a column. More than this on a page would be too small to read. */
const PAGE_WIDTH = 170;
const NARROWEST = 8;
/** A column that holds longer texts wraps them. */
const SHORT_TEXT = 34;
const NARROWEST_WRAPPED = 40;
/** Fitting a sheet to a page brings columns together; LibreOffice cuts off a single one that is wider than the page. */
const WIDEST = 90;
const INDENTED = { horizontal: "left", indent: 1 } as const;
/** In points; a line of Chinese is a little higher than one of Latin letters. */
const LINE_HEIGHT = 16;
const TITLE_HEIGHT = 24;
const ROOM_BETWEEN_ROWS = 4;

/** One column: titles, and under them sentences. */
export function layOutText(sheet: ExcelJS.Worksheet, titles: readonly string[], lines: readonly string[]): void {
  const column = sheet.getColumn(1);
  column.width = WIDEST;
  column.alignment = { wrapText: true, vertical: "top" };
  column.font = FONT;
  for (const title of titles) {
    const row = sheet.addRow([title]);
    row.font = { ...FONT, bold: true, size: 14 };
    row.height = TITLE_HEIGHT;
  }
  for (const line of lines) fitHeight(sheet.addRow([line]), [line], [WIDEST]);
  sheet.pageSetup = pageSetup(1);
}

/** A table with its header in the first row and the names of its rows in the first column. */
export function layOutTable(sheet: ExcelJS.Worksheet, rows: readonly (readonly SheetCell[])[]): void {
  for (const row of rows) sheet.addRow([...row]);
  const widths = columnWidths(rows);
  sheet.columns.forEach((column, at) => {
    const body = rows.slice(1).map((row) => row[at]);
    const isText = body.some((cell) => typeof cell === "string" && cell !== "");
    column.width = widths[at] ?? WIDEST;
    // A text would touch the number that ends at its left.
    column.alignment = { wrapText: true, vertical: "top", ...(isText && at > 0 ? INDENTED : {}) };
    column.font = FONT;
    column.numFmt = body.some(isLong) ? "0.00" : "General";
    if (!isText) sheet.getRow(1).getCell(at + 1).alignment = { wrapText: true, vertical: "top", horizontal: "right" };
  });
  sheet.getRow(1).font = { ...FONT, bold: true };
  sheet.getRow(1).fill = HEADING;
  rows.forEach((row, at) => fitHeight(sheet.getRow(at + 1), row, widths));
  const [names = 0, ...others] = widths;
  sheet.pageSetup = {
    ...pageSetup(Math.ceil(sumOf(others) / (PAGE_WIDTH - names))),
    printTitlesRow: "1:1",
    printTitlesColumn: "A:A",
  };
}

/** Short columns take what they need; columns of long texts share what is left of a page. */
function columnWidths(rows: readonly (readonly SheetCell[])[]): number[] {
  const needed = (rows[0] ?? []).map((_, at) => Math.max(NARROWEST, ...rows.map((row) => widthOf(shown(row[at])) + 3)));
  const short = needed.filter((width) => width <= SHORT_TEXT);
  const share = (PAGE_WIDTH - sumOf(short)) / Math.max(needed.length - short.length, 1);
  const wrapped = Math.floor(Math.min(Math.max(share, NARROWEST_WRAPPED), WIDEST));
  return needed.map((width) => (width <= SHORT_TEXT ? width : Math.min(wrapped, width)));
}

const pageSetup = (pagesWide: number): Partial<ExcelJS.PageSetup> => ({
  paperSize: A4,
  orientation: "landscape",
  margins: MARGINS,
  fitToPage: true,
  fitToWidth: pagesWide,
  fitToHeight: 0,
});

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** A calculated number, with more digits than anybody reads. */
const isLong = (cell: SheetCell | undefined): boolean => typeof cell === "number" && String(cell).length > 8;

const shown = (cell: SheetCell | undefined): string =>
  typeof cell === "number" && isLong(cell) ? cell.toFixed(2) : String(cell ?? "");

/** A Chinese character takes the room of two Latin ones. */
const widthOf = (text: string, latin = 1): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/u.test(sign) ? 2 : latin), 0);

/** Not every program measures wrapped rows when it opens a file. */
function fitHeight(row: ExcelJS.Row, cells: readonly SheetCell[], widths: readonly number[]): void {
  const lines = cells.map((cell, at) => linesOf(shown(cell), widths[at] ?? WIDEST));
  row.height = Math.max(1, ...lines) * LINE_HEIGHT + ROOM_BETWEEN_ROWS;
}

function linesOf(text: string, column: number): number {
  if (widthOf(text) <= column - 2) return 1;
  // Letters are narrower than the digits that a column is measured by; lines break between words.
  return Math.ceil(widthOf(text, 0.9) / (column - 6));
}
