// Limits and anchors of a model's table that somebody formatted as percentages: 60 % arrives as 0.6.
import { comparableHeader, numericModelColumns, type Cell } from "../model";
import { asPercent, mayBeFraction } from "./percentFraction";

type Rows = readonly (readonly Cell[])[];

/** A number whose format tells whether it is a percentage; rows and columns of the table count from 0, its header row included. */
export interface ModelFraction {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** 1000 %: what a model measures in % goes no higher. */
const LARGEST = 10;
const unit = comparableHeader("Unit");
/** A weight and its tolerance are shares in any case. */
const scaleColumns = new Set(
  numericModelColumns.filter((column) => column !== "Weight" && column !== "Tolerance").map(comparableHeader),
);

/**
 * Limits and anchors of the indicators that are measured in %, in the columns in which one of them may be a fraction: only
 * their formats tell what they are.
 */
export function modelFractions(cells: Rows): ModelFraction[] {
  const headers = (cells[0] ?? []).map((header) => (typeof header === "string" ? comparableHeader(header) : ""));
  const unitColumn = headers.indexOf(unit);
  const columns = headers.flatMap((header, column) => (scaleColumns.has(header) ? [column] : []));
  const rows = [...cells.keys()].filter((row) => cells[row]?.[unitColumn] === "%");
  return columns
    .filter((column) => rows.some((row) => mayBeFraction(cells[row]?.[column], LARGEST)))
    .flatMap((column) =>
      rows.flatMap((row) => {
        const value = cells[row]?.[column];
        return typeof value === "number" && value !== 0 ? [{ row, column, value }] : [];
      }),
    );
}

/** The table as it is shown: what is formatted as a percentage is in percent. */
export function withPercentages(cells: Rows, isPercent: (fraction: ModelFraction) => boolean): Cell[][] {
  const meant = cells.map((line) => [...line]);
  for (const fraction of modelFractions(cells)) {
    const line = meant[fraction.row];
    if (line && isPercent(fraction)) line[fraction.column] = asPercent(fraction.value);
  }
  return meant;
}
