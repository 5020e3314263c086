// Columns of names, periods, states and amounts beside or without a table of indicators.
import type { Cell } from "../../model";
import { refuse } from "../refused";
import type { CellBlock } from "../../spreadsheet/address";
import { readCell } from "../../spreadsheet/deliveredCell";
import { addExtent, isZero } from "./doubts";
import { placeOf, rangeArgument, type RangeArgument } from "./rangeArgument";
import { parameter, type Given } from "./reader";
import { lookAgain } from "./secondRead";
import { TableBody } from "./tableBody";

/** One column that a person gave to a function, its blanks told from zeros. */
export interface ColumnArgument {
  readonly range: RangeArgument;
  readonly cells: readonly Cell[];
}

/** A range that must be one column. */
export const column = () => parameter({ shape: "range", optional: false }, readColumn);

async function readColumn(given: Given): Promise<ColumnArgument> {
  const range = rangeArgument(given) ?? refuse({ code: "noArgument", position: given.position });
  if (range.columns !== 1) refuse({ code: "notOneColumn", where: placeOf(range), found: range.columns });
  return { range, cells: (await readCells(range)).map(([cell = null]) => cell) };
}

/** Columns whose rows belong together have as many cells as the first of them. */
export function refuseOtherHeights(first: ColumnArgument, ...others: readonly ColumnArgument[]): void {
  const expected = first.cells.length;
  for (const { range, cells } of others) {
    if (cells.length !== expected) {
      refuse({ code: "heightsDiffer", position: range.position, found: cells.length, expected });
    }
  }
}

/** All cells of a range. On the desktop an empty cell arrives as 0, so zeros are looked at once more where they stand. */
export async function readCells(range: RangeArgument): Promise<Cell[][]> {
  const body = new TableBody(range, 0);
  const blanks: CellBlock[] = [];
  for (let column = 0; column < range.columns; column += 1) addExtent(blanks, body, column, isZero);
  const isElsewhere =
    range.address !== undefined && !range.block && range.cells.some((row) => row.some((value) => value === 0));
  const facts = blanks.length === 0 ? undefined : await lookAgain({ blanks, percents: [] });
  if (isElsewhere || (blanks.length > 0 && !facts)) refuse({ code: "blankUnknown", where: placeOf(range) });
  return range.cells.map((row, at) =>
    row.map((value, column) =>
      value === 0 && facts?.isBlank(...body.onSheet(at, column)) === true ? null : readCell(value),
    ),
  );
}
