import { QuantileBootstrap, RESAMPLES, type OwnQuantile } from "../../src/calibration";
import { harrellDavis } from "../../src/measures/harrellDavis";
import { scipy } from "../published/quantileData";

// How sure a quantile of one's own clusters is.

function quantilesOf(values: readonly number[], shares: readonly number[], stream = 0): OwnQuantile[] {
  const bootstrap = new QuantileBootstrap(values, shares, stream);
  bootstrap.draw(RESAMPLES);
  return bootstrap.quantiles();
}

/** The estimates of all resamples of five values, each as likely as any other, from the smallest to the largest. */
function allResamples(values: readonly number[], share: number): number[] {
  const places = Array.from({ length: values.length }, (_, place) => values.length ** place);
  return Array.from({ length: values.length ** values.length }, (_, resample) =>
    harrellDavis(
      places.map((base) => values[Math.floor(resample / base) % values.length] ?? NaN),
      share,
    ),
  ).sort((a, b) => a - b);
}

test("the interval of five values is that of their 3,125 resamples", () => {
  const values = [1, 2, 4, 9, 11];
  const all = allResamples(values, 0.3);
  const exact = (tail: number): number => all[Math.round(tail * (all.length - 1))] ?? NaN;
  const [{ low, high } = { low: NaN, high: NaN }] = quantilesOf(values, [0.3]);
  // Of 1,000 draws a share of 2.5 % has a standard error of half a point.
  expect(low).toBeGreaterThanOrEqual(exact(0.015));
  expect(low).toBeLessThanOrEqual(exact(0.035));
  expect(high).toBeGreaterThanOrEqual(exact(0.965));
  expect(high).toBeLessThanOrEqual(exact(0.985));
});

test("and that of a hundred published values has about the width of their jackknife standard errors", () => {
  const found = quantilesOf(
    scipy.values,
    scipy.quantiles.map(({ p }) => p),
  );
  scipy.quantiles.forEach(({ value, standardError }, at) => {
    const { value: own, low, high } = found[at] ?? { value: NaN, low: NaN, high: NaN };
    expect(own).toBeCloseTo(value, 7);
    expect((high - low) / (2 * 1.96) / standardError).toBeGreaterThan(0.8);
    expect((high - low) / (2 * 1.96) / standardError).toBeLessThan(1.25);
  });
});

test("of two values a quarter of the resamples hold one alone, so the interval reaches from one to the other", () => {
  expect(quantilesOf([4, 8], [1 / 3])).toEqual([{ value: expect.closeTo(5, 12), low: 4, high: 8 }]);
});

test("the same column has the same interval, in whatever order and portions; another stream has another", () => {
  const values = scipy.values.slice(0, 20);
  const whole = quantilesOf(values, [0.5]);
  const inPortions = new QuantileBootstrap([...values].reverse(), [0.5], 0);
  for (let part = 0; part < 10; part += 1) inPortions.draw(RESAMPLES / 10);
  expect(inPortions.quantiles()).toEqual(whole);
  expect(quantilesOf(values, [0.5], 1)).not.toEqual(whole);
});

test("one value has no interval, equal values have one of no width, and none has neither", () => {
  expect(quantilesOf([7], [0.1, 0.5])).toEqual(Array(2).fill({ value: 7, low: NaN, high: NaN }));
  expect(quantilesOf([7, 7, 7], [0.5])).toEqual([{ value: 7, low: 7, high: 7 }]);
  expect(quantilesOf([], [0.5])).toEqual([{ value: NaN, low: NaN, high: NaN }]);
  expect(new QuantileBootstrap([NaN, 3, NaN], [0.5], 0).n).toBe(1);
});
