// Tables of numbers: units down, indicators across, with or without a header row and a column of names.
import { refuse } from "../refused";
import { readNeeded, type Argument } from "./cellsArgument";
import type { Located } from "./located";
import { matchedOrder, namedSide, type NamedSide } from "./matchedNames";
import { parameter } from "./reader";
import type { Units } from "./units";
import { Alignment, isMistyped, isNames, type NumberVector } from "./vectors";

/** A table of numbers, whose units are its rows; NaN is missing. */
export interface NumberTable extends Located, Units {
  readonly rows: readonly Float64Array[];
  readonly width: number;
  /** Texts of the header row, where the range has one. */
  readonly headers: readonly string[] | undefined;
  /** Names of the rows, where the range starts with a column of texts. */
  readonly names: readonly string[] | undefined;
  /** The corner above the names. */
  readonly corner: string;
}

/** A table of numbers that a measure cannot do without. */
export const numberTable = () =>
  parameter({ shape: "range", optional: false, field: { kind: "cells", mayBeNumber: false } }, async (given) =>
    tableOf(await readNeeded(given)),
  );

/**
 * Reads a range as a table. A first row of texts without a number, not all of them numbers typed as text, is the header row, a first column of texts without a
 * number the names of the rows. Blank rows and columns at the end are cut.
 */
export function tableOf(argument: Argument): NumberTable {
  const { rows, columns } = withoutTrailingBlanks(argument);
  const top = rows > 1 && isHeaderRow(argument, columns) ? 1 : 0;
  const left = columns > 1 && isNames(argument, rows - top, (row) => [row + top, 0]) ? 1 : 0;
  const width = columns - left;
  const values = Array.from({ length: Math.max(0, rows - top) }, (_, row) => {
    const numbers = new Float64Array(width);
    for (let column = 0; column < width; column += 1) numbers[column] = argument.number(row + top, column + left);
    return numbers;
  });
  if (!values.some((row) => row.some(Number.isFinite))) {
    refuse({ code: "noNumbers", where: argument.place(), found: argument.text(top, left) });
  }
  const names = left === 0 ? undefined : values.map((_, row) => argument.text(row + top, 0));
  return {
    rows: values,
    width,
    headers: top === 0 ? undefined : Array.from({ length: width }, (_, column) => argument.text(0, column + left)),
    names,
    corner: top + left === 2 ? argument.text(0, 0) : "",
    place: ([row, column]) =>
      row === undefined ? argument.place() : argument.placeAt(row + top, (column ?? 0) + left),
    found: ([row, column]) =>
      row === undefined || column === undefined ? undefined : argument.text(row + top, column + left),
    size: values.length,
    nameOf: (row) => ({ name: names?.[row] ?? "", place: argument.placeAt(row + top, 0), lies: "down" }),
    isEmpty: (row) => isBlankRow(argument, row + top, columns),
    nameless: [],
  };
}

/** The same table of named units: a row without a name, where the others have one, is none, and its numbers are missing. */
export function ofNamedUnits(table: NumberTable): NumberTable {
  const isNameless = (row: number): boolean => table.names?.[row] === "";
  const places = table.rows.flatMap((_, row) => (isNameless(row) && !table.isEmpty(row) ? [row] : []));
  if (places.length === 0) return table;
  return {
    ...table,
    rows: table.rows.map((numbers, row) => (isNameless(row) ? numbers.map(() => NaN) : numbers)),
    isEmpty: (row) => isNameless(row) || table.isEmpty(row),
    nameless: places.map((row) => table.nameOf(row)),
  };
}

/** Whole numbers as texts may number the columns of an Excel table, whose header cells are always texts. */
function isHeaderRow(argument: Argument, columns: number): boolean {
  if (!isNames(argument, columns, (column) => [0, column])) return false;
  return Array.from({ length: columns }, (_, column) => argument.text(0, column)).some(
    (text) => text !== "" && (/^\d+$/u.test(text) || !isMistyped(text)),
  );
}

/** The name of a column, or its position where nobody named it. */
export function columnName({ headers }: NumberTable, column: number): string {
  return headers?.[column] || String(column + 1);
}

export function withoutTrailingBlanks(argument: Argument): { readonly rows: number; readonly columns: number } {
  let { rows, columns } = argument;
  while (rows > 0 && isBlankRow(argument, rows - 1, columns)) rows -= 1;
  const isBlankColumn = (column: number): boolean => {
    for (let row = 0; row < rows; row += 1) if (!argument.isBlank(row, column)) return false;
    return true;
  };
  while (columns > 0 && isBlankColumn(columns - 1)) columns -= 1;
  return { rows, columns };
}

function isBlankRow(argument: Argument, row: number, columns: number): boolean {
  for (let column = 0; column < columns; column += 1) if (!argument.isBlank(row, column)) return false;
  return true;
}

/** The columns of a table, where it has a header row. */
export function columnsOf(table: NumberTable): NamedSide | undefined {
  return namedSide(table.headers, table.place([]));
}

/**
 * One number per column of a table, as a row or a column; a text before them is their heading. Where both name the columns,
 * the numbers stand in the order of the table.
 */
export function numbersPerColumn(argument: Argument, columns?: NamedSide): NumberVector | undefined {
  if (!argument.isGiven) return undefined;
  const lines = new Alignment([argument]);
  const found = lines.numbers(argument);
  const order = matchedOrder(columns, lines.names());
  if (!order) return found;
  const at = (unit: number): number => order[unit] ?? unit;
  const moved = (position: readonly number[]): number[] => position.map(at);
  return {
    ...found,
    values: Float64Array.from(order, (from) => found.values[from] ?? NaN),
    labels: found.labels && order.map((from) => found.labels?.[from] ?? ""),
    placeOf: (unit) => found.placeOf(at(unit)),
    place: (position) => found.place(moved(position)),
    found: (position) => found.found(moved(position)),
  };
}

/** The same table with its rows, its columns, or both in another order, or with some of them alone. */
export function reordered(
  table: NumberTable,
  {
    rows,
    columns,
  }: { readonly rows?: readonly number[] | undefined; readonly columns?: readonly number[] | undefined },
): NumberTable {
  if (!rows && !columns) return table;
  const moved = ([row, column]: readonly number[]): number[] => [
    ...(row === undefined ? [] : [rows?.[row] ?? row]),
    ...(column === undefined ? [] : [columns?.[column] ?? column]),
  ];
  const inOrder = <Item>(items: readonly Item[], order: readonly number[] | undefined): readonly Item[] =>
    order ? order.flatMap((from) => items.slice(from, from + 1)) : items;
  return {
    ...table,
    rows: inOrder(table.rows, rows).map((row) =>
      columns ? Float64Array.from(columns, (from) => row[from] ?? NaN) : row,
    ),
    width: columns?.length ?? table.width,
    headers: table.headers && inOrder(table.headers, columns),
    names: table.names && inOrder(table.names, rows),
    place: (position) => table.place(moved(position)),
    found: (position) => table.found(moved(position)),
    size: rows?.length ?? table.size,
    nameOf: (row) => table.nameOf(rows?.[row] ?? row),
    isEmpty: (row) => table.isEmpty(rows?.[row] ?? row),
  };
}
