/** The sheet at start: the illustrative clusters, and their assessment typed beside them with one empty column between. */
import Papa from "papaparse";
import { cellAddress } from "../address";
import type { Entry } from "../book";
import type { GridBook } from "./gridBook";

const NAME_WIDTH = 215;
const INDICATOR_WIDTH = 52;
/** The frozen column covers four of these, so two indicators show before the empty column. */
const COLUMNS_BEFORE_RESULTS = 6;
/** Of the columns of the assessment, by their place: words need more room than numbers. */
const RESULT_WIDTHS = [170, 82, 82, 82, 82, 265, 265, 265, 72, 72, 52, 52, 52, 210, 260, 260, 72, 420];
const RESULT_FORMATS = [
  "General",
  "0.00",
  "0.00",
  "0.00",
  "General",
  "General",
  "General",
  "General",
  "0",
  "0.00",
  "0",
  "0",
  "0",
  "General",
  "General",
  "General",
  "0%",
  "General",
];

export function putSample(book: GridBook, csv: string, locale: string, prefix: string): void {
  const rows = Papa.parse<string[]>(csv.trim()).data;
  const columnCount = Math.max(...rows.map((row) => row.length));
  const sheetId = book.activeSheetId();
  const entries = rows.map((row) => Array.from({ length: columnCount }, (_, column): Entry => row[column] ?? ""));
  const area = { sheetId, row: 0, column: 0, rowCount: rows.length, columnCount };
  book.write(area, entries);
  book.setFormat({ ...area, rowCount: 1 }, { bold: true, fillColor: "#E3ECE8" });

  const beside = columnCount + 1;
  book.type(
    { sheetId, row: 0, column: beside },
    `=${prefix}CLUSTERASSESS(A1:${cellAddress(rows.length - 1, columnCount - 1)}${locale === "zh-CN" ? ',,,"zh-CN"' : ""})`,
  );

  book.setNumberFormats(
    { sheetId, row: 1, column: beside, rowCount: rows.length - 1, columnCount: RESULT_FORMATS.length },
    rows.slice(1).map(() => RESULT_FORMATS),
  );

  const sheet = book.grid.workbook.getActiveSheet();
  sheet.setColumnWidths(0, 1, NAME_WIDTH);
  sheet.setColumnWidths(1, columnCount - 1, INDICATOR_WIDTH);
  sheet.setColumnWidths(columnCount, 1, INDICATOR_WIDTH / 2);
  for (const [offset, width] of RESULT_WIDTHS.entries()) sheet.setColumnWidths(beside + offset, 1, width);
  sheet.setFrozenColumns(1);
  sheet.setFrozenRows(1);
  // A cell of the table: the pane speaks about the table around the active cell.
  book.select([{ sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 }]);
}

/** The names stay in sight; beside them the last indicators and the results. The grid can scroll only when it has been drawn. */
export function scrollToResults(book: GridBook): void {
  const used = book.usedArea(book.activeSheetId(), true);
  const results = used && used.column + used.columnCount - RESULT_WIDTHS.length;
  if (results !== undefined)
    book.grid.workbook.getActiveSheet().scrollToCell(0, Math.max(0, results - COLUMNS_BEFORE_RESULTS));
}
