// Which delivered cells must be looked at a second time, and how they read once that is done.
import { formatsCount, indicatorColumns, largestFractionInRange, type BoundModel } from "../../assessment";
import type { Indicator } from "../../model";
import type { ColumnRemarks } from "../../results";
import type { CellBlock } from "../../spreadsheet/address";
import type { CellFacts } from "../../workbook/excel/cellFacts";
import { readCell } from "../../spreadsheet/deliveredCell";
import { extentOf } from "../../spreadsheet/extent";
import { refuse } from "../refused";
import { placeOf } from "./rangeArgument";
import { lookAgain } from "./secondRead";
import { isZero, type TableBody } from "./tableBody";
import { mayHaveTotalsRow } from "./totalsRow";

/** Looks again at every cell in doubt; undefined where none is, or where the cells have no place on a sheet. */
export async function factsAbout(
  body: TableBody,
  model: BoundModel,
  columnOf: readonly number[],
): Promise<CellFacts | undefined> {
  const { range } = body;
  if (range.address === undefined) return undefined;
  const unknown = (): never => refuse({ code: "blankUnknown", where: placeOf(range) });
  if (!range.block) {
    const remarksOn = remarksOnArray(model, columnOf);
    return body.rows.some((row) => hasRemarks(remarksOn(row))) ? unknown() : undefined;
  }
  const doubts = findDoubts(body, model, columnOf);
  const isSure = doubts.blanks.length + doubts.formats.length === 0;
  if (isSure && !mayHaveTotalsRow(body)) return undefined;
  const facts = await lookAgain({ ...doubts, totals: [range.block] });
  return facts ?? (isSure ? undefined : unknown());
}

interface Doubts {
  readonly blanks: CellBlock[];
  readonly formats: CellBlock[];
}

/** The cells that must be looked at again: zeros that may be blanks, and columns of numbers that may be percentages. */
function findDoubts(body: TableBody, model: BoundModel, columnOf: readonly number[]): Doubts {
  const doubts: Doubts = { blanks: [], formats: [] };
  const columns = indicatorColumns(model, columnOf);
  const { rows } = body;
  for (const { column, indicator } of columns) {
    doubts.blanks.push(...body.extentOnSheet(column, isZero));
    if (formatsCount(indicator, rows.length, (row) => readCell(rows[row]?.[column])))
      doubts.formats.push(...body.extentOnSheet(column, (value) => typeof readCell(value) === "number"));
  }
  addEmptyRows(doubts.blanks, body, columns);
  return doubts;
}

/** Other columns matter only where a whole row may be empty: a name that was left blank arrives as 0 as well. */
function addEmptyRows(blanks: CellBlock[], body: TableBody, given: readonly { readonly column: number }[]): void {
  const empty = extentOf(body.rows.length, (row) => body.mayBeEmpty(row));
  if (!empty) return;
  const indicators = new Set(given.map(({ column }) => column));
  for (let column = 0; column < body.range.columns; column += 1) {
    if (!indicators.has(column)) blanks.push(...body.columnOnSheet(column, empty.row, empty.rows));
  }
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
