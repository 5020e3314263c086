/** How a sheet of the example workbook looks: no text cut, on the screen and on paper. */
import type { EditionSheet, Look, PrintSetup } from "../../src/edition";

export type SheetCell = string | number | null;

const HEADING: Look = { bold: true, fill: "#E3ECE8" };

/** In characters, as Excel counts the width of a column. More than this on a page would be too small to read. */
const PAGE_WIDTH = 170;
const NARROWEST = 8;
/** A column that holds longer texts wraps them. */
const SHORT_TEXT = 34;
const NARROWEST_WRAPPED = 40;
/** Fitting a sheet to a page brings columns together; LibreOffice cuts off a single one that is wider than the page. */
const WIDEST = 90;
/** In points; a line of Chinese is a little higher than one of Latin letters. */
const LINE_HEIGHT = 16;
const TITLE_HEIGHT = 24;
const ROOM_BETWEEN_ROWS = 4;

/** One column: titles, and under them sentences. */
export function layOutText(sheet: EditionSheet, titles: readonly string[], lines: readonly string[]): void {
  sheet.widen(0, [WIDEST]);
  titles.forEach((title, row) => {
    sheet.put(row, 0, [title], { bold: true, size: 14, wrap: true });
    sheet.heights.set(row, TITLE_HEIGHT);
  });
  lines.forEach((line, at) => {
    const row = titles.length + at;
    sheet.put(row, 0, [line], { wrap: true });
    sheet.heights.set(row, heightOf([line], [WIDEST]));
  });
  sheet.print = pageSetup(1);
}

/** A table with its header in the first row and the names of its rows in the first column. */
export function layOutTable(sheet: EditionSheet, rows: readonly (readonly SheetCell[])[]): void {
  const widths = columnWidths(rows);
  const [header = []] = rows;
  sheet.widen(0, widths);
  rows.forEach((row, at) => {
    sheet.put(at, 0, row);
    sheet.heights.set(at, heightOf(row, widths));
  });
  header.forEach((_, column) => {
    const body = rows.slice(1).map((row) => row[column]);
    const isText = body.some((cell) => typeof cell === "string" && cell !== "");
    const area = { row: 0, column, rows: rows.length, columns: 1 };
    sheet.look(area, {
      wrap: true,
      // A text would touch the number that ends at its left.
      ...(isText && column > 0 ? { indent: 1 } : {}),
      ...(body.some(isLong) ? { numberFormat: "0.00" } : {}),
    });
    sheet.look({ ...area, rows: 1 }, isText ? HEADING : { ...HEADING, align: "right" });
  });
  const [names = 0, ...others] = widths;
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.print = {
    ...pageSetup(Math.ceil(sumOf(others) / (PAGE_WIDTH - names))),
    titleRows: { row: 0, rows: 1 },
    titleColumns: 1,
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

const pageSetup = (pagesWide: number): PrintSetup => ({ orientation: "landscape", pagesWide });

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

/** A calculated number, with more digits than anybody reads. */
const isLong = (cell: SheetCell | undefined): boolean => typeof cell === "number" && String(cell).length > 8;

const shown = (cell: SheetCell | undefined): string =>
  typeof cell === "number" && isLong(cell) ? cell.toFixed(2) : String(cell ?? "");

/** A Chinese character takes the room of two Latin ones. */
const widthOf = (text: string, latin = 1): number =>
  [...text].reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/u.test(sign) ? 2 : latin), 0);

/** Not every program measures wrapped rows when it opens a file. */
function heightOf(cells: readonly SheetCell[], widths: readonly number[]): number {
  const lines = cells.map((cell, at) => linesOf(shown(cell), widths[at] ?? WIDEST));
  return Math.max(1, ...lines) * LINE_HEIGHT + ROOM_BETWEEN_ROWS;
}

function linesOf(text: string, column: number): number {
  if (widthOf(text) <= column - 2) return 1;
  // Letters are narrower than the digits that a column is measured by; lines break between words.
  return Math.ceil(widthOf(text, 0.9) / (column - 6));
}
