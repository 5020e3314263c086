/** What CLUSTERAUDIT rests on: correlation, Cronbach's alpha, correlation ratio and Sobol's indices. */
import { correlationRatio } from "../../src/measures/correlationRatio";
import { cronbachAlpha } from "../../src/measures/cronbachAlpha";
import { criticalNormal, twoSidedNormal, upperNormal } from "../../src/measures/normalDistribution";
import { pearson } from "../../src/measures/pearson";
import { digits, type Comparison } from "./comparison";

// Fuel use and weight of 32 cars, the data set mtcars of R.
const milesPerGallon = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9,
  21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];
const weight = [
  2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345, 2.2, 1.615,
  1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78,
];

const figuresOf = ({ r, low, high }: ReturnType<typeof pearson>): number[] => [r, low, high];

export const pearsonComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERAUDIT",
    what: "correlation of fuel use and weight of 32 cars, with its 95 % interval (mtcars)",
    source: "R, cor.test; data Henderson & Velleman 1981",
    expected: [-0.8676594, -0.9338264, -0.7440872],
    within: digits(7),
    found: () => figuresOf(pearson(milesPerGallon, weight, 0.05)),
  },
  {
    worksheetFunction: "CLUSTERAUDIT",
    what: "correlation: deviations ±1.5 and ±.5 give 4/5; Fisher's interval tanh(1.0986 ± 1.9600)",
    source: "by hand",
    expected: [0.8, -0.697, 0.996],
    within: [digits(12), digits(3), digits(3)],
    found: () => figuresOf(pearson([1, 2, 3, 4], [1, 3, 2, 4], 0.05)),
  },
];

export const alphaComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERAUDIT",
    what: "Cronbach's alpha: variances 5/3, 4/3 and 14/3 beside 53/3 of the sum give 1.5 (1 - 23/53)",
    source: "by hand",
    expected: [45 / 53],
    within: digits(12),
    found: () => [
      cronbachAlpha([
        [1, 2, 3, 4],
        [2, 2, 4, 4],
        [1, 3, 2, 6],
      ]).alpha,
    ],
  },
  {
    worksheetFunction: "CLUSTERAUDIT",
    what: "Cronbach's alpha: parts that go against each other give 2 (1 - 4)",
    source: "by hand",
    expected: [-6],
    within: digits(12),
    found: () => [
      cronbachAlpha([
        [1, 2, 3],
        [2, 2, 1],
      ]).alpha,
    ],
  },
];

export const correlationRatioComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERAUDIT",
    what: "correlation ratio: two groups further apart than the bandwidth, 24 of 28; two that lend each other, 16 of 20",
    source: "by hand",
    // s = 54.77, h = 2.345 s 6^-.2 = 89.7 < 100.
    expected: [24 / 28, 0.8],
    within: digits(12),
    found: () => [
      correlationRatio([0, 100, 0, 100, 0, 100], [1, 5, 2, 6, 3, 7]).ratio,
      correlationRatio([0, 0, 1, 1], [0, 2, 4, 6]).ratio,
    ],
  },
];

export const normalComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERMORAN",
    what: "tails of the normal distribution at the critical values of 5 %, 1 % and 0.1 %",
    source: "tables of the normal distribution",
    expected: [0.05, 0.01, 0.001],
    within: digits(14),
    found: () => [twoSidedNormal(1.959963984540054), twoSidedNormal(2.5758293035489), upperNormal(3.090232306167813)],
  },
];

export const criticalNormalComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERAUDIT",
    what: "z of two-sided 5 %, 1 % and 50 %",
    source: "tables of the normal distribution",
    expected: [1.959964, 2.575829, 0.67449],
    within: [digits(6), digits(6), digits(5)],
    found: () => [criticalNormal(0.05), criticalNormal(0.01), criticalNormal(0.5)],
  },
];
