/** Rescaling between goalposts and between the smallest and the largest value. */
import { normalize } from "../../src/measures/normalize";
import { digits, type Comparison } from "./comparison";

const byHand = (
  what: string,
  expected: readonly number[],
  ...[values, options]: Parameters<typeof normalize>
): Comparison => ({
  worksheetFunction: "CLUSTERNORMALIZE",
  what,
  source: "by hand",
  expected,
  within: digits(12),
  found: () => normalize(values, options),
});

export const goalpostComparisons: readonly Comparison[] = [
  byHand("of 0 to 10, less is better, 2, 4 and 8 reach 0.8, 0.6 and 0.2", [0.8, 0.6, 0.2], [2, 4, 8], {
    ...{ method: "goalposts", low: 0, high: 10, direction: -1 },
  }),
  byHand(
    "0, 50 and 100 between goalposts of 0 and 100, less being better, are 1, 0.5 and 0",
    [1, 0.5, 0],
    [0, 50, 100],
    {
      ...{ method: "goalposts", low: 0, high: 100, direction: -1 },
    },
  ),
  byHand("beyond the goalposts of 0 and 10, -5 and 15 are cut to 0 and 1", [0, 1], [-5, 15], {
    ...{ method: "goalposts", low: 0, high: 10 },
  }),
  byHand("not cut they are -0.5 and 1.5", [-0.5, 1.5], [-5, 15], {
    ...{ method: "goalposts", low: 0, high: 10, clip: false },
  }),
  byHand("and 1.5 and -0.5 where less is better", [1.5, -0.5], [-5, 15], {
    ...{ method: "goalposts", low: 0, high: 10, clip: false, direction: -1 },
  }),
];

export const minMaxComparisons: readonly Comparison[] = [
  byHand("min-max of 2, 4, 10 is 0, 2/8 and 1", [0, 2 / 8, 1], [2, 4, 10], { method: "minMax" }),
  byHand("and 1, 6/8 and 0 where less is better", [1, 6 / 8, 0], [2, 4, 10], { method: "minMax", direction: -1 }),
  byHand("20, 40, 90 are 0, 20/70 and 1", [0, 2 / 7, 1], [20, 40, 90], { method: "minMax" }),
];
