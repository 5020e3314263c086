import { MeasureFault } from "../../src/measures/fault";
import { chanceBelow, harrellDavis } from "../../src/measures/harrellDavis";
import { incompleteBeta } from "../../src/measures/incompleteBeta";
import { hmisc, scipy } from "./publishedQuantiles";

// Quantiles as means of all ordered values, against closed forms and published figures.

test("the incomplete beta function has closed forms where a parameter is 1, and where both are 2", () => {
  expect(incompleteBeta(0.5, 2, 1)).toBeCloseTo(0.25, 14);
  for (const x of [0, 0.1, 1 / 3, 0.5, 0.9, 1]) {
    expect(incompleteBeta(x, 3.5, 1)).toBeCloseTo(x ** 3.5, 13);
    expect(incompleteBeta(x, 1, 7)).toBeCloseTo(1 - (1 - x) ** 7, 13);
    expect(incompleteBeta(x, 2, 2)).toBeCloseTo(3 * x ** 2 - 2 * x ** 3, 13);
  }
});

test("two values: at p = 1/3 the weights are I_x(1, 2) = 1 - (1 - x)² at a half, so 3/4 and 1/4", () => {
  expect(harrellDavis([8, 4], 1 / 3)).toBeCloseTo(0.75 * 4 + 0.25 * 8, 12);
  expect(harrellDavis([8, 4], 2 / 3)).toBeCloseTo(0.25 * 4 + 0.75 * 8, 12);
  expect(harrellDavis([8, 4], 0.5)).toBeCloseTo(6, 12);
});

test("three values: at p = 1/4 the weights are 19/27, 7/27, 1/27; at the median 7/27, 13/27, 7/27", () => {
  // I_x(1, 3) = 1 - (1 - x)³ and I_x(2, 2) = 3x² - 2x³ at a third and at two thirds.
  expect(harrellDavis([27, 0, 54], 0.25)).toBeCloseTo(7 + 2, 12);
  expect(harrellDavis([27, 0, 81], 0.5)).toBeCloseTo(13 + 21, 12);
});

test("0, 25, 50, 75, 100 at many shares, as published by perfolizer", () => {
  const published = [
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
  for (const [p, value] of published) expect(harrellDavis([75, 0, 50, 25, 100], p)).toBeCloseTo(value, 10);
});

test("a hundred values agree with hdquantile of R Hmisc at every published share", () => {
  for (const [p, value] of hmisc.quantiles) expect(harrellDavis(hmisc.values, p)).toBeCloseTo(value, 9);
});

test("and another hundred with hdquantiles of SciPy", () => {
  for (const { p, value } of scipy.quantiles) expect(harrellDavis(scipy.values, p)).toBeCloseTo(value, 7);
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
