// Which delivered cells must be looked at a second time, and how they read once that is done.
import { formatsCount, largestFractionInRange, type BoundModel } from "../../assessment";
import type { Indicator } from "../../model";
import type { ColumnRemarks } from "../../results";
import type { CellBlock } from "../../spreadsheet/address";
import type { CellFacts } from "../../workbook/excel/cellFacts";
import { readCell } from "../../spreadsheet/deliveredCell";
import { refuse } from "../refused";
import { placeOf } from "./rangeArgument";
import { lookAgain } from "./secondRead";
import type { TableBody } from "./tableBody";
import { mayHaveTotalsRow } from "./totalsRow";

/** Looks again at every cell in doubt; undefined where none is, or where the cells have no place on a sheet. */
export async function factsAbout(
  body: TableBody,
  model: BoundModel,
  columnOf: readonly number[],
): Promise<CellFacts | undefined> {
  const { range } = body;
  if (range.address === undefined) return undefined;
  const doubts = findDoubts(body, model, columnOf);
  const isSure = doubts.blanks.length + doubts.formats.length === 0;
  if (isSure && range.block && !mayHaveTotalsRow(body)) return undefined;
  const remarksOn = remarksOnArray(model, columnOf);
  const isElsewhere = !range.block && body.rows.some((row) => hasRemarks(remarksOn(row)));
  if (!range.block && !isElsewhere) return undefined;
  const facts = isElsewhere ? undefined : await lookAgain({ ...doubts, totals: range.block ? [range.block] : [] });
  return facts ?? (isSure && !isElsewhere ? undefined : refuse({ code: "blankUnknown", where: placeOf(range) }));
}

interface Doubts {
  readonly blanks: CellBlock[];
  readonly formats: CellBlock[];
}

/** The cells that must be looked at again: zeros that may be blanks, and columns of numbers that may be percentages. */
function findDoubts(body: TableBody, model: BoundModel, columnOf: readonly number[]): Doubts {
  if (!body.block) return { blanks: [], formats: [] };
  const columns = columnOf.flatMap((column, at) => {
    const indicator = model.model.indicators[at];
    return column < 0 || !indicator ? [] : [{ column, indicator }];
  });
  const blanks = columns.flatMap(({ column }) => extent(body, column, (value) => value === 0));
  const { rows } = body;
  const formats = columns.flatMap(({ column, indicator }) =>
    formatsCount(indicator, rows.length, (row) => readCell(rows[row]?.[column]))
      ? extent(body, column, (value) => typeof readCell(value) === "number")
      : [],
  );
  return { blanks: [...blanks, ...emptyRowDoubts(body, new Set(columns.map(({ column }) => column)))], formats };
}

/** Other columns matter only where a whole row may be empty: a name that was left blank arrives as 0 as well. */
function emptyRowDoubts(body: TableBody, indicatorColumns: ReadonlySet<number>): CellBlock[] {
  let [first, last] = [-1, -1];
  for (let row = 0; row < body.rows.length; row += 1) {
    if (!body.mayBeEmpty(row)) continue;
    if (first < 0) first = row;
    last = row;
  }
  if (first < 0) return [];
  const others = Array.from({ length: body.range.columns }, (_, column) => column).filter(
    (column) => !indicatorColumns.has(column),
  );
  return others.flatMap((column) => body.columnOnSheet(column, first, last - first + 1));
}

/** The part of a column from the first to the last cell in doubt. */
export function extent(body: TableBody, column: number, isDoubtful: (value: unknown) => boolean): CellBlock[] {
  let [first, last] = [-1, -1];
  for (let row = 0; row < body.rows.length; row += 1) {
    if (!isDoubtful(body.rows[row]?.[column])) continue;
    if (first < 0) first = row;
    last = row;
  }
  return first < 0 ? [] : body.columnOnSheet(column, first, last - first + 1);
}

export const noRemarks: ColumnRemarks = { zeroFromArray: [], percentFromArray: [] };

function hasRemarks({ zeroFromArray, percentFromArray }: ColumnRemarks): boolean {
  return zeroFromArray.length + percentFromArray.length > 0;
}

const none: readonly Indicator[] = [];

/** An array has no address, so nothing can be looked at again; the notes say where that may matter. */
export function remarksOnArray(
  { model }: BoundModel,
  columnOf: readonly number[],
): (row: readonly unknown[]) => ColumnRemarks {
  const given = model.indicators.flatMap((indicator, at) => {
    const column = columnOf[at] ?? -1;
    return column < 0 ? [] : [{ indicator, column, limit: largestFractionInRange(indicator) ?? 0 }];
  });
  return (row) => {
    let [zeroFromArray, percentFromArray] = [none, none];
    for (const { indicator, column, limit } of given) {
      const value = row[column];
      if (typeof value !== "number" || !(Math.abs(value) <= limit)) continue;
      if (value === 0) zeroFromArray = [...zeroFromArray, indicator];
      else percentFromArray = [...percentFromArray, indicator];
    }
    return zeroFromArray.length + percentFromArray.length > 0 ? { zeroFromArray, percentFromArray } : noRemarks;
  };
}
