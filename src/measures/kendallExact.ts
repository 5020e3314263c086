import { sum } from "./vector";

/**
 * Exact two-sided p of Kendall's score given the ties: the share of all n! ways to pair the x's with the y's whose |S| is at
 * least the observed one. Unitless, > 0 to 1. Meant for small n: the work grows with the number of ways to split the tied groups.
 * @param score - observed S, concordant minus discordant pairs
 * @param xTies - sizes of the groups of equal x, in rising order of x; 1 for an x without an equal
 * @param yTies - the same for y
 * @see Kendall 1970, Rank Correlation Methods, ch. 4-5
 * @example exactKendallP(3, [1, 1, 1], [1, 1, 1]) // 0.3333333
 */
export function exactKendallP(score: number, xTies: readonly number[], yTies: readonly number[]): number {
  const untied = (ties: readonly number[]): boolean => ties.every((t) => t === 1);
  const ways = untied(xTies) ? oneSidedTies(yTies) : untied(yTies) ? oneSidedTies(xTies) : bothTied(xTies, yTies);
  const most = (ways.length - 1) / 2;
  const asFar = ways.reduce((total, count, i) => (Math.abs(i - most) >= Math.abs(score) ? total + count : total), 0);
  return asFar / sum(ways);
}

/**
 * Number of orderings by score when only one series has ties; element i stands for S = i - n(n-1)/2.
 * The inversions of a list with groups of equal values are counted by the Gaussian multinomial [n]! / Π [t]!, where
 * [k]! = Π (1 + q + ... + q^(m-1)) over m up to k, and S = (untied pairs) - 2 inversions.
 */
function oneSidedTies(ties: readonly number[]): Float64Array {
  const n = ties.reduce((total, t) => total + t, 0);
  const pairs = (n * (n - 1)) / 2;
  const inversions = new Float64Array(pairs + 1);
  inversions[0] = 1;
  for (let m = 2; m <= n; m++) timesRun(inversions, m);
  for (const t of ties) for (let m = 2; m <= t; m++) divideByRun(inversions, m);
  const untiedPairs = pairs - ties.reduce((total, t) => total + (t * (t - 1)) / 2, 0);
  const ways = new Float64Array(2 * pairs + 1);
  for (let k = 0; k <= untiedPairs; k++) ways[pairs + untiedPairs - 2 * k] = inversions[k] ?? NaN;
  return ways;
}

/** Multiplies a polynomial by 1 + q + ... + q^(m-1) in place, as (1 - q^m) / (1 - q). */
function timesRun(polynomial: Float64Array, m: number): void {
  for (let k = polynomial.length - 1; k >= m; k--) polynomial[k] = (polynomial[k] ?? NaN) - (polynomial[k - m] ?? NaN);
  for (let k = 1; k < polynomial.length; k++) polynomial[k] = (polynomial[k] ?? NaN) + (polynomial[k - 1] ?? NaN);
}

/** Undoes `timesRun`; exact, since every number met is an integer far below 2^53. */
function divideByRun(polynomial: Float64Array, m: number): void {
  for (let k = polynomial.length - 1; k >= 1; k--) polynomial[k] = (polynomial[k] ?? NaN) - (polynomial[k - 1] ?? NaN);
  for (let k = m; k < polynomial.length; k++) polynomial[k] = (polynomial[k] ?? NaN) + (polynomial[k - m] ?? NaN);
}

/**
 * The same with ties in both series: the groups of x are filled one after another with y's, and all fillings that have used
 * up the same y's are counted together. A state is how many of each y level are used.
 */
function bothTied(xTies: readonly number[], yTies: readonly number[]): Float64Array {
  const n = xTies.reduce((total, t) => total + t, 0);
  const pairs = (n * (n - 1)) / 2;
  const start = new Float64Array(2 * pairs + 1);
  start[pairs] = 1;
  let states = new Map([[yTies.map(() => 0).join(), { used: yTies.map(() => 0), ways: start }]]);
  for (const size of xTies) {
    const next: typeof states = new Map();
    for (const { used, ways } of states.values()) {
      for (const { taken, choices } of fillings(used, yTies, size)) {
        const after = used.map((count, level) => count + (taken[level] ?? NaN));
        const key = after.join();
        const target = next.get(key) ?? { used: after, ways: new Float64Array(2 * pairs + 1) };
        next.set(key, target);
        const gain = scoreGain(used, taken);
        ways.forEach((count, i) => {
          if (count > 0) target.ways[i + gain] = (target.ways[i + gain] ?? NaN) + count * choices;
        });
      }
    }
    states = next;
  }
  return [...states.values()][0]?.ways ?? start;
}

interface Filling {
  readonly taken: readonly number[];
  /** In how many ways these many can be chosen among the distinct members of each level that are left. */
  readonly choices: number;
}

/** Every way to take `size` of what is left, level by level. */
function fillings(used: readonly number[], available: readonly number[], size: number, level = 0): Filling[] {
  if (level === available.length) return size === 0 ? [{ taken: [], choices: 1 }] : [];
  const left = (available[level] ?? NaN) - (used[level] ?? NaN);
  return Array.from({ length: Math.min(left, size) + 1 }, (_, take) =>
    fillings(used, available, size - take, level + 1).map(({ taken, choices }) => ({
      taken: [take, ...taken],
      choices: choices * combinations(left, take),
    })),
  ).flat();
}

/** Each newcomer gains one for every y below it among those with a smaller x, and loses one for every y above it. */
function scoreGain(used: readonly number[], taken: readonly number[]): number {
  let gain = 0;
  taken.forEach((count, level) => {
    used.forEach((earlier, other) => {
      gain += count * earlier * Math.sign(level - other);
    });
  });
  return gain;
}

function combinations(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}
