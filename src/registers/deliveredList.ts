import type { DeliveredTable } from "../assessment";
import type { Cell } from "../model";
import { readCell } from "../spreadsheet/deliveredCell";

/** A list as somebody delivered it, and what is known of its cells. */
export interface DeliveredList extends DeliveredTable<unknown> {
  /** Whether the format of a cell shows a date; undefined where no number may be one. */
  readonly isDate: ((row: number, column: number) => boolean) | undefined;
}

/**
 * A list out of plain cells, the header row first; empty cells are null or "".
 *
 * @example plainList([["firm", "cluster"], ["Alder", "East"]])
 */
export function plainList(cells: readonly (readonly unknown[])[]): DeliveredList {
  return {
    headers: (cells[0] ?? []).map(readCell),
    rows: cells.slice(1),
    firstRow: 2,
    read: readCell,
    isBlank: undefined,
    isPercent: undefined,
    isDate: undefined,
  };
}

/** A cell as it is meant: an empty one is null, also where it was delivered as 0. */
export function cellOf({ rows, read, isBlank }: DeliveredList, row: number, column: number): Cell {
  const value = rows[row]?.[column];
  if (value === 0) return isBlank?.(row, column) === true ? null : 0;
  return read(value);
}
