/** Harrell-Davis quantiles, from which anchors and gates are calibrated. */
import { harrellDavis } from "../../src/measures/harrellDavis";
import { digits, type Comparison } from "./comparison";
import { hmisc, scipy } from "./quantileData";

/** The share, and the quantile of 0, 25, 50, 75, 100. */
const perfolizer = [
  [0, 0],
  [0.1, 4.81290947065674],
  [0.2, 13.7443607731199],
  [0.25, 19.2481103578583],
  [0.3, 25.1415863187833],
  [0.4, 37.4702805366232],
  [0.5, 50],
  [0.75, 80.7518896421417],
  [0.9, 95.1870905293433],
  [1, 100],
] as const;

export const quantileComparisons: readonly Comparison[] = [
  {
    worksheetFunction: "pane, calibration",
    what: "quantiles of 0, 25, 50, 75, 100 at many shares",
    source: "perfolizer, HarrellDavisQuantileEstimatorTests",
    expected: perfolizer.map(([, value]) => value),
    within: digits(10),
    found: () => perfolizer.map(([share]) => harrellDavis([75, 0, 50, 25, 100], share)),
  },
  {
    worksheetFunction: "pane, calibration",
    what: "quantiles of a hundred values",
    source: "R package Hmisc, hdquantile (printed in the tests of perfolizer)",
    expected: hmisc.quantiles.map(([, value]) => value),
    within: digits(9),
    found: () => hmisc.quantiles.map(([share]) => harrellDavis(hmisc.values, share)),
  },
  {
    worksheetFunction: "pane, calibration",
    what: "quantiles of another hundred",
    source: "SciPy, hdquantiles (its own tests)",
    expected: scipy.quantiles.map(({ value }) => value),
    within: digits(7),
    found: () => scipy.quantiles.map(({ p }) => harrellDavis(scipy.values, p)),
  },
  {
    worksheetFunction: "pane, calibration",
    what: "two values at a third, two thirds and the median; three at a quarter and at the median",
    source: "by hand",
    // Two: I_x(1, 2) = 1 - (1 - x)² at a half, so 3/4 and 1/4. Three: I_x(1, 3) = 1 - (1 - x)³ and I_x(2, 2) = 3x² - 2x³ at a
    // third and at two thirds, so 19/27, 7/27, 1/27 and 7/27, 13/27, 7/27.
    expected: [0.75 * 4 + 0.25 * 8, 0.25 * 4 + 0.75 * 8, 6, 7 + 2, 13 + 21],
    within: digits(12),
    found: () => [
      harrellDavis([8, 4], 1 / 3),
      harrellDavis([8, 4], 2 / 3),
      harrellDavis([8, 4], 0.5),
      harrellDavis([27, 0, 54], 0.25),
      harrellDavis([27, 0, 81], 0.5),
    ],
  },
];
