import fc from "fast-check";
import { writeQuantiles } from "../../src/robustness";

function quantilesOf(values: readonly number[]): number[] {
  const into = new Float64Array(3);
  writeQuantiles(Float64Array.from(values), into, 0);
  return [...into];
}

test("P5, P50 and P95 are those of PERCENTILE.INC", () => {
  expect(quantilesOf([4, 1, 5, 3, 2])).toEqual([expect.closeTo(1.2, 12), 3, expect.closeTo(4.8, 12)]);
  expect(quantilesOf([2, 1])).toEqual([expect.closeTo(1.05, 12), 1.5, expect.closeTo(1.95, 12)]);
  expect(quantilesOf([7])).toEqual([7, 7, 7]);
  // Of 0, 1, ..., 100 the quantiles are the percents themselves.
  expect(quantilesOf(Array.from({ length: 101 }, (_, at) => (at * 37) % 101))).toEqual([5, 50, 95]);
});

test("P95 of eleven values lies halfway between the last two, where other conventions stop at the tenth", () => {
  // (11 - 1) · 0.95 = 9.5
  expect(quantilesOf([5, 10, 15, 20, 25, 30, 35, 40, 45, 55, 100])[2]).toBeCloseTo(77.5, 12);
});

test("they are the same as after sorting, with ties and in any order", () => {
  const values = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 }),
    fc.array(fc.double({ min: -1, max: 3, noNaN: true }), { minLength: 1, maxLength: 60 }),
  );
  fc.assert(
    fc.property(values, (drawn) => {
      const sorted = [...drawn].sort((a, b) => a - b);
      const expected = [0.05, 0.5, 0.95].map((share) => {
        const position = (sorted.length - 1) * share;
        const low = sorted[Math.floor(position)] ?? NaN;
        return low + (position - Math.floor(position)) * ((sorted[Math.ceil(position)] ?? NaN) - low);
      });
      quantilesOf(drawn).forEach((quantile, at) => expect(quantile).toBeCloseTo(expected[at] ?? NaN, 12));
    }),
    { numRuns: 500, seed: 2 },
  );
});
