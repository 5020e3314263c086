import { correlationRatio } from "../../src/measures/correlationRatio";
import { cronbachAlpha } from "../../src/measures/cronbachAlpha";
import { inclusiveQuantile } from "../../src/measures/inclusiveQuantile";
import { criticalNormal } from "../../src/measures/normalDistribution";
import { pearson } from "../../src/measures/pearson";

// Fuel use and weight of 32 cars (Henderson & Velleman 1981), the data set mtcars of R.
const milesPerGallon = [
  21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9,
  21.5, 15.5, 15.2, 13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
];
const weight = [
  2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345, 2.2, 1.615,
  1.835, 2.465, 3.52, 3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78,
];

describe("Pearson's correlation", () => {
  test("by hand: deviations ±1.5 and ±.5 give 4/5; Fisher's interval tanh(1.0986 ± 1.9600)", () => {
    const { r, low, high, count } = pearson([1, 2, 3, 4], [1, 3, 2, 4], 0.05);
    expect(r).toBeCloseTo(0.8, 12);
    expect([low, high].map((end) => end.toFixed(3))).toEqual(["-0.697", "0.996"]);
    expect(count).toBe(4);
  });

  test("fuel use and weight of cars, as cor.test of R prints it: -0.8676594, from -0.9338264 to -0.7440872", () => {
    const { r, low, high } = pearson(milesPerGallon, weight, 0.05);
    expect(r).toBeCloseTo(-0.8676594, 7);
    expect(low).toBeCloseTo(-0.9338264, 7);
    expect(high).toBeCloseTo(-0.7440872, 7);
  });

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
  test("by hand: variances 5/3, 4/3 and 14/3 beside 53/3 of the sum give 1.5 (1 - 23/53)", () => {
    const { alpha, count } = cronbachAlpha([
      [1, 2, 3, 4],
      [2, 2, 4, 4],
      [1, 3, 2, 6],
    ]);
    expect(alpha).toBeCloseTo(45 / 53, 12);
    expect(count).toBe(4);
  });

  test("by hand: parts that go against each other give 2 (1 - 4) = -6", () => {
    expect(
      cronbachAlpha([
        [1, 2, 3],
        [2, 2, 1],
      ]).alpha,
    ).toBeCloseTo(-6, 12);
  });

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
  test("by hand: two groups further apart than the bandwidth have their own means, 24 of 28", () => {
    // s = 54.77, h = 2.345 s 6^-.2 = 89.7 < 100.
    expect(correlationRatio([0, 100, 0, 100, 0, 100], [1, 5, 2, 6, 3, 7])).toEqual({
      ratio: expect.closeTo(24 / 28, 12),
      count: 6,
    });
  });

  test("by hand: of two groups it is their part of the variance, 16 of 20, however much they lend each other", () => {
    expect(correlationRatio([0, 0, 1, 1], [0, 2, 4, 6]).ratio).toBeCloseTo(0.8, 12);
  });

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

test("the z of two-sided 5 %, 1 % and 50 %, from tables", () => {
  expect(criticalNormal(0.05)).toBeCloseTo(1.959964, 6);
  expect(criticalNormal(0.01)).toBeCloseTo(2.575829, 6);
  expect(criticalNormal(0.5)).toBeCloseTo(0.67449, 5);
});

test("quantiles as PERCENTILE.INC, of none none", () => {
  expect([0, 0.05, 0.5, 1].map((share) => inclusiveQuantile([1, 2, 3, 4, 5], share))).toEqual([1, 1.2, 3, 5]);
  expect(inclusiveQuantile([], 0.5)).toBeNaN();
  expect(inclusiveQuantile([7], 0.975)).toBe(7);
});
