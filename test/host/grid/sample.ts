/** The sheet at start: the illustrative clusters, and their assessment typed beside them with one empty column between. */
import Papa from "papaparse";
import { cellAddress } from "../address";
import type { Entry } from "../book";
import type { GridBook } from "./gridBook";

const NAME_WIDTH = 190;
const INDICATOR_WIDTH = 52;

export function putSample(book: GridBook, csv: string): void {
  const rows = Papa.parse<string[]>(csv.trim()).data;
  const columnCount = Math.max(...rows.map((row) => row.length));
  const sheetId = book.activeSheetId();
  const entries = rows.map((row) => Array.from({ length: columnCount }, (_, column): Entry => row[column] ?? ""));
  const area = { sheetId, row: 0, column: 0, rowCount: rows.length, columnCount };
  book.write(area, entries);
  book.setFormat({ ...area, rowCount: 1 }, { bold: true, fillColor: "#E3ECE8" });

  const beside = columnCount + 1;
  book.type({ sheetId, row: 0, column: beside }, `=CLUSTERASSESS(A1:${cellAddress(rows.length - 1, columnCount - 1)})`);

  const sheet = book.grid.workbook.getActiveSheet();
  sheet.setColumnWidths(0, 1, NAME_WIDTH);
  sheet.setColumnWidths(1, columnCount - 1, INDICATOR_WIDTH);
  sheet.setFrozenColumns(1);
  sheet.setFrozenRows(1);
  // The names stay in sight; beside them the last indicators and the results.
  sheet.scrollToCell(1, beside - 4);
  book.select([{ sheetId, row: 0, column: beside, rowCount: 1, columnCount: 1 }]);
}
