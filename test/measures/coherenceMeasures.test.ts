import { correlationRatio } from "../../src/measures/correlationRatio";
import { cronbachAlpha } from "../../src/measures/cronbachAlpha";
import { inclusiveQuantile } from "../../src/measures/inclusiveQuantile";
import { pearson } from "../../src/measures/pearson";
import {
  alphaComparisons,
  correlationRatioComparisons,
  criticalNormalComparisons,
  pearsonComparisons,
} from "../published/auditing";
import { testComparisons } from "../published/testComparisons";

describe("Pearson's correlation", () => {
  testComparisons(pearsonComparisons);

  test("pairs with a gap are left out; a perfect correlation is certain", () => {
    expect(pearson([1, NaN, 2, 3, 9, 4], [2, 5, 4, 6, NaN, 8], 0.05)).toEqual({
      r: 1,
      low: 1,
      high: 1,
      count: 4,
      constant: false,
    });
  });

  test("two pairs always lie on a line, three have no interval, a constant goes with nothing", () => {
    expect(pearson([1, 2], [5, 9], 0.05)).toMatchObject({ r: NaN, count: 2, constant: false });
    expect(pearson([1, 2, 3], [1, 2, 1], 0.05)).toMatchObject({ r: 0, low: NaN, high: NaN });
    expect(pearson([1, 2, 3], [0.3, 0.1 + 0.2, 0.3], 0.05)).toMatchObject({ r: NaN, count: 3, constant: true });
    expect(pearson([NaN], [NaN], 0.05)).toMatchObject({ r: NaN, count: 0, constant: false });
  });
});

describe("Cronbach's alpha", () => {
  testComparisons(alphaComparisons);

  test("a unit that lacks a part is left out", () => {
    const whole = [
      [1, 2, 3],
      [1, 3, 2],
    ];
    const withGaps = [
      [1, 9, 2, 3, NaN],
      [1, NaN, 3, 2, 7],
    ];
    expect(cronbachAlpha(withGaps)).toEqual(cronbachAlpha(whole));
  });

  test("one part, two units, or parts that cancel have none", () => {
    expect(cronbachAlpha([[1, 2, 3]]).alpha).toBeNaN();
    expect(
      cronbachAlpha([
        [1, 2],
        [1, 3],
      ]),
    ).toEqual({ alpha: NaN, count: 2 });
    expect(
      cronbachAlpha([
        [0.1, 0.2, 0.3],
        [0.9, 0.8, 0.7],
      ]).alpha,
    ).toBeNaN();
    expect(cronbachAlpha([])).toEqual({ alpha: NaN, count: 0 });
  });
});

describe("correlation ratio by local mean", () => {
  testComparisons(correlationRatioComparisons);

  test("a parabola has no correlation and still accounts for most of the variance", () => {
    const x = Array.from({ length: 41 }, (_, at) => at - 20);
    const y = x.map((value) => value ** 2);
    expect(pearson(x, y, 0.05).r).toBeCloseTo(0, 12);
    const { ratio } = correlationRatio(x, y);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1);
  });

  test("as the definition, point by point, gaps left out", () => {
    const x = [3, 8, NaN, 1, 4, 9, 2, 6, 5];
    const y = [2, 9, 4, NaN, 6, 4, 1, 5, 8];
    const pairs = x.flatMap((a, at) => (Number.isNaN(a + (y[at] ?? NaN)) ? [] : [[a, y[at] ?? NaN] as const]));
    // x = 3, 8, 4, 9, 2, 6, 5: mean 37/7, squares 235 - 37²/7.
    const h = (40 * Math.sqrt(Math.PI)) ** 0.2 * Math.sqrt((235 - 37 ** 2 / 7) / 6) * 7 ** -0.2;
    const local = pairs.map(([at]) => {
      const kernel = pairs.map(([a]) => Math.max(0, 1 - ((a - at) / h) ** 2));
      return (
        pairs.reduce((sum, [, b], i) => sum + (kernel[i] ?? 0) * b, 0) / kernel.reduce((sum, each) => sum + each, 0)
      );
    });
    expect(correlationRatio(x, y)).toEqual({
      ratio: expect.closeTo(
        pearson(
          local,
          pairs.map(([, b]) => b),
          0.05,
        ).r ** 2,
        10,
      ),
      count: 7,
    });
  });

  test("a constant accounts for nothing; of a constant there is nothing to account for", () => {
    expect(correlationRatio([5, 5, 5], [1, 2, 3])).toEqual({ ratio: 0, count: 3 });
    expect(correlationRatio([1, 2, 3], [5, 5, 5])).toEqual({ ratio: NaN, count: 3 });
    expect(correlationRatio([], [])).toEqual({ ratio: NaN, count: 0 });
  });
});

testComparisons(criticalNormalComparisons);

test("quantiles as PERCENTILE.INC, of none none", () => {
  expect([0, 0.05, 0.5, 1].map((share) => inclusiveQuantile([1, 2, 3, 4, 5], share))).toEqual([1, 1.2, 3, 5]);
  expect(inclusiveQuantile([], 0.5)).toBeNaN();
  expect(inclusiveQuantile([7], 0.975)).toBe(7);
});
