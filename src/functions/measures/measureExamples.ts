// The examples of the measures on the help page, each on a few cells of its own; a test compares them with the functions.
import type { MeasureFunctionId } from "../measureFunctions";

type Cells = readonly (readonly (string | number | boolean)[])[];

export interface MeasureExample {
  readonly formula: string;
  /** The cells that the formula refers to; the first stands in A1. */
  readonly input: readonly (readonly (string | number)[])[];
  readonly more: readonly never[];
  readonly result: Cells;
}

const example = (formula: string, input: MeasureExample["input"], result: Cells): MeasureExample => ({
  formula,
  input,
  more: [],
  result,
});

export const measureExamples: Readonly<Record<MeasureFunctionId, MeasureExample>> = {
  CLUSTERLQ: example(
    "=CLUSTERLQ(A1:C3)",
    [
      ["Region", "Software", "Other"],
      ["East", 30, 70],
      ["West", 10, 90],
    ],
    // (30/100) / (40/200), and so on
    [
      ["Region", "Software", "Other"],
      ["East", 1.5, 0.875],
      ["West", 0.5, 1.125],
    ],
  ),
  CLUSTERHHI: example("=CLUSTERHHI(A1:A4)", [[20], [50], [20], [10]], [[0.04 + 0.25 + 0.04 + 0.01]]),
  CLUSTERKRUGMAN: example(
    "=CLUSTERKRUGMAN(A1:A6,B1:B6)",
    [
      ["Region", "Country"],
      [20, 0],
      [10, 0],
      [70, 0],
      [0, 60],
      [0, 40],
    ],
    // Nothing in common: as far apart as can be.
    [[2]],
  ),
  CLUSTERELLISONGLAESER: example(
    "=CLUSTERELLISONGLAESER(A1:A2,B1:B2,0.5)",
    [
      [1, 0.5],
      [0, 0.5],
    ],
    // G = 0.5, 1 - Σx² = 0.5: (0.5 - 0.5 · 0.5) / (0.5 · 0.5)
    [[1]],
  ),
  CLUSTERGINI: example("=CLUSTERGINI(A1:A4)", [[20], [50], [20], [10]], [[0.3]]),
  CLUSTERTHEIL: example(
    "=CLUSTERTHEIL(A1:A4,,B1:B4)",
    [
      [1, "coast"],
      [1, "coast"],
      [3, "inland"],
      [3, "inland"],
    ],
    // Alike inside, means 1 and 3 around 2: only differences between.
    [
      ["Total", 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), "", "", ""],
      ["Within groups", 0, "", "", ""],
      ["Between groups", 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), "", "", ""],
      ["Group", "Index", "Share of units", "Share of amount", "Mean"],
      ["coast", 0, 0.5, 0.25, 1],
      ["inland", 0, 0.5, 0.75, 3],
    ],
  ),
  CLUSTERDAGUM: example(
    "=CLUSTERDAGUM(A1:A4,B1:B4)",
    [
      [1, "east"],
      [3, "east"],
      [2, "west"],
      [6, "west"],
    ],
    [
      ["Gini", 1 / 3],
      ["Within groups", 1 / 8],
      ["Net between groups", 1 / 6],
      ["Transvariation", 1 / 24],
    ],
  ),
  CLUSTERMORAN: example(
    "=CLUSTERMORAN(A1:A4,B1:D6,0)",
    [
      [1, 1, 2, 1],
      [2, 2, 1, 1],
      [3, 2, 3, 1],
      [4, 3, 2, 1],
      ["", 3, 4, 1],
      ["", 4, 3, 1],
    ],
    // Four units along a line: (4/6)(2.5/5)
    [
      ["Moran's I", 1 / 3],
      ["Expected I", -1 / 3],
      ["z (normality)", Math.sqrt(3)],
    ],
  ),
  CLUSTERENTROPY: example(
    "=CLUSTERENTROPY(A1:B5)",
    [
      ["Patents", "Platforms"],
      [2, 1],
      [2, 0],
      [0, 0],
      [0, 0],
    ],
    // Two of four share evenly, e = ln 2 / ln 4; one has all, e = 0
    [
      ["Rows used", 4, "", ""],
      ["Shift", 0, "", ""],
      ["Scale", "as given", "", ""],
      ["Indicator", "Weight", "Entropy", "Divergence"],
      ["Patents", 1 / 3, 1 / 2, 1 / 2],
      ["Platforms", 2 / 3, 0, 1],
    ],
  ),
  CLUSTERCRITIC: example(
    "=CLUSTERCRITIC(A1:B4)",
    [
      ["Patents", "Platforms"],
      [0, 0],
      [1, 1],
      [2, 0],
    ],
    // Uncorrelated, so each conflicts by 1 and weighs as its deviation: 1/2 against √(1/3)
    [
      ["Rows used", 3, "", "", ""],
      ["Indicator", "Weight", "Deviation", "Conflict", "Information"],
      ["Patents", 0.5 / (0.5 + Math.sqrt(1 / 3)), 0.5, 1, 0.5],
      ["Platforms", Math.sqrt(1 / 3) / (0.5 + Math.sqrt(1 / 3)), Math.sqrt(1 / 3), 1, Math.sqrt(1 / 3)],
    ],
  ),
  CLUSTERAHP: example(
    "=CLUSTERAHP(A1:B2)",
    [
      [1, 3],
      [1 / 3, 1],
    ],
    [
      ["Consistency ratio", 0],
      ["Acceptable (below 0.10)", true],
      ["Lambda max", 2],
      ["Consistency index", 0],
      ["Random index", 0],
      ["Criterion", "Weight"],
      ["1", 0.75],
      ["2", 0.25],
    ],
  ),
  CLUSTERTOPSIS: example(
    "=CLUSTERTOPSIS(A1:B3,A5:B5)",
    [
      ["Patents", "Platforms"],
      [1, 0],
      [0, 1],
      ["", ""],
      [3, 1],
    ],
    // Each is best in one thing, and 3/4 of the weight lies on the first.
    [
      ["Closeness", "Distance to best", "Distance to worst", "Rank"],
      [0.75, 0.25, 0.75, 1],
      [0.25, 0.75, 0.25, 2],
    ],
  ),
  CLUSTERCOUPLING: example(
    "=CLUSTERCOUPLING(A1:B2)",
    [
      ["Industry", "Digital"],
      [0.8, 0.2],
    ],
    // C = √0.16 / 0.5, T = 0.5, D = √(0.8 · 0.5)
    [
      ["Coupling C", "Development T", "Coordination D", "Grade"],
      [0.8, 0.5, Math.sqrt(0.4), "primary coordination"],
    ],
  ),
  CLUSTERNORMALIZE: example('=CLUSTERNORMALIZE(A1:A3,"goalposts",0,10,-1)', [[2], [4], [8]], [[0.8], [0.6], [0.2]]),
  CLUSTERKENDALL: example(
    "=CLUSTERKENDALL(A1:A4)",
    [[1], [3], [2], [4]],
    // One of six pairs is out of order: S = 5 - 1; 8 of 24 orders have |S| of 4 or more
    [
      ["Tau-b", 2 / 3],
      ["p (two-sided)", 1 / 3],
      ["S", 4],
      ["Observations", 4],
      ["Method", "exact"],
    ],
  ),
};
