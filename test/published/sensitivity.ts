/** Sobol's indices of functions whose indices are known by analysis, from draws of Saltelli's design. */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { sobolIndices, type SobolIndices } from "../../src/measures/sobol";
import type { Comparison } from "./comparison";

export type Outcome = (x: readonly number[]) => number;

/** A function and its indices by analysis. */
export interface SobolCase {
  readonly what: string;
  readonly source: string;
  readonly outcome: Outcome;
  readonly analytic: SobolIndices;
}

const BATCHES = 40;
const DRAWS = 1000;

/** The indices of factors that are uniform in [0, 1), from so many draws. */
export function indicesOf(f: Outcome, factors: number, draws: number, generator = xoroshiro128plus(5)): SobolIndices {
  let pair = 0;
  const [first, total] = [Array<number>(factors).fill(0), Array<number>(factors).fill(0)];
  for (let draw = 0; draw < draws; draw += 1) {
    const uniform = (): number[] => Array.from({ length: factors }, () => uniformFloat64(generator));
    const [a, b] = [uniform(), uniform()];
    const [ofA, ofB] = [f(a), f(b)];
    pair += (ofA - ofB) ** 2;
    for (let at = 0; at < factors; at += 1) {
      const mixed = f(a.with(at, b[at] ?? 0));
      first[at] = (first[at] ?? 0) + (ofB - mixed) ** 2;
      total[at] = (total[at] ?? 0) + (ofA - mixed) ** 2;
    }
  }
  return sobolIndices({ pair, first, total });
}

export interface SobolEstimate {
  readonly expected: number;
  /** Mean and standard error of the index over independent batches. */
  readonly mean: number;
  readonly error: number;
}

/** First-order indices of all factors, then total ones. */
export function estimatesOf({ outcome, analytic }: SobolCase): SobolEstimate[] {
  const generator = xoroshiro128plus(11);
  const batches = Array.from({ length: BATCHES }, () => indicesOf(outcome, analytic.first.length, DRAWS, generator));
  return (["first", "total"] as const).flatMap((kind) =>
    analytic[kind].map((expected, at) => {
      const found = batches.map((batch) => batch[kind][at] ?? NaN);
      const mean = found.reduce((sum, each) => sum + each, 0) / BATCHES;
      const squares = found.reduce((sum, each) => sum + (each - mean) ** 2, 0);
      return { expected, mean, error: Math.sqrt(squares / (BATCHES - 1) / BATCHES) };
    }),
  );
}

function ishigami(): SobolCase {
  const [a, b] = [7, 0.1];
  const [one, two] = [(1 + (b * Math.PI ** 4) / 5) ** 2 / 2, a ** 2 / 8];
  const three = (b ** 2 * Math.PI ** 8 * 8) / 225;
  const all = one + two + three;
  return {
    what: "Ishigami's function (a = 7, b = 0.1): first .3139, .4424, 0; total .5576, .4424, .2437",
    source: "Saltelli et al. 2008, Global Sensitivity Analysis: The Primer",
    outcome: (u) => {
      const [x = 0, y = 0, z = 0] = u.map((each) => Math.PI * (2 * each - 1));
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
    },
    analytic: { first: [one / all, two / all, 0], total: [(one + three) / all, two / all, three / all] },
  };
}

function gFunction(): SobolCase {
  const a = [0, 1, 4.5, 9];
  const own = a.map((each) => 1 / (3 * (1 + each) ** 2));
  const product = (parts: readonly number[]): number => parts.reduce((all, each) => all * (1 + each), 1);
  const all = product(own) - 1;
  return {
    what: "Sobol's g-function with a = 0, 1, 4.5, 9, against its closed form",
    source: "by hand",
    outcome: (x) => a.reduce((result, each, at) => (result * (Math.abs(4 * (x[at] ?? 0) - 2) + each)) / (1 + each), 1),
    analytic: {
      first: own.map((each) => each / all),
      total: own.map((each, at) => (each * product(own.toSpliced(at, 1))) / all),
    },
  };
}

const shares = [1, 4, 9].map((part) => part / 14);

export const sobolCases: readonly SobolCase[] = [
  ishigami(),
  gFunction(),
  {
    what: "an additive function has first-order shares equal to total ones: 1, 4 and 9 of 14",
    source: "by hand",
    outcome: ([x = 0, y = 0, z = 0]) => x + 2 * y + 3 * z,
    analytic: { first: shares, total: shares },
  },
];

/** Four standard errors of the estimate are accepted. */
export const sobolComparison = (it: SobolCase, estimates = estimatesOf(it)): Comparison => ({
  worksheetFunction: "CLUSTERAUDIT",
  what: it.what,
  source: it.source,
  expected: estimates.map(({ expected }) => expected),
  within: estimates.map(({ error }) => 4 * error + 1e-12),
  found: () => estimates.map(({ mean }) => mean),
});
