/** Kendall's tau and Moran's I. */
import { kendall } from "../../src/measures/kendall";
import { moran } from "../../src/measures/moran";
import { contiguity, crime } from "../measures/columbus";
import { digits, type Comparison } from "./comparison";

const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
const taste = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];

const tauAndP = ({ tau, p }: ReturnType<typeof kendall>): number[] => [tau, p];

export const kendallComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERKENDALL",
    what: "lightness and taste of nine lots of tuna: tau 0.4444444, exact p 0.1194",
    source: "Hollander & Wolfe 1973, Nonparametric Statistical Methods (R, cor.test)",
    expected: [0.4444444, 0.1194],
    within: [digits(7), digits(4)],
    found: () => tauAndP(kendall(taste, lightness)),
  },
  {
    worksheetFunction: "CLUSTERKENDALL",
    what: "ties in both series, normal p",
    source: "SciPy, documentation of kendalltau",
    expected: [-0.47140452079103173, 0.2827454599327748],
    within: digits(12),
    found: () => tauAndP(kendall([1, 4, 7, 1, 0], [12, 2, 1, 12, 2], { method: "normal" })),
  },
  {
    worksheetFunction: "CLUSTERKENDALL",
    what: "of 1, 3, 2, 4 five pairs rise and one falls: tau 4/6, p 8/24",
    source: "by hand",
    // Of the 24 orders of four, 1 and 3 have S = 6 and 4, and as many -6 and -4.
    expected: [4 / 6, 8 / 24],
    within: digits(12),
    found: () => tauAndP(kendall([1, 3, 2, 4])),
  },
  {
    worksheetFunction: "CLUSTERKENDALL",
    what: "ten tied ranks: S = 33, 4 pairs tied in x and 9 in y, tau = 33 / √(41 · 36)",
    source: "by hand",
    expected: [33, 33 / Math.sqrt(41 * 36)],
    within: digits(12),
    found: () => {
      const { score, tau } = kendall(
        [1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
        [1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5],
      );
      return [score, tau];
    },
  },
];

const chain = {
  kind: "edges",
  from: [0, 1, 1, 2, 2, 3],
  to: [1, 0, 2, 1, 3, 2],
  weight: [1, 1, 1, 1, 1, 1],
} as const;

export const moranComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERMORAN",
    what: "crime in Columbus, row-standardised: I, E(I), then variance, z and p by normality and by randomisation",
    source: "Anselin, Spatial Regression Analysis in R: A Workbook (R package spdep; data Anselin 1988, table 12.1)",
    expected: [0.485770914, -0.020833333, 0.008860962, 5.3818, 7.374e-8, 0.008991121, 5.3427, 9.157e-8],
    within: [digits(9), digits(9), digits(9), digits(4), digits(11), digits(9), digits(4), digits(11)],
    found: () => {
      const found = moran(crime, contiguity, { permutations: 0, standardize: "row" });
      const parts = [found.normality, found.randomisation].flatMap(({ variance, z, p }) => [variance, z, p]);
      return [found.index, found.expectation, ...parts];
    },
  },
  {
    worksheetFunction: "CLUSTERMORAN",
    what: "1, 2, 3, 4 along a line: I, E(I), then variance and z by normality and by randomisation",
    source: "by hand",
    // z = -1.5, -0.5, 0.5, 1.5; Σ z² = 5; neighbours' products 0.75 - 0.25 + 0.75, each twice; I = (4/6)(2.5/5) = 1/3.
    // S0 = 6, S1 = 12, S2 = 4 + 16 + 16 + 4 = 40, b2 = 4 · 10.25 / 25 = 1.64.
    // Normality: E(I²) = (16·12 - 4·40 + 3·36) / (15·36) = 140/540, variance 140/540 - 1/9 = 4/27, z = (2/3)/√(4/27) = √3.
    // Randomisation: [4(7·12 - 160 + 108) - 1.64(12·12 - 320 + 216)] / (6·36) = 62.4/216, variance 38.4/216, z = √2.5.
    expected: [1 / 3, -1 / 3, 4 / 27, Math.sqrt(3), 38.4 / 216, Math.sqrt(2.5)],
    within: digits(12),
    found: () => {
      const found = moran([1, 2, 3, 4], chain, { permutations: 0 });
      const parts = [found.normality, found.randomisation].flatMap(({ variance, z }) => [variance, z]);
      return [found.index, found.expectation, ...parts];
    },
  },
];
