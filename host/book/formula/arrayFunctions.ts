/** Functions that make arrays of arrays. */
import { errorValue, type CellValue, type Matrix } from "../../cellValue";
import type { NativeFunction, Parameter } from "./parameter";
import { ArrayValue, compareValues, fail, ReferenceValue, toBoolean, toNumber } from "./values";

const array = (rows: Matrix): ArrayValue =>
  rows.length === 0 || rows[0]?.length === 0 ? fail("#CALC!") : new ArrayValue(rows);
const width = (rows: Matrix): number => rows[0]?.length ?? 0;
const transposed = (rows: Matrix): Matrix =>
  Array.from({ length: width(rows) }, (_, column) => rows.map((row) => row[column] ?? null));
const numberOf = (parameter: Parameter | undefined, otherwise: number): number =>
  parameter?.isGiven ? Math.trunc(toNumber(parameter.scalar())) : otherwise;

function filtered([source, include, otherwise]: readonly Parameter[]): ArrayValue | CellValue {
  if (!source || !include) return fail("#VALUE!");
  const rows = source.matrix();
  const flags = include.matrix();
  const byColumn = flags.length === 1 && width(flags) === width(rows) && rows.length !== 1;
  const kept = byColumn
    ? transposed(transposed(rows).filter((_, column) => toBoolean(flags[0]?.[column] ?? null)))
    : flags.length === rows.length
      ? rows.filter((_, row) => toBoolean(flags[row]?.[0] ?? null))
      : fail("#VALUE!");
  if (kept.length > 0 && width(kept) > 0) return array(kept);
  return otherwise?.isGiven ? otherwise.scalar() : fail("#CALC!");
}

/** Counts from 1, or from the end where negative. */
function picked(lines: Matrix, wanted: readonly Parameter[]): Matrix {
  return wanted.flatMap((parameter) =>
    parameter
      .matrix()
      .flat()
      .map((cell) => {
        const place = Math.trunc(toNumber(cell));
        return lines.at(place > 0 ? place - 1 : place) ?? fail("#VALUE!");
      }),
  );
}

/** The first or last lines; 0 gives nothing. */
const taken = <Line>(lines: readonly Line[], count: number): Line[] =>
  count >= 0 ? lines.slice(0, count) : lines.slice(count);
const dropped = <Line>(lines: readonly Line[], count: number): Line[] =>
  count >= 0 ? lines.slice(count) : lines.slice(0, count);

function cut(
  parameters: readonly Parameter[],
  part: <Line>(lines: readonly Line[], count: number) => Line[],
  otherwise: number,
): ArrayValue {
  const [source, rows, columns] = parameters;
  const kept = part(source?.matrix() ?? [], numberOf(rows, otherwise));
  return array(kept.map((row) => part(row, numberOf(columns, otherwise))));
}

function stacked(parameters: readonly Parameter[], along: (rows: Matrix) => Matrix): Matrix {
  const blocks = parameters.map((parameter) => along(parameter.matrix()));
  const widest = Math.max(...blocks.map(width));
  return blocks.flatMap((block) =>
    block.map((row) => [...row, ...new Array<CellValue>(widest - row.length).fill(errorValue("#N/A"))]),
  );
}

function sorted([source, index, order, byColumn]: readonly Parameter[]): ArrayValue {
  const across = byColumn?.isGiven === true && toBoolean(byColumn.scalar());
  const lines = across ? transposed(source?.matrix() ?? []) : (source?.matrix() ?? []);
  const key = numberOf(index, 1) - 1;
  const direction = numberOf(order, 1);
  const ordered = [...lines].sort((a, b) => direction * compareValues(a[key] ?? null, b[key] ?? null));
  return array(across ? transposed(ordered) : ordered);
}

function sizeOf(parameter: Parameter | undefined, side: "rowCount" | "columnCount"): number {
  const value = parameter?.value() ?? null;
  if (value instanceof ReferenceValue) return value.area[side];
  if (!(value instanceof ArrayValue)) return 1;
  return side === "rowCount" ? value.rows.length : width(value.rows);
}

export const ARRAY_FUNCTIONS: Readonly<Record<string, NativeFunction>> = {
  FILTER: filtered,
  CHOOSECOLS: ([source, ...wanted]) => array(transposed(picked(transposed(source?.matrix() ?? []), wanted))),
  CHOOSEROWS: ([source, ...wanted]) => array(picked(source?.matrix() ?? [], wanted)),
  VSTACK: (parameters) => array(stacked(parameters, (rows) => rows)),
  HSTACK: (parameters) => array(transposed(stacked(parameters, transposed))),
  TAKE: (parameters) => cut(parameters, taken, Number.MAX_SAFE_INTEGER),
  DROP: (parameters) => cut(parameters, dropped, 0),
  SORT: sorted,
  TRANSPOSE: ([source]) => array(transposed(source?.matrix() ?? [])),
  ROWS: ([source]) => sizeOf(source, "rowCount"),
  COLUMNS: ([source]) => sizeOf(source, "columnCount"),
  SEQUENCE: ([rows, columns, start, step]) => {
    const [height, across] = [numberOf(rows, 1), numberOf(columns, 1)];
    const [from, by] = [start?.isGiven ? toNumber(start.scalar()) : 1, step?.isGiven ? toNumber(step.scalar()) : 1];
    return array(
      Array.from({ length: height }, (_, row) =>
        Array.from({ length: across }, (__, column) => from + by * (row * across + column)),
      ),
    );
  },
};
