/** Gini, Theil and Dagum. */
import { dagum } from "../../src/measures/dagum";
import { gini } from "../../src/measures/gini";
import { theil } from "../../src/measures/theil";
import { digits, type Comparison } from "./comparison";

const gdpOfGermanRegions = [
  460.69, 549.19, 124.16, 65.29, 31.59, 109.27, 263.44, 39.87, 258.53, 645.59, 131.95, 35.03, 112.66, 56.22, 85.61,
  56.81,
];
const unsorted = [8, 5, 1, 3, 5, 6, 7, 6, 3];
const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const regions = [10, 10, 10, 20, 50];

export const giniComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERGINI",
    what: "four amounts, plain and normalised",
    source: "Dörsam 2004, Wirtschaftsstatistik anschaulich dargestellt (printed with R package REAT)",
    expected: [0.3, 0.4],
    within: digits(12),
    found: () => [gini([20, 50, 20, 10]), gini([20, 50, 20, 10], { normalized: true })],
  },
  {
    worksheetFunction: "CLUSTERGINI",
    what: "six income classes weighted by their size",
    source: "Dörsam 2004, Wirtschaftsstatistik anschaulich dargestellt (printed with R package REAT)",
    expected: [0.5278],
    within: digits(4),
    found: () => [gini([500, 1500, 2500, 4000, 7500, 15000], { weights: [1000, 1200, 1600, 400, 200, 600] })],
  },
  {
    worksheetFunction: "CLUSTERGINI",
    what: "GDP of the German regions 2015 in billion EUR",
    source: "R package REAT, documentation",
    expected: [0.5009],
    within: digits(4),
    found: () => [gini(gdpOfGermanRegions)],
  },
  {
    worksheetFunction: "CLUSTERGINI",
    what: "unsorted values without and with weights",
    source: "Inequality.jl, documentation",
    expected: [0.2373737373737374, 0.20652395514780775],
    within: digits(12),
    found: () => [gini(unsorted), gini(unsorted, { weights: tenths })],
  },
  {
    worksheetFunction: "CLUSTERGINI",
    what: "one of five equal regions holds all, 1 - 1/5; the lightest of three, 1 - 1/8",
    source: "by hand",
    expected: [4 / 5, 7 / 8],
    within: digits(12),
    found: () => [gini([5, 0, 0, 0, 0], { weights: [1, 1, 1, 1, 1] }), gini([0, 6, 0], { weights: [2, 1, 5] })],
  },
];

export const theilComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERTHEIL",
    what: "L of five regions (REAT's theil() is L)",
    source: "Störmann 2009, Regionalökonomik (printed with R package REAT)",
    expected: [0.2326302],
    within: digits(7),
    found: () => [theil(regions, { variant: "L" })],
  },
  {
    worksheetFunction: "CLUSTERTHEIL",
    what: "T of the same regions, (3 · 0.5 ln 0.5 + 2.5 ln 2.5) / 5",
    source: "by hand",
    expected: [(1.5 * Math.log(0.5) + 2.5 * Math.log(2.5)) / 5],
    within: digits(12),
    found: () => [theil(regions)],
  },
  {
    worksheetFunction: "CLUSTERTHEIL",
    what: "T and L, without and with weights",
    source: "Inequality.jl, documentation",
    expected: [0.10494562214323544, 0.08120013911680612, 0.1397460530936332, 0.10375545537468206],
    within: digits(12),
    found: () => [
      theil(unsorted),
      theil(unsorted, { weights: tenths }),
      theil(unsorted, { variant: "L" }),
      theil(unsorted, { weights: tenths, variant: "L" }),
    ],
  },
  {
    worksheetFunction: "CLUSTERTHEIL",
    what: "one of two holding all is ln 2, one of five ln 5",
    source: "by hand",
    expected: [Math.log(2), Math.log(5)],
    within: digits(12),
    found: () => [theil([0, 7]), theil([0, 0, 0, 0, 7])],
  },
];

export const dagumComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERDAGUM",
    what: "G = 1/3 = 1/8 within + 1/6 net between + 1/24 transvariation, with G_jj, G_jh and D of two groups",
    source: "by hand",
    // Ordered differences sum to 32, mean 3: G = 32 / (2 · 16 · 3). G_jj = 1/4 in both groups, with p s = 1/6 and 1/3.
    // Across: differences 1, 5, 1, 3 with mean 2.5, means 2 and 4: G_jh = 2.5/6, D = 2/2.5; p_j s_h + p_h s_j = 1/2.
    expected: [1 / 3, 1 / 8, 1 / 6, 1 / 24, 1 / 4, 2.5 / 6, 2.5 / 6, 1 / 4, 0, 0.8, 0.8, 0],
    within: digits(12),
    found: () => {
      const found = dagum([1, 3, 2, 6], ["east", "east", "west", "west"]);
      const matrices = [found.betweenGini, found.affluence].flatMap((rows) => rows.flatMap((row) => Array.from(row)));
      return [found.gini, found.within, found.netBetween, found.transvariation, ...matrices];
    },
  },
];
