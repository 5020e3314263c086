import type { Interval } from "../assessment";

/** P5, P50 and P95 over the draws. */
export interface Quantiles extends Interval {
  readonly middle: number;
}

/**
 * P5, P50 and P95 of type 7, as Excel's PERCENTILE.INC: with h = (n - 1) q, x_⌊h⌋ + (h - ⌊h⌋)(x_⌊h⌋₊₁ - x_⌊h⌋). Same unit as
 * the values; NaN for none.
 *
 * @param values - reordered in place
 * @param into - receives the three quantiles from position `at`
 * @see Hyndman & Fan 1996, The American Statistician 50: 361-365
 * @example writeQuantiles(Float64Array.of(1, 2, 3, 4, 5), into, 0) // 1.2, 3, 4.8
 */
export function writeQuantiles(values: Float64Array, into: Float64Array, at: number): void {
  const last = values.length - 1;
  // The median first: it parts the values, and each of the others lies wholly on one side.
  const middle = Math.floor(last / 2);
  select(values, middle, 0, last);
  into[at + 1] = interpolate(values, 0.5 * last, last);
  into[at] = quantile(values, 0.05 * last, 0, middle);
  into[at + 2] = quantile(values, 0.95 * last, middle, last);
}

/** The value at a position between two ranks, both of which lie between `low` and `high`. */
function quantile(values: Float64Array, position: number, low: number, high: number): number {
  select(values, Math.floor(position), low, high);
  return interpolate(values, position, high);
}

/** Between the value in its place and the next larger one, which stands somewhere behind it up to `high`. */
function interpolate(values: Float64Array, position: number, high: number): number {
  const at = Math.floor(position);
  const value = values[at] ?? NaN;
  if (position === at) return value;
  let next = Infinity;
  for (let i = at + 1; i <= Math.max(high, at + 1); i += 1) next = Math.min(next, values[i] ?? NaN);
  return value + (position - at) * (next - value);
}

/** Puts the value of rank `wanted` in its place, nothing larger before it and nothing smaller after it (Hoare 1961). */
function select(values: Float64Array, wanted: number, from: number, to: number): void {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = medianOfThree(values[low] ?? NaN, values[(low + high) >>> 1] ?? NaN, values[high] ?? NaN);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] ?? NaN) < pivot) left += 1;
      while ((values[right] ?? NaN) > pivot) right -= 1;
      if (left > right) break;
      const held = values[left] ?? NaN;
      values[left] = values[right] ?? NaN;
      values[right] = held;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else return;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
