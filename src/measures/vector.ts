import { fault, type Fault, refuse } from "./fault";
import { withoutResidues } from "./limits";

/**
 * A column of numbers as the measures take it: a plain or a typed array. NaN (and any number that is not finite) is missing.
 * `values[i] ?? NaN` reads a position outside as missing, as an empty cell would be.
 */
export type Vector = ArrayLike<number>;

/** Rows of equal width: units (regions, clusters) down, indicators or partners across. */
export type Matrix = readonly Vector[];

/** What a group is called. An empty text or NaN is a missing label. */
export type Label = string | number;

/** Missing is never zero: only a finite number was observed. */
export function isObserved(value: number | undefined): value is number {
  return Number.isFinite(value);
}

export function isLabel(label: Label | undefined): label is Label {
  return label !== undefined && label !== "" && !Number.isNaN(label);
}

export function sum(values: Vector): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? NaN;
  return total;
}

/** Numbers of such a size that their fourth powers and the sums of those neither overflow nor vanish: 2^200 either way. */
const ordinaryExponent = 200;

/**
 * The power of two by which numbers far beyond (or below) any economy are to be divided before they are squared or summed;
 * 1 for all others. Dividing by a power of two is exact, so a measure that knows no unit gives the same digits either way.
 */
export function unitOf(values: Vector): number {
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i] ?? NaN);
    if (size > largest && size < Infinity) largest = size;
  }
  if (largest === 0) return 1;
  const exponent = Math.floor(Math.log2(largest));
  return Math.abs(exponent) <= ordinaryExponent ? 1 : 2 ** Math.min(exponent, 1023);
}

/** A loop, since a hundred thousand calls of a function would take several times as long. */
export function dividedBy(unit: number, values: Vector): Float64Array {
  const divided = new Float64Array(values.length);
  for (let i = 0; i < divided.length; i++) divided[i] = (values[i] ?? NaN) / unit;
  return divided;
}

/** One fault per missing element: for measures whose totals would silently treat a gap as a zero. */
export function missingFaults(argument: string, values: Vector): Fault[] {
  return cellFaults(
    values,
    (value) => !isObserved(value),
    (i, value) => fault("missing", [argument, i], value, "a number"),
  );
}

/** One fault per negative element; a missing one is no negative one. */
export function negativeFaults(argument: string, values: Vector): Fault[] {
  return cellFaults(
    values,
    (value) => value < 0,
    (i, value) => fault("negative", [argument, i], value, ">= 0"),
  );
}

export function lengthFaults(argument: string, found: number, expected: number): Fault[] {
  return found === expected ? [] : [fault("length", [argument], found, String(expected))];
}

function cellFaults(
  values: Vector,
  wrong: (value: number) => boolean,
  report: (i: number, value: number) => Fault,
): Fault[] {
  const faults: Fault[] = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (wrong(value)) faults.push(report(i, value));
  }
  return faults;
}

/** Amounts as shares of their total, which sum to one; all NaN when the total is zero. Every amount must be there and >= 0. */
export function sharesOf(argument: string, amounts: Vector): Float64Array {
  const known = withoutResidues(amounts);
  refuse([...missingFaults(argument, known), ...negativeFaults(argument, known)]);
  const measured = dividedBy(unitOf(known), known);
  const total = sum(measured);
  return total > 0 ? dividedBy(total, measured) : measured.fill(NaN);
}

/** Weights as shares that sum to one; equal shares when none are given. */
export function weightShares(weights: Vector | undefined, count: number): Float64Array {
  if (weights === undefined) return new Float64Array(count).fill(1 / count);
  refuse(lengthFaults("weights", weights.length, count));
  const shares = sharesOf("weights", weights);
  if (count > 0 && !(sum(weights) > 0)) refuse([fault("zeroWeights", ["weights"], 0, "> 0")]);
  return shares;
}

/** The width of a table, all of whose rows must share it. */
export function widthOf(argument: string, rows: Matrix): number {
  const width = rows[0]?.length ?? 0;
  const ragged: Fault[] = [];
  rows.forEach((row, i) => {
    if (row.length !== width) ragged.push(fault("length", [argument, i], row.length, String(width)));
  });
  refuse(ragged);
  return width;
}

/** Positions of the rows in which nothing is missing. */
export function completeRows(rows: Matrix): number[] {
  const complete: number[] = [];
  rows.forEach((row, i) => {
    let observed = true;
    for (let j = 0; j < row.length && observed; j++) observed = isObserved(row[j]);
    if (observed) complete.push(i);
  });
  return complete;
}

/** One column of the chosen rows. */
export function columnOf(rows: Matrix, chosen: readonly number[], column: number): Float64Array {
  const values = new Float64Array(chosen.length);
  chosen.forEach((row, i) => {
    values[i] = rows[row]?.[column] ?? NaN;
  });
  return values;
}
