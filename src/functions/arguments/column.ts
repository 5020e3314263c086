// Columns of names, periods, states and amounts beside or without a table of indicators.
import { mayBeDay } from "../../assessment";
import type { Cell } from "../../model";
import type { CellFacts } from "../../workbook/excel/cellFacts";
import { refuse } from "../refused";
import { readCell } from "../../spreadsheet/deliveredCell";
import { placeOf, rangeArgument, type RangeArgument } from "./rangeArgument";
import { parameter, type Given } from "./reader";
import { lookAgain } from "./secondRead";
import { isZero, TableBody } from "./tableBody";

/** One column that a person gave to a function, its blanks told from zeros. */
export interface ColumnArgument {
  readonly range: RangeArgument;
  readonly cells: readonly Cell[];
}

/** A column of periods: which of its cells are shown as dates is known, too. */
export interface PeriodsArgument extends ColumnArgument {
  readonly isDateAt: (row: number) => boolean;
}

/** A range that must be one column. */
export const column = () => parameter({ shape: "range", optional: false }, readColumn);

/** A range that must be one column of periods. */
export const periodColumn = () =>
  parameter({ shape: "range", optional: false }, (given) => readPeriodCells(oneColumn(given)));

async function readColumn(given: Given): Promise<ColumnArgument> {
  const range = oneColumn(given);
  return { range, cells: (await readCells(range)).map(([cell = null]) => cell) };
}

function oneColumn(given: Given): RangeArgument {
  const range = rangeArgument(given) ?? refuse({ code: "noArgument", position: given.position });
  if (range.columns !== 1) refuse({ code: "notOneColumn", where: placeOf(range), found: range.columns });
  return range;
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
  return (await readWithFacts(range, () => false)).cells;
}

/** The first column of a range as periods: a date arrives as a number, so the formats of numbers that may be days are read. */
export async function readPeriodCells(range: RangeArgument): Promise<PeriodsArgument> {
  const { cells, facts, body } = await readWithFacts(range, mayBeDay);
  return {
    range,
    cells: cells.map(([cell = null]) => cell),
    isDateAt: (row) => facts?.isDate(...body.onSheet(row, 0)) === true,
  };
}

async function readWithFacts(
  range: RangeArgument,
  hasFormat: (cell: Cell) => boolean,
): Promise<{ readonly cells: Cell[][]; readonly facts: CellFacts | undefined; readonly body: TableBody }> {
  const body = new TableBody(range, 0);
  const blanks = body.extentsOnSheet(isZero);
  const formats = body.extentsOnSheet((value) => hasFormat(readCell(value)));
  const isElsewhere = range.address !== undefined && !range.block && range.cells.some((row) => row.some(isZero));
  const isAsked = blanks.length + formats.length > 0;
  const facts = isAsked ? await lookAgain({ blanks, formats }) : undefined;
  if (isElsewhere || (isAsked && !facts)) refuse({ code: "blankUnknown", where: placeOf(range) });
  const cells = range.cells.map((row, at) =>
    row.map((value, column) =>
      value === 0 && facts?.isBlank(...body.onSheet(at, column)) === true ? null : readCell(value),
    ),
  );
  return { cells, facts, body };
}
