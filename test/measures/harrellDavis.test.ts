import { MeasureFault } from "../../src/measures/fault";
import { chanceBelow, harrellDavis } from "../../src/measures/harrellDavis";
import { incompleteBeta } from "../../src/measures/incompleteBeta";
import { quantileComparisons } from "../published/quantiles";
import { testComparisons } from "../published/testComparisons";

// Quantiles as means of all ordered values, against closed forms and published figures.

testComparisons(quantileComparisons);

test("the incomplete beta function has closed forms where a parameter is 1, and where both are 2", () => {
  expect(incompleteBeta(0.5, 2, 1)).toBeCloseTo(0.25, 14);
  for (const x of [0, 0.1, 1 / 3, 0.5, 0.9, 1]) {
    expect(incompleteBeta(x, 3.5, 1)).toBeCloseTo(x ** 3.5, 13);
    expect(incompleteBeta(x, 1, 7)).toBeCloseTo(1 - (1 - x) ** 7, 13);
    expect(incompleteBeta(x, 2, 2)).toBeCloseTo(3 * x ** 2 - 2 * x ** 3, 13);
  }
});

test("one value is every quantile of itself, and equal values are to the last digit", () => {
  for (const p of [0, 0.1, 0.5, 1]) {
    expect(harrellDavis([4.7], p)).toBe(4.7);
    expect(harrellDavis(Array<number>(7).fill(0.1), p)).toBe(0.1);
  }
});

test("what was not measured takes no part; without any value there is no quantile", () => {
  expect(harrellDavis([NaN, 8, Infinity, 4], 1 / 3)).toBeCloseTo(5, 12);
  expect(harrellDavis([], 0.5)).toBeNaN();
  expect(harrellDavis([NaN, NaN], 0.5)).toBeNaN();
});

test.each([-0.1, 1.1, NaN])("a share of %d is refused", (p) => {
  expect(() => harrellDavis([1, 2], p)).toThrow(MeasureFault);
});

test("a hundred thousand values keep their weights to the last digits", () => {
  const below = chanceBelow(100_000, 0.5);
  expect(below[50_000]).toBeCloseTo(0.5, 9);
  // The weights of the mirrored places are the same.
  expect((below[49_000] ?? NaN) + (below[51_000] ?? NaN)).toBeCloseTo(1, 9);
});
