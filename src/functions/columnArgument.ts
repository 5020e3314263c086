// Columns of names, periods, states and amounts beside or without a table of indicators.
import type { Cell } from "../model";
import { readCell } from "./cells";
import { extent } from "./doubts";
import { placeOf, rangeArgument, type RangeArgument } from "./rangeArgument";
import { refuse } from "./refused";
import { lookAgain } from "./secondRead";
import { TableBody } from "./tableBody";

/** One column that a person gave to a function, its blanks told from zeros. */
export interface ColumnArgument {
  readonly range: RangeArgument;
  readonly cells: readonly Cell[];
}

/** Reads argument `at` (from 0), which must be one column. */
export async function readColumn(
  delivered: readonly unknown[],
  addresses: readonly unknown[],
  at: number,
): Promise<ColumnArgument> {
  const range = rangeArgument(delivered[at], addresses[at], at + 1) ?? refuse({ code: "noArgument", position: at + 1 });
  if (range.columns !== 1) refuse({ code: "notOneColumn", where: placeOf(range), found: range.columns });
  return { range, cells: (await readCells(range)).map(([cell = null]) => cell) };
}

/** Reads several columns whose rows belong together: arguments 0 to `count` - 1. */
export async function readColumns(
  delivered: readonly unknown[],
  addresses: readonly unknown[],
  count: number,
): Promise<readonly ColumnArgument[]> {
  const columns = await Promise.all(Array.from({ length: count }, (_, at) => readColumn(delivered, addresses, at)));
  const expected = columns[0]?.cells.length ?? 0;
  columns.forEach(({ cells }, at) => {
    if (cells.length !== expected) {
      refuse({ code: "heightsDiffer", position: at + 1, found: cells.length, expected });
    }
  });
  return columns;
}

/** All cells of a range. On the desktop an empty cell arrives as 0, so zeros are looked at once more where they stand. */
export async function readCells(range: RangeArgument): Promise<Cell[][]> {
  const body = new TableBody(range, 0);
  const blanks = Array.from({ length: range.columns }, (_, column) => column).flatMap((column) =>
    extent(body, column, (value) => value === 0),
  );
  const isElsewhere =
    range.address !== undefined && !range.block && range.cells.some((row) => row.some((value) => value === 0));
  const facts = blanks.length === 0 ? undefined : await lookAgain({ blanks, percents: [] });
  if (isElsewhere || (blanks.length > 0 && !facts)) refuse({ code: "blankUnknown", where: placeOf(range) });
  return range.cells.map((row, at) =>
    row.map((value, column) => (value === 0 && body.isBlankOnSheet(at, column, facts) ? null : readCell(value))),
  );
}
