import { isObserved, type Vector } from "./vector";

/** How far a column reaches. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What sums and products leave behind in a double, as a share of the number. */
const ROUNDING = 1e-12;

/** Least and greatest observed value; NaN without any. */
export function rangeOf(values: Vector): Range {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (!isObserved(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? { low, high } : { low: NaN, high: NaN };
}

/**
 * Whether a column is constant: all alike but for rounding, its range at most 1e-12 of its largest absolute value.
 *
 * @example isConstant(rangeOf([0.3, 0.1 + 0.2])) // true
 */
export function isConstant({ low, high }: Range): boolean {
  const size = Math.max(Math.abs(low), Math.abs(high));
  return size < Infinity && high - low <= ROUNDING * size;
}

/**
 * The same values with ties as exact ties: of values that are constant among themselves, each becomes the least. Judged by
 * their own size, not by that of the column, in which a single large value would make the small ones alike.
 *
 * @example withExactTies([0.1 + 0.2, 0.3, 5]) // [0.3, 0.3, 5]
 */
export function withExactTies(values: Vector): Float64Array {
  const tied = Float64Array.from({ length: values.length }, (_, i) => values[i] ?? NaN);
  const rising = tied.filter(isObserved).sort();
  const leastOf = new Map<number, number>();
  let low = rising[0] ?? NaN;
  for (const high of rising) {
    if (!isConstant({ low, high })) low = high;
    if (high !== low) leastOf.set(high, low);
  }
  return leastOf.size === 0 ? tied : tied.map((value) => leastOf.get(value) ?? value);
}
