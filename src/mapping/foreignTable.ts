import { isBlank, type Cell } from "../model";

/** A table with headings of its own, as it stands in the workbook; rows below the header and columns count from 0. */
export interface ForeignTable {
  readonly headers: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether a number is shown as a percentage, or as a date. */
  isPercentAt(row: number, column: number): boolean;
  isDateAt(row: number, column: number): boolean;
}

export const cellOf = ({ rows }: ForeignTable, row: number, column: number): Cell => rows[row]?.[column] ?? null;

/** The cells of a column below the header, blank texts as null. */
export function columnCells({ rows }: ForeignTable, column: number): Cell[] {
  return rows.map((row) => {
    const cell = row[column] ?? null;
    return isBlank(cell) ? null : cell;
  });
}

/** The share of the filled cells of a column that hold a number; 0 where none is filled. */
export function numberShare(table: ForeignTable, column: number): number {
  const filled = columnCells(table, column).filter((cell) => cell !== null);
  return filled.length === 0 ? 0 : filled.filter((cell) => typeof cell === "number").length / filled.length;
}
