import type { Place } from "../i18n";
import { parseAddress, type CellBlock } from "../workbook/address";
import type { DeliveredRange } from "./cells";

/** A range that a person gave to a function: what was delivered, and where it stands if it stands anywhere. */
export interface RangeArgument {
  readonly position: number;
  readonly cells: DeliveredRange;
  readonly columns: number;
  /** As Excel names it; undefined for an array that a formula computed. */
  readonly address: string | undefined;
  readonly block: CellBlock | undefined;
}

/** Reads argument `position` (from 1) as a range; undefined when it was left out. */
export function rangeArgument(delivered: unknown, address: unknown, position: number): RangeArgument | undefined {
  if (delivered === null || delivered === undefined) return undefined;
  const cells: DeliveredRange = Array.isArray(delivered)
    ? delivered.map((row: unknown) => (Array.isArray(row) ? row : [row]))
    : [[delivered]];
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
