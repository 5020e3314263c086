import { refuse } from "./fault";
import { exactKendallP } from "./kendallExact";
import { twoSidedNormal } from "./normalDistribution";
import { withExactTies } from "./range";
import { isObserved, lengthFaults, type Vector } from "./vector";

/** Up to this many pairs of observations p is exact. */
export const exactKendallLimit = 10;

export interface Kendall {
  /** Tau-b, -1 (always opposite) to 1 (always alike). */
  readonly tau: number;
  /** S = concordant - discordant pairs. */
  readonly score: number;
  readonly p: number;
  readonly method: "exact" | "normal";
  /** Pairs of observations used. */
  readonly count: number;
}

/**
 * Kendall's rank correlation tau-b (肯德尔秩相关): do two series rise and fall together? With time as the second, a trend test (Mann-Kendall).
 * τ_b = S / √[(n0 - n1)(n0 - n2)], n0 = n(n-1)/2, n1 and n2 = Σ t(t-1)/2 over the ties of x and of y. Unitless.
 * p is two-sided: exact given the ties for n <= 10 (the share of all orderings with |S| at least as large), else normal with the
 * variance corrected for ties and no continuity correction; `method: "normal"` asks for the latter at any n.
 * S in O(n log n): sort by x, then y; each exchange of a merge sort by y is a discordant pair (Knight 1966).
 * Values within 1e-12 of each other are ties, as a constant column is constant but for rounding.
 * Missing: an observation without y or x is left out; without `x`, x is the position in y, so the order of time is kept.
 * NaN: fewer than 2 observations, y or x constant (τ and p).
 * @param y - one series
 * @param x - the other; by default the order of y
 * @throws MeasureFault `length`
 * @see Kendall 1970, Rank Correlation Methods, ch. 3-4; Knight 1966, JASA 61: 436-439
 * @example kendall([1, 3, 2, 4]).tau // 0.6666667
 */
export function kendall(
  y: Vector,
  x?: Vector,
  { method = "auto" }: { readonly method?: "auto" | "normal" } = {},
): Kendall {
  if (x !== undefined) refuse(lengthFaults("x", x.length, y.length));
  const places: number[] = [];
  for (let i = 0; i < y.length; i++) if (isObserved(y[i]) && (x === undefined || isObserved(x[i]))) places.push(i);
  const count = places.length;
  const xs = withExactTies(places.map((i) => (x === undefined ? i : (x[i] ?? NaN))));
  const ys = withExactTies(places.map((i) => y[i] ?? NaN));

  const order = Uint32Array.from(places.keys()).sort(
    (a, b) => (xs[a] ?? NaN) - (xs[b] ?? NaN) || (ys[a] ?? NaN) - (ys[b] ?? NaN),
  );
  const sortedX = Float64Array.from(order, (i) => xs[i] ?? NaN);
  const sortedY = Float64Array.from(order, (i) => ys[i] ?? NaN);
  const jointTies = tiedPairs(runs(count, (i) => sortedX[i] === sortedX[i - 1] && sortedY[i] === sortedY[i - 1]));
  const xTies = runs(count, (i) => sortedX[i] === sortedX[i - 1]);
  const exchanges = sortCountingExchanges(sortedY);
  const yTies = runs(count, (i) => sortedY[i] === sortedY[i - 1]);

  const pairs = (count * (count - 1)) / 2;
  const score = pairs - tiedPairs(xTies) - tiedPairs(yTies) + jointTies - 2 * exchanges;
  // One root of the product: the root of a square is exact, so tau cannot come out beyond 1, as two roots let it.
  const scale = Math.sqrt((pairs - tiedPairs(xTies)) * (pairs - tiedPairs(yTies)));
  const exact = method === "auto" && count <= exactKendallLimit;
  const p = exact
    ? exactKendallP(score, xTies, yTies)
    : twoSidedNormal(score / Math.sqrt(scoreVariance(count, xTies, yTies)));
  const defined = scale > 0;
  return { tau: defined ? score / scale : NaN, score, p: defined ? p : NaN, method: exact ? "exact" : "normal", count };
}

/** Var S = (v0 - v_x - v_y)/18 + (Σ_x t(t-1))(Σ_y t(t-1)) / (2n(n-1)) + (Σ_x t(t-1)(t-2))(Σ_y t(t-1)(t-2)) / (9n(n-1)(n-2)). */
function scoreVariance(n: number, xTies: readonly number[], yTies: readonly number[]): number {
  const over = (ties: readonly number[], of: (t: number) => number): number =>
    ties.reduce((total, t) => total + of(t), 0);
  const spread = (t: number): number => t * (t - 1) * (2 * t + 5);
  const two = (t: number): number => t * (t - 1);
  const three = (t: number): number => t * (t - 1) * (t - 2);
  const untied = (spread(n) - over(xTies, spread) - over(yTies, spread)) / 18;
  const joint = (over(xTies, two) * over(yTies, two)) / (2 * two(n));
  return untied + joint + (n > 2 ? (over(xTies, three) * over(yTies, three)) / (9 * three(n)) : 0);
}

/** Sizes of the runs of equal neighbours in a sorted list; a value without an equal is a run of 1. */
function runs(count: number, sameAsBefore: (i: number) => boolean): number[] {
  const sizes: number[] = [];
  let size = 0;
  for (let i = 0; i < count; i++) {
    if (i > 0 && !sameAsBefore(i)) {
      sizes.push(size);
      size = 0;
    }
    size += 1;
  }
  if (size > 0) sizes.push(size);
  return sizes;
}

function tiedPairs(ties: readonly number[]): number {
  return ties.reduce((total, t) => total + (t * (t - 1)) / 2, 0);
}

/** Merge sort in place; the result is how many pairs stood in falling order (equal values are no such pair). */
function sortCountingExchanges(values: Float64Array): number {
  const merged = new Float64Array(values.length);
  let exchanges = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let left = start;
      let right = middle;
      for (let i = start; i < end; i++) {
        if (left < middle && (right >= end || (values[left] ?? NaN) <= (values[right] ?? NaN))) {
          merged[i] = values[left++] ?? NaN;
        } else {
          exchanges += middle - left;
          merged[i] = values[right++] ?? NaN;
        }
      }
    }
    values.set(merged);
  }
  return exchanges;
}
