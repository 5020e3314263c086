// Which delivered cells must be looked at a second time, and how they read once that is done.
import { formatsCount, indicatorColumns, largestFractionInRange, type BoundModel } from "../../assessment";
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
  if (!range.block && !body.rows.some((row) => hasRemarks(remarksOn(row)))) return undefined;
  const facts = range.block && (await lookAgain({ ...doubts, totals: [range.block] }));
  return facts ?? (isSure && range.block ? undefined : refuse({ code: "blankUnknown", where: placeOf(range) }));
}

interface Doubts {
  readonly blanks: CellBlock[];
  readonly formats: CellBlock[];
}

/** The cells that must be looked at again: zeros that may be blanks, and columns of numbers that may be percentages. */
function findDoubts(body: TableBody, model: BoundModel, columnOf: readonly number[]): Doubts {
  const doubts: Doubts = { blanks: [], formats: [] };
  if (!body.block) return doubts;
  const columns = indicatorColumns(model, columnOf);
  const { rows } = body;
  for (const { column, indicator } of columns) {
    addExtent(doubts.blanks, body, column, isZero);
    if (formatsCount(indicator, rows.length, (row) => readCell(rows[row]?.[column])))
      addExtent(doubts.formats, body, column, (value) => typeof readCell(value) === "number");
  }
  addEmptyRows(doubts.blanks, body, columns);
  return doubts;
}

/** Other columns matter only where a whole row may be empty: a name that was left blank arrives as 0 as well. */
function addEmptyRows(blanks: CellBlock[], body: TableBody, given: readonly { readonly column: number }[]): void {
  let [first, last] = [-1, -1];
  for (let row = 0; row < body.rows.length; row += 1) {
    if (!body.mayBeEmpty(row)) continue;
    if (first < 0) first = row;
    last = row;
  }
  if (first < 0) return;
  const indicators = new Set(given.map(({ column }) => column));
  for (let column = 0; column < body.range.columns; column += 1) {
    if (!indicators.has(column)) blanks.push(...body.columnOnSheet(column, first, last - first + 1));
  }
}

/** On the desktop an empty cell is delivered so. */
export const isZero = (value: unknown): boolean => value === 0;

/** Adds the part of a column from the first to the last cell in doubt. */
export function addExtent(
  to: CellBlock[],
  body: TableBody,
  column: number,
  isDoubtful: (value: unknown) => boolean,
): void {
  let [first, last] = [-1, -1];
  for (let row = 0; row < body.rows.length; row += 1) {
    if (!isDoubtful(body.rows[row]?.[column])) continue;
    if (first < 0) first = row;
    last = row;
  }
  if (first >= 0) to.push(...body.columnOnSheet(column, first, last - first + 1));
}

export const noRemarks: ColumnRemarks = { zeroFromArray: [], percentFromArray: [] };

function hasRemarks({ zeroFromArray, percentFromArray }: ColumnRemarks): boolean {
  return zeroFromArray.length + percentFromArray.length > 0;
}

const none: readonly Indicator[] = [];

/** An array has no address, so nothing can be looked at again; the notes say where that may matter. */
export function remarksOnArray(
  model: BoundModel,
  columnOf: readonly number[],
): (row: readonly unknown[]) => ColumnRemarks {
  const given = indicatorColumns(model, columnOf);
  return (row) => {
    let [zeroFromArray, percentFromArray] = [none, none];
    for (const { indicator, column } of given) {
      const value = row[column];
      if (typeof value !== "number" || !(Math.abs(value) <= (largestFractionInRange(indicator) ?? 0))) continue;
      if (value === 0) zeroFromArray = [...zeroFromArray, indicator];
      else percentFromArray = [...percentFromArray, indicator];
    }
    return zeroFromArray.length + percentFromArray.length > 0 ? { zeroFromArray, percentFromArray } : noRemarks;
  };
}
