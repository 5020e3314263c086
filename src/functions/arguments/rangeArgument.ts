import type { Place } from "../../faults";
import { parseAddress, type CellBlock } from "../../spreadsheet/address";
import type { DeliveredRange } from "../../spreadsheet/deliveredCell";
import type { Given } from "./reader";

/** Excel reads no more cells than this at once. */
export const MOST_CELLS = 5_000_000;

/** A range that a person gave to a function: what was delivered, and where it stands if it stands anywhere. */
export interface RangeArgument {
  readonly position: number;
  readonly cells: DeliveredRange;
  readonly columns: number;
  /** As Excel names it; undefined for an array that a formula computed. */
  readonly address: string | undefined;
  readonly block: CellBlock | undefined;
}

/** What was given for one parameter as a range; undefined when it was left out. */
export function rangeArgument({ value, address, position }: Omit<Given, "name">): RangeArgument | undefined {
  if (value === null || value === undefined) return undefined;
  const cells: DeliveredRange = Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[value]];
  const known = typeof address === "string" && address !== "" ? address : undefined;
  return {
    position,
    cells,
    columns: cells[0]?.length ?? 0,
    address: known,
    block: known === undefined ? undefined : parseAddress(known),
  };
}

export function placeOf({ position, address }: RangeArgument, row?: number): Place {
  return row === undefined ? { argument: position, address } : { argument: position, address, row };
}

/** One column of a range, or some of its rows, as a block of the sheet. */
export function columnBlock(block: CellBlock, column: number, firstRow: number, rows: number): CellBlock {
  return { sheet: block.sheet, row: block.row + firstRow, rows, column: block.column + column, columns: 1 };
}
