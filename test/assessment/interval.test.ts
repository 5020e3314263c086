import fc from "fast-check";
import { weightedMeanBounds } from "../../src/assessment";

const limits = { low: -1, high: 1 };

test("two equal weights that move by a quarter: the mean of -1 and 1 lies from -.25 to .25", () => {
  expect(weightedMeanBounds([-1, 1], [1, 1], [0.25, 0.25], limits)).toEqual({ low: -0.25, high: 0.25 });
});

test("each value keeps its own weight, in whatever order the values stand", () => {
  // 1 with weight 3 and -1 with weight 1: (2.25 - 1.25)/3.5 and (3.75 - .75)/4.5.
  const bounds = { low: expect.closeTo(1 / 3.5, 12), high: expect.closeTo(3 / 4.5, 12) };
  expect(weightedMeanBounds([1, -1], [3, 1], [0.25, 0.25], limits)).toEqual(bounds);
  expect(weightedMeanBounds([-1, 1], [1, 3], [0.25, 0.25], limits)).toEqual(bounds);
  // 1, 0 and -1 with weights 1, 2 and 5. Low: (.75 - 6.25)/(.75 + 1.5 + 6.25); high: (1.25 - 3.75)/(1.25 + 2.5 + 3.75).
  expect(weightedMeanBounds([1, 0, -1], [1, 2, 5], [0.25, 0.25, 0.25], limits)).toEqual({
    low: expect.closeTo(-5.5 / 8.5, 12),
    high: expect.closeTo(-2.5 / 7.5, 12),
  });
});

test("a weight goes along when its value makes room for a smaller one", () => {
  // 1, -.9 and -1 with weights 4, 1 and 1. Low: both negative ones raised, (3 - 1.125 - 1.25)/(3 + 1.25 + 1.25); high: 1 alone
  // raised, (5 - .675 - .75)/(5 + .75 + .75).
  expect(weightedMeanBounds([1, -0.9, -1], [4, 1, 1], [0.25, 0.25, 0.25], limits)).toEqual({
    low: expect.closeTo(0.625 / 5.5, 12),
    high: expect.closeTo(3.575 / 6.5, 12),
  });
});

test("an unknown value lies at its worst, then at its best", () => {
  expect(weightedMeanBounds([0.5, NaN], [1, 1], [0, 0], limits)).toEqual({ low: -0.25, high: 0.75 });
});

test("hundreds of pieces of evidence: half at 0, half at 1, the mean moves from 3/8 to 5/8", () => {
  for (const count of [64, 66, 400]) {
    const values = Array.from({ length: count }, (_, at) => at % 2);
    expect(
      weightedMeanBounds(
        values,
        values.map(() => 1),
        values.map(() => 0.25),
        limits,
      ),
    ).toEqual({ low: expect.closeTo(0.375, 12), high: expect.closeTo(0.625, 12) });
  }
});

test("the exact interval is the smallest and the largest mean over all corners of the weights, each within its own tolerance", () => {
  const corners = (weights: readonly number[], tolerances: readonly number[]): number[][] =>
    weights.reduce<number[][]>(
      (all, weight, at) =>
        [1 - (tolerances[at] ?? 0), 1 + (tolerances[at] ?? 0)].flatMap((part) =>
          all.map((one) => [...one, part * weight]),
        ),
      [[]],
    );
  const mean = (values: readonly number[], weights: readonly number[]): number =>
    values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / weights.reduce((sum, it) => sum + it, 0);
  const some = { minLength: 6, maxLength: 6 };
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), some),
      fc.array(fc.double({ min: 0.01, max: 3, noNaN: true }), some),
      fc.array(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.99), some),
      (values, weights, tolerances) => {
        const means = corners(weights, tolerances).map((corner) => mean(values, corner));
        const { low, high } = weightedMeanBounds(values, weights, tolerances, limits);
        expect(low).toBeCloseTo(Math.min(...means), 12);
        expect(high).toBeCloseTo(Math.max(...means), 12);
      },
    ),
    { numRuns: 300, seed: 18 },
  );
});
