import { criticalNormal } from "./normalDistribution";
import { isConstant } from "./range";
import { isObserved, type Vector } from "./vector";

/** Two points always lie on a line: fewer pairs than this say nothing about how two columns go together. */
export const LEAST_PAIRS = 3;

export interface Pearson {
  /** -1 to 1; NaN where it does not exist. */
  readonly r: number;
  /** Its interval; NaN below four pairs. */
  readonly low: number;
  readonly high: number;
  /** Pairs of observations used. */
  readonly count: number;
  /** Whether either column is the same throughout these pairs, so that nothing can go together with it. */
  readonly constant: boolean;
}

/**
 * Pearson's correlation (皮尔逊相关系数): r = Σ(x - x̄)(y - ȳ) / √[Σ(x - x̄)² Σ(y - ȳ)²]. Unitless, -1 to 1.
 * The interval is Fisher's: tanh(artanh r ± z / √(n - 3)), which takes the pairs for independent and both columns for normal.
 * Missing: a pair without x or y is left out.
 * NaN: fewer than 3 pairs, x or y constant (r); fewer than 4 (the interval).
 * @param significance - one less the cover of the interval, 0 to 1
 * @see Fisher 1921, Metron 1: 3-32
 * @example pearson([1, 2, 3, 4], [1, 3, 2, 4]).r // 0.8
 */
export function pearson(x: Vector, y: Vector, significance: number): Pearson {
  let [count, xSum, ySum] = [0, 0, 0];
  const [ofX, ofY] = [
    { low: Infinity, high: -Infinity },
    { low: Infinity, high: -Infinity },
  ];
  for (let i = 0; i < x.length; i += 1) {
    const [a, b] = [x[i], y[i]];
    if (!isObserved(a) || !isObserved(b)) continue;
    count += 1;
    xSum += a;
    ySum += b;
    if (a < ofX.low) ofX.low = a;
    if (a > ofX.high) ofX.high = a;
    if (b < ofY.low) ofY.low = b;
    if (b > ofY.high) ofY.high = b;
  }
  const constant = count > 0 && (isConstant(ofX) || isConstant(ofY));
  if (count < LEAST_PAIRS || constant) return { r: NaN, low: NaN, high: NaN, count, constant };
  const [xMean, yMean] = [xSum / count, ySum / count];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < x.length; i += 1) {
    const [a, b] = [x[i], y[i]];
    if (!isObserved(a) || !isObserved(b)) continue;
    const [dx, dy] = [a - xMean, b - yMean];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const r = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  const reach = count > LEAST_PAIRS ? criticalNormal(significance) / Math.sqrt(count - LEAST_PAIRS) : NaN;
  return { r, low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach), count, constant };
}
