/** TOPSIS and coupling coordination. */
import { couplingCoordination } from "../../src/measures/couplingCoordination";
import { topsis } from "../../src/measures/topsis";
import { rowsOf } from "../measures/data";
import { digits, type Comparison } from "./comparison";

/** Cost in column 4. */
const aircraft = rowsOf(`
  2.0 1500 20000 5.5 5 9
  2.5 2700 18000 6.5 3 5
  1.8 2000 21000 4.5 7 7
  2.2 1800 20000 5.0 5 5
`);

export const topsisComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERTOPSIS",
    what: "four fighter aircraft: closeness, distances to the best and to the worst",
    source: "Hwang & Yoon 1981, Multiple Attribute Decision Making, p. 133",
    expected: [0.643, 0.268, 0.613, 0.312, 0.0545, 0.1197, 0.058, 0.1009, 0.0983, 0.0439, 0.092, 0.0458],
    // The book works from four-digit tables, one of which prints 0.5063 for 5.5 / 10.851 = 0.5069: its last digit is uncertain by one.
    within: [...new Array<number>(4).fill(1e-3), ...new Array<number>(8).fill(2e-4)],
    found: () => {
      const found = topsis(aircraft, [0.2, 0.1, 0.1, 0.1, 0.2, 0.3], { directions: [1, 1, 1, -1, 1, 1] });
      return [...found.closeness, ...found.distanceToBest, ...found.distanceToWorst];
    },
  },
  {
    worksheetFunction: "CLUSTERTOPSIS",
    what: "four candidates",
    source: "Tzeng & Huang 2011, Multiple Attribute Decision Making (as tested in scikit-criteria)",
    expected: [0.5037, 0.6581, 0.7482, 0.334],
    // Worked there from rounded tables, so that the last printed digit is uncertain by one.
    within: 1e-4,
    found: () => topsis(rowsOf("5 8 4; 7 6 8; 8 8 6; 7 4 6"), [0.3, 0.4, 0.3]).closeness,
  },
  {
    worksheetFunction: "CLUSTERTOPSIS",
    what: "each is best in one thing, and 3/4 of the weight lies on the first",
    source: "by hand",
    expected: [0.75, 0.25],
    within: digits(12),
    found: () => topsis(rowsOf("1 0; 0 1"), [3, 1]).closeness,
  },
];

/** U of cities and countryside, then C, T and D as printed. */
const logistics = rowsOf(`
  0.101 0.280 0.882 0.190 0.410
  0.165 0.406 0.906 0.286 0.509
  0.187 0.427 0.920 0.307 0.532
  0.238 0.511 0.931 0.374 0.590
  0.424 0.421 1.000 0.422 0.650
  0.538 0.407 0.990 0.473 0.684
  0.591 0.466 0.993 0.528 0.724
  0.694 0.581 0.996 0.638 0.797
  0.892 0.662 0.989 0.777 0.877
  0.879 0.637 0.987 0.758 0.865
`);

/** C, T and D of each unit. */
const couplingFigures = (levels: readonly (readonly number[])[]): number[] =>
  couplingCoordination(levels).flatMap((it) => [it?.coupling ?? NaN, it?.development ?? NaN, it?.coordination ?? NaN]);

const couplingOf = (levels: readonly number[], formula: "geometric" | "wang"): number =>
  couplingCoordination([levels], { formula })[0]?.coupling ?? NaN;

export const couplingComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "CLUSTERCOUPLING",
    what: "urban and rural logistics in China 2011-2020: C, T and D",
    source: "Mathematical Problems in Engineering 2022, 2969206, table 4",
    expected: logistics.flatMap((row) => row.slice(2)),
    // From levels of three digits, so that the last one is uncertain.
    within: logistics.flatMap(() => [2e-3, 1e-3, 1e-3]),
    found: () => couplingFigures(logistics.map((row) => row.slice(0, 2))),
  },
  {
    worksheetFunction: "CLUSTERCOUPLING",
    what: "0.8 and 0.2: C = 2 · 0.4 / 1, T = 0.5, D = √0.4; C of 0.1, 0.2, 0.4 is 0.2 over the mean 0.7 / 3",
    source: "by hand",
    expected: [0.8, 0.5, Math.sqrt(0.4), 0.6 / 0.7],
    within: digits(12),
    found: () => [...couplingFigures([[0.8, 0.2]]), couplingOf([0.1, 0.2, 0.4], "geometric")],
  },
  {
    worksheetFunction: "CLUSTERCOUPLING",
    what: "the formula of Wang et al. 2021: √[(1 - 0.6) · 0.2 / 0.8], and three at 0.9, 0.6, 0.3",
    source: "by hand",
    // Differences 0.3, 0.3, 0.6 over three pairs: 1 - 0.4; product (2/3)(1/3), square root of it.
    expected: [Math.sqrt(0.1), Math.sqrt(0.6 * Math.sqrt(2 / 9))],
    within: digits(12),
    found: () => [couplingOf([0.8, 0.2], "wang"), couplingOf([0.9, 0.6, 0.3], "wang")],
  },
];
