import type { CellArea } from "../../spreadsheet/address";

/** What has to be loaded of a range for `areaOf`. */
export const AREA = "rowIndex,columnIndex,rowCount,columnCount";

export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: CellArea): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Asks for the cells of a sheet that hold something; the next sync brings them. */
export const loadUsedRange = (sheet: Excel.Worksheet): Excel.Range => sheet.getUsedRangeOrNullObject(true).load(AREA);

/** Rows and columns from the first cell of the sheet to the last that holds something. */
export const usedSize = (used: Excel.Range): { rows: number; columns: number } =>
  used.isNullObject
    ? { rows: 0, columns: 0 }
    : { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
