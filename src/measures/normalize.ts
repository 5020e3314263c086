import { fault, refuse } from "./fault";
import { isConstant, rangeOf, withExactTies } from "./range";
import { dividedBy, isObserved, sum, unitOf, type Vector } from "./vector";

/** 1 = more is better, -1 = less is better. */
export type Direction = 1 | -1;

/** The ways to put an indicator on a common scale; what is left out of a record takes the default named in `normalize`. */
export type Normalization = { readonly direction?: Direction } & (
  | { readonly method: "minMax" }
  | { readonly method: "goalposts"; readonly low: number; readonly high: number; readonly clip?: boolean }
  | { readonly method: "z"; readonly deviation?: "sample" | "population" }
  | { readonly method: "rank"; readonly ties?: "min" | "average" | "max" }
  | { readonly method: "percentileRank"; readonly ends?: "inclusive" | "exclusive" }
);

/**
 * Normalisation (无量纲化) of one indicator; n = observed values. After it more is better, except for ranks, where 1 is best.
 * - minMax: (x - min) / (max - min); with direction -1 (max - x) / (max - min). 0-1; moves when a unit is added.
 * - goalposts: (x - low) / (high - low), with direction -1 (high - x) / (high - low), cut to 0-1 unless `clip` is false.
 *   low < high in both directions, so that a direction cannot be applied twice.
 * - z: (x - mean) / sd, negated for direction -1; sd of a sample, n - 1 (STDEV.S), by default.
 * - rank: 1 = best, as RANK.EQ: descending for direction 1; ties take the best rank ("min"), the mean ("average", RANK.AVG) or the worst.
 * - percentileRank: share of the other units that are worse, (number worse) / (n - 1) as PERCENTRANK.INC but not cut to three
 *   digits; "exclusive" is (number worse + 1) / (n + 1) as PERCENTRANK.EXC. Equal values share one percentile.
 * Missing: stays missing and counts nowhere. Units: minMax, goalposts, percentileRank 0-1; z in standard deviations.
 * Constant is a column whose range is at most 1e-12 of its largest value, and so near two values tie.
 * NaN: minMax and z of a constant column, z (sample) and percentileRank (inclusive) of one value.
 * @param values - one indicator, one value per unit
 * @throws MeasureFault `missing`, `coincidentGoalposts`, `reversedGoalposts`
 * @see OECD & JRC 2008, Handbook on Constructing Composite Indicators, step 5
 * @example normalize([2, 4, 8], { method: "goalposts", low: 0, high: 10, direction: -1 }) // [0.8, 0.6, 0.2]
 */
export function normalize(values: Vector, how: Normalization): Float64Array {
  const direction = how.direction ?? 1;
  switch (how.method) {
    case "minMax": {
      const range = rangeOf(values);
      const { low, high } = range;
      const constant = isConstant(range);
      return each(values, (x) => (constant ? NaN : between(x, low, high, direction)));
    }
    case "goalposts": {
      checkGoalposts(how.low, how.high);
      const position = (x: number): number => between(x, how.low, how.high, direction);
      return each(values, how.clip === false ? position : (x) => Math.min(1, Math.max(0, position(x))));
    }
    case "z": {
      const { mean, deviation } = momentsOf(values, how.deviation ?? "sample");
      return each(values, (x) => (deviation > 0 ? (direction * (x - mean)) / deviation : NaN));
    }
    case "rank":
      return ranks(values, direction, how.ties ?? "min");
    case "percentileRank": {
      const worst = ranks(values, direction === 1 ? -1 : 1, "min");
      const count = observed(values).length;
      if (how.ends === "exclusive") return each(worst, (rank) => rank / (count + 1));
      return each(worst, (rank) => (count > 1 ? (rank - 1) / (count - 1) : NaN));
    }
  }
}

/** Mean and standard deviation of the observed values; the deviation of a constant column is exactly 0. */
export function momentsOf(
  values: Vector,
  of: "sample" | "population",
): { readonly mean: number; readonly deviation: number } {
  const unit = unitOf(values);
  const known = dividedBy(unit, observed(values));
  const mean = sum(known) / known.length;
  const squares = isConstant(rangeOf(known)) ? 0 : known.reduce((total, x) => total + (x - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (of === "sample" ? known.length - 1 : known.length));
  return { mean: mean * unit, deviation: deviation * unit };
}

function checkGoalposts(low: number, high: number): void {
  if (!isObserved(low)) refuse([fault("missing", ["low"], low, "a number")]);
  if (!isObserved(high)) refuse([fault("missing", ["high"], high, "a number")]);
  if (isConstant({ low: Math.min(low, high), high: Math.max(low, high) }))
    refuse([fault("coincidentGoalposts", ["high"], high, `> ${low}`)]);
  if (low > high) refuse([fault("reversedGoalposts", ["high"], high, `> ${low}`)]);
}

function between(x: number, low: number, high: number, direction: Direction): number {
  return (direction === 1 ? x - low : high - x) / (high - low);
}

function ranks(given: Vector, direction: Direction, ties: "min" | "average" | "max"): Float64Array {
  const values = withExactTies(given);
  const sorted = observed(values).sort();
  const better = (x: number): number =>
    direction === 1 ? sorted.length - countUpTo(sorted, x, true) : countUpTo(sorted, x, false);
  const worse = (x: number): number =>
    direction === 1 ? countUpTo(sorted, x, false) : sorted.length - countUpTo(sorted, x, true);
  return each(values, (x) => {
    const first = better(x) + 1;
    const last = sorted.length - worse(x);
    return ties === "min" ? first : ties === "max" ? last : (first + last) / 2;
  });
}

/** How many of the rising values lie below x, or up to and with x. */
function countUpTo(sorted: Float64Array, x: number, inclusive: boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = sorted[middle] ?? NaN;
    if (value < x || (inclusive && value === x)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function observed(values: Vector): Float64Array {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (isObserved(values[i])) known[count++] = values[i] ?? NaN;
  return known.subarray(0, count);
}

function each(values: Vector, convert: (x: number) => number): Float64Array {
  const converted = new Float64Array(values.length);
  for (let i = 0; i < converted.length; i++) converted[i] = isObserved(values[i]) ? convert(values[i] ?? NaN) : NaN;
  return converted;
}
