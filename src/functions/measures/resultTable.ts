// Results with several numbers: labels beside the values, and tables below them, as one rectangle.
import { observedUnits } from "../../measures/observedUnits";
import { numberCell, type ResultCell } from "../../results";
import type { NumberTable } from "../arguments/numberTable";
import type { NumberVector } from "../arguments/vectors";
import type { TotalUnits } from "./totalUnits";

/** A number of a spill; one that has no value leaves its cell empty, and the others stand. */
export const cell = numberCell;

/** How many units a number speaks of. */
export interface UsedUnits {
  readonly used: number;
  readonly leftOut: number;
}

/** The units of a measure that refuses a gap instead of leaving its unit out. */
export const allOf = ({ values }: NumberVector): UsedUnits => ({ used: values.length, leftOut: 0 });

/** The units of an inequality measure: those without a value, or of weight 0, are left out. */
export function observedOf({ values }: NumberVector, weights: NumberVector | undefined): UsedUnits {
  const used = observedUnits(values, weights?.values).places.length;
  return { used, leftOut: values.length - used };
}

/** A result of one number; in detail with its label, the units used and left out, and those that look like totals. */
export function oneNumber(
  value: number,
  detail: boolean,
  label: string,
  { used, leftOut }: UsedUnits,
  totals: TotalUnits,
): ResultCell[][] {
  return detail ? [[label, value, used, leftOut, ...totals.cells]] : [[value]];
}

/** Rows of any width as a rectangle; Excel would show what is missing as 0 or an error. */
export function rectangle(rows: readonly (readonly ResultCell[])[]): ResultCell[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** A single line of numbers as it lay in the sheet, down or across, with its heading; totals are told on a second line. */
export function line(
  numbers: readonly ResultCell[],
  { lies, hasHeading }: NumberVector,
  heading: string,
  totals: TotalUnits,
): ResultCell[][] {
  const rows = [
    ...(hasHeading ? [[heading, ...totals.header]] : []),
    ...numbers.map((value, unit) => [value, ...totals.beside(unit)]),
  ];
  return lies === "down" ? rows : [0, ...totals.header.map(() => 1)].map((at) => rows.map((row) => row[at] ?? ""));
}

/** A table of the shape that was given, with its header row and the names of its rows, where it has them. */
export function besideNames(
  table: NumberTable,
  rowOf: (row: number) => ResultCell[],
  totals: TotalUnits,
): ResultCell[][] {
  const { headers = [], names, corner } = table;
  const named = (row: number): string[] => (names ? [names[row] ?? ""] : []);
  return belowHeader(table, [...(names ? [corner] : []), ...headers], (row) => [...named(row), ...rowOf(row)], totals);
}

/** Rows that stand beside their units, totals told behind them: under a header row where the units stand under one. */
export function belowHeader(
  { headers, rows }: NumberTable,
  header: readonly string[],
  rowOf: (row: number) => ResultCell[],
  totals: TotalUnits,
): ResultCell[][] {
  const body = rows.map((_, row) => [...rowOf(row), ...totals.beside(row)]);
  return headers ? [[...header, ...totals.header], ...body] : body;
}
