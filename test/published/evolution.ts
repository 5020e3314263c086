/** Chains of states, intervals of shares, and the trend of maturity. */
import { estimateChain, firstPassages, shareOf, trendOf } from "../../src/evolution";
import { digits, type Comparison } from "./comparison";

/** The weather in the Land of Oz: rain, nice, snow. */
export const oz = [
  [2, 1, 1],
  [1, 0, 1],
  [1, 1, 2],
];

const passagesOf = (counts: number[][]): number[] =>
  firstPassages(estimateChain(counts)).flatMap((row) => row.map((it) => (it.kind === "expected" ? it.periods : NaN)));

const endsOf = (count: number, of: number): number[] => {
  const share = shareOf(count, of);
  return share.kind === "share" ? [share.low, share.high] : [NaN, NaN];
};

export const passageComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERTRANSITIONS",
    what: "expected first passages in the Land of Oz",
    source: "Kemeny & Snell 1960, Finite Markov Chains",
    expected: [2.5, 4, 10 / 3, 8 / 3, 5, 8 / 3, 10 / 3, 4, 2.5],
    within: digits(10),
    found: () => passagesOf(oz),
  },
  {
    worksheetFunction: "CLUSTERTRANSITIONS",
    what: "expected first passages of two states: 1/p, and the return time 1/π",
    source: "by hand",
    expected: [3, 2, 4, 1.5],
    within: digits(10),
    found: () =>
      passagesOf([
        [1, 1],
        [1, 3],
      ]),
  },
];

export const shareComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTEREVOLUTION",
    what: "Wilson interval of 81 of 263, 15 of 148, 0 of 20, 1 of 29 and 20 of 20",
    source: "Newcombe 1998, Statistics in Medicine 17: 857-872, method 3",
    expected: [0.2553, 0.3662, 0.0624, 0.1605, 0, 0.1611, 0.0061, 0.1718, 1 - 0.1611, 1],
    within: digits(4),
    found: () =>
      [[81, 263] as const, [15, 148] as const, [0, 20] as const, [1, 29] as const, [20, 20] as const].flatMap(
        ([count, of]) => endsOf(count, of),
      ),
  },
];

const trendFigures = (maturity: readonly number[]): number[] => {
  const trend = trendOf(maturity);
  return trend.kind === "trend" ? [trend.tau, trend.p] : [NaN, NaN];
};

export const trendComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERPATTERN",
    what: "tau and exact p of S = 15, 13 and 11 among six periods, and of S = 23 among ten",
    source: "Kendall 1970, Rank Correlation Methods, appendix table 1",
    // P(S >= 15) = 1/720, printed .0014; P(S >= 13) = 6/720, .0083; P(S >= 11) = .028; of ten P(S >= 23) = .023.
    expected: [1, 2 / 720, 13 / 15, 12 / 720, 11 / 15, 2 * 0.028, 23 / 45, 2 * 0.023],
    // Twice the one-sided p, printed to three places.
    within: [digits(12), digits(12), digits(12), digits(12), digits(12), 2 * digits(3), digits(12), 2 * digits(3)],
    // The last: 8 stands before seven lower values, 5 before four: eleven exchanges, S = 45 - 22.
    found: () =>
      [
        [1, 2, 3, 4, 5, 6],
        [1, 2, 3, 4, 6, 5],
        [1, 2, 4, 3, 6, 5],
        [8, 5, 1, 2, 3, 4, 6, 7, 9, 10],
      ].flatMap(trendFigures),
  },
  {
    worksheetFunction: "CLUSTERPATTERN",
    what: "five equal values after a lower one: tau-b 5 / √(15 · 5), p 2/6",
    source: "by hand",
    expected: [5 / Math.sqrt(75), 1 / 3],
    within: digits(12),
    found: () => trendFigures([0.5, 3, 3, 3, 3, 3]),
  },
];
