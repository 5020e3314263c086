/** Functions that find things. */
import { type CellValue, type Matrix } from "../../cellValue";
import type { NativeFunction, Parameter } from "./parameter";
import { ArrayValue, compareValues, fail, ReferenceValue, toNumber, type Value } from "./values";

const numberOf = (parameter: Parameter | undefined, otherwise: number): number =>
  parameter?.isGiven ? Math.trunc(toNumber(parameter.scalar())) : otherwise;
const line = (parameter: Parameter | undefined): CellValue[] => parameter?.matrix().flat() ?? [];

/** INDEX: row and column from 1; 0 or nothing means all. A reference stays a reference. */
function indexed([source, rowParameter, columnParameter]: readonly Parameter[]): Value {
  const value = source?.value() ?? null;
  const rows = value instanceof ReferenceValue ? undefined : (source?.matrix() ?? []);
  const rowCount = value instanceof ReferenceValue ? value.area.rowCount : (rows?.length ?? 0);
  const columnCount = value instanceof ReferenceValue ? value.area.columnCount : (rows?.[0]?.length ?? 0);
  let row = numberOf(rowParameter, 0);
  let column = numberOf(columnParameter, 0);
  if (rowCount === 1 && !columnParameter?.isGiven) [row, column] = [1, row];
  if (row < 0 || column < 0 || row > rowCount || column > columnCount) return fail("#REF!");
  if (value instanceof ReferenceValue) {
    const { area } = value;
    return new ReferenceValue({
      ...area,
      row: row === 0 ? area.row : area.row + row - 1,
      column: column === 0 ? area.column : area.column + column - 1,
      rowCount: row === 0 ? area.rowCount : 1,
      columnCount: column === 0 ? area.columnCount : 1,
    });
  }
  const chosen = (row === 0 ? (rows ?? []) : [rows?.[row - 1] ?? []]).map((cells) =>
    column === 0 ? cells : [cells[column - 1] ?? null],
  );
  return chosen.length === 1 && chosen[0]?.length === 1 ? (chosen[0][0] ?? null) : new ArrayValue(chosen);
}

const same = (a: CellValue, b: CellValue): boolean =>
  (a === null) === (b === null) && typeof a === typeof b && compareValues(a, b) === 0;

/** Mode 0: the same; -1: the next smaller where nothing is the same; 1: the next larger. */
function placeOf(wanted: CellValue, values: readonly CellValue[], mode: number): number {
  const exact = values.findIndex((value) => same(value, wanted));
  if (exact >= 0 || mode === 0) return exact;
  let best = -1;
  for (const [place, value] of values.entries()) {
    if (typeof value !== typeof wanted || Math.sign(compareValues(value, wanted)) !== mode) continue;
    const closest = best < 0 ? undefined : values[best];
    if (closest === undefined || Math.sign(compareValues(value, closest)) === -mode) best = place;
  }
  return best;
}

function matched([wanted, list, mode]: readonly Parameter[]): CellValue {
  const kind = numberOf(mode, 1);
  const place = placeOf(wanted?.scalar() ?? null, line(list), kind === 0 ? 0 : -Math.sign(kind));
  return place < 0 ? fail("#N/A") : place + 1;
}

function lookedUp([wanted, list, results, otherwise, mode]: readonly Parameter[]): Value {
  const values = list?.matrix() ?? [];
  const answers: Matrix = results?.matrix() ?? [];
  const down = values.length > 1 || (values[0]?.length ?? 0) === 1;
  const find = (item: CellValue): CellValue[] | undefined => {
    const place = placeOf(item, values.flat(), numberOf(mode, 0));
    if (place < 0) return undefined;
    return down ? answers[place] : answers.map((row) => row[place] ?? null);
  };
  const items = wanted?.plain() ?? null;
  const missing = (): CellValue => (otherwise?.isGiven ? otherwise.scalar() : fail("#N/A"));
  if (items instanceof ArrayValue)
    return new ArrayValue(items.rows.map((row) => row.map((item) => find(item)?.[0] ?? missing())));
  const found = find(items);
  if (!found) return missing();
  if (found.length === 1) return found[0] ?? null;
  return new ArrayValue(down ? [found] : found.map((cell) => [cell]));
}

export const LOOKUP_FUNCTIONS: Readonly<Record<string, NativeFunction>> = {
  INDEX: indexed,
  MATCH: matched,
  XLOOKUP: lookedUp,
};
