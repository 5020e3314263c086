/** Entropy, CRITIC and AHP: weights of indicators. */
import { ahp } from "../../src/measures/ahp";
import { criticWeights } from "../../src/measures/criticWeights";
import { entropyWeights } from "../../src/measures/entropyWeights";
import { rowsOf } from "../measures/data";
import { digits, type Comparison } from "./comparison";

export const entropyComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERENTROPY",
    what: "weights of four criteria, one nearly constant",
    source: "Xu 2004, EJOR 156(2): 530-532",
    expected: [0.463, 0.3992, 0.1378, 0],
    within: digits(4),
    found: () => entropyWeights(rowsOf("30 30 38 29; 19 54 86 29; 19 15 85 28.9; 68 70 60 29")).weights,
  },
  {
    worksheetFunction: "CLUSTERENTROPY",
    what: "weights over twelve alternatives of very unequal size",
    source: "Elsayed, Dawood & Karthikeyan 2017 (as tested in pymcdm)",
    expected: [0.104991, 0.069124, 0.071373, 0.449937, 0.304575],
    within: digits(6),
    found: () =>
      entropyWeights(
        rowsOf(`
          7 312 1891 6613 163
          72 88 728 941804 1078
          10 252 2594 3466 117471
          10 145 980 2371 86329
          65 54 350 501 29897
          29 48 380 912 34051
          7 476 3300 78470 2212
          70 87 650 733 819000
          4 86 591 3015 103
          12 79 579 3240 96098
          21 45 261 1253 453
          1 72 530 4333 0.1048
        `),
      ).weights,
  },
  {
    worksheetFunction: "CLUSTERENTROPY",
    what: "of four units two share evenly (e = ln 2 / ln 4) or one has all (e = 0); weights 1/3 and 2/3",
    source: "by hand",
    expected: [0.5, 0, 1 / 3, 2 / 3],
    within: digits(12),
    found: () => {
      const { entropy, weights } = entropyWeights(rowsOf("2 1; 2 0; 0 0; 0 0"));
      return [...entropy, ...weights];
    },
  },
];

/** Eight firms by three ratios. */
export const firms = rowsOf(`
  61 1.08 4.33
  20.7 0.26 4.34
  16.3 1.98 2.53
  9 3.29 1.65
  5.4 2.77 2.33
  4 4.12 1.21
  -6.1 3.52 2.1
  -34.6 3.31 0.98
`);
const [half, root] = [0.5, Math.sqrt(1 / 3)];

export const criticComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERCRITIC",
    what: "weights over eight firms, scaled and as they are",
    source:
      "Diakoulaki, Mavrotas & Papayannakis 1995, Computers & Operations Research 22(7) (as tested in scikit-criteria)",
    expected: [0.20222554, 0.48090173, 0.31687273, 0.86874234, 0.08341434, 0.04784331],
    within: digits(8),
    found: () => [...criticWeights(firms).weights, ...criticWeights(firms, { scale: "none" }).weights],
  },
  {
    worksheetFunction: "CLUSTERCRITIC",
    what: "weights of six criteria of software",
    source: "Tuş & Aytaç Adalı 2019, Opsearch 56(2): 528-538",
    expected: [0.157, 0.249, 0.168, 0.121, 0.154, 0.151],
    within: digits(3),
    found: () =>
      criticWeights(rowsOf("5000 3 3 4 3 2; 680 5 3 2 2 1; 2000 3 2 3 4 3; 600 4 3 1 2 2; 800 2 4 3 3 4")).weights,
  },
  {
    worksheetFunction: "CLUSTERCRITIC",
    what: "uncorrelated columns weigh as their deviations, 0.5 and √(1/3); conflict 1 each",
    source: "by hand",
    expected: [half / (half + root), root / (half + root), 1, 1],
    within: digits(12),
    found: () => {
      const { weights, conflict } = criticWeights(rowsOf("0 0; 1 1; 2 0"));
      return [...weights, ...conflict];
    },
  },
];

const figuresOf = (found: ReturnType<typeof ahp>): number[] => [
  ...found.weights,
  found.lambdaMax,
  found.consistencyIndex,
  found.consistencyRatio,
];

export const ahpComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERAHP",
    what: "buying a house, eight criteria: weights, lambda 9.669, CI 0.238, CR 0.169",
    source: "Saaty 1990, How to make a decision, EJOR 48(1): 9-26",
    expected: [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333, 9.669, 0.238, 0.169],
    within: digits(3),
    // Size, transport, neighbourhood, age, yard, modern facilities, condition, financing.
    found: () =>
      figuresOf(
        ahp(
          rowsOf(`
            1   5   3   7 6   6   1/3 1/4
            1/5 1   1/3 5 3   3   1/5 1/7
            1/3 3   1   6 3   4   6   1/5
            1/7 1/5 1/6 1 1/3 1/4 1/7 1/8
            1/6 1/3 1/3 3 1   1/2 1/5 1/6
            1/6 1/3 1/4 4 2   1   1/5 1/6
            3   5   1/6 7 5   5   1   1/2
            4   7   5   8 6   6   2   1
          `),
        ),
      ),
  },
  {
    worksheetFunction: "CLUSTERAHP",
    what: "wealth of nations: weights, lambda 7.61, CI .10, CR .08",
    source: "Saaty 1977, A scaling method for priorities, J. Math. Psychology 15(3): 234-281",
    expected: [0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094, 7.61, 0.1, 0.08],
    within: [...new Array<number>(7).fill(digits(3)), ...new Array<number>(3).fill(digits(2))],
    // United States, USSR, China, France, United Kingdom, Japan, West Germany.
    found: () =>
      figuresOf(
        ahp(
          rowsOf(`
            1   4   9 6   6   5   5
            1/4 1   7 5   5   3   4
            1/9 1/7 1 1/5 1/5 1/7 1/5
            1/6 1/5 5 1   1   1/3 1/3
            1/6 1/5 5 1   1   1/3 1/3
            1/5 1/3 7 3   3   1   2
            1/5 1/4 5 3   3   1/2 1
          `),
        ),
      ),
  },
  {
    worksheetFunction: "CLUSTERAHP",
    what: "three times as important is 3/4 against 1/4, lambda 2, CI and CR 0",
    source: "by hand",
    expected: [0.75, 0.25, 2, 0, 0],
    within: digits(12),
    found: () => figuresOf(ahp(rowsOf("1 3; 1/3 1"))),
  },
];
