import { fault, refuse } from "./fault";
import { incompleteBeta } from "./incompleteBeta";
import { isObserved, type Vector } from "./vector";

/**
 * Harrell-Davis estimate of a quantile: the mean of all ordered values x_(i), each weighted by the chance that the quantile
 * lies there: Q_p = Σ W_i x_(i), W_i = I_{i/n}((n+1)p, (n+1)(1-p)) - I_{(i-1)/n}((n+1)p, (n+1)(1-p)), I the regularised
 * incomplete beta function. Steadier on few values than a quantile between two of them. Unit of the values; the smallest
 * value at p = 0, the largest at p = 1.
 * Missing: left out.
 * NaN: no value.
 * @param p - share of the values below, 0 to 1
 * @throws MeasureFault `outOfRange` for p
 * @see Harrell & Davis 1982, Biometrika 69: 635-640
 * @example harrellDavis([0, 25, 50, 75, 100], 0.25) // 19.2481
 */
export function harrellDavis(values: Vector, p: number): number {
  const below = chanceBelow(Array.from(values).filter(isObserved).length, p);
  return weightedSum(sorted(values), below);
}

/** The observed values from the smallest to the largest. */
export const sorted = (values: Vector): Float64Array => Float64Array.from(Array.from(values).filter(isObserved)).sort();

/**
 * The weights of n ordered values, added up: at position i the chance that the quantile lies among the first i, from 0 at
 * position 0 to 1 at n.
 */
export function chanceBelow(n: number, p: number): Float64Array {
  refuse(p >= 0 && p <= 1 ? [] : [fault("outOfRange", ["p"], p, "[0, 1]")]);
  return Float64Array.from({ length: n + 1 }, (_, i) => {
    if (i === 0 || i === n) return i === 0 ? 0 : 1;
    if (p === 0 || p === 1) return 1 - p;
    return incompleteBeta(i / n, (n + 1) * p, (n + 1) * (1 - p));
  });
}

function weightedSum(ordered: Float64Array, below: Float64Array): number {
  const [least = NaN] = ordered;
  // From the smallest value on, so that equal values give themselves to the last digit.
  return ordered.reduce(
    (total, value, i) => total + (value - least) * ((below[i + 1] ?? NaN) - (below[i] ?? NaN)),
    least,
  );
}
