import fc from "fast-check";
import { herfindahl } from "../../src/measures/herfindahl";
import { amounts, faultsOf } from "./data";
import { herfindahlComparisons } from "../published/concentration";
import { testComparisons } from "../published/testComparisons";

describe("Herfindahl index", () => {
  testComparisons(herfindahlComparisons);

  test("one holder has all: 1, and nothing to be normalised against", () => {
    expect(herfindahl([7])).toBe(1);
    expect(herfindahl([7], { normalized: true })).toBeNaN();
    expect(herfindahl([7, 0, 0], { normalized: true })).toBe(1);
  });

  test("equal holders: 1/N, and normalised 0, which no rounding carries below", () => {
    for (let n = 2; n < 200; n++) {
      const equal = new Array<number>(n).fill(0.1);
      expect(herfindahl(equal)).toBeCloseTo(1 / n, 14);
      expect(herfindahl(equal, { normalized: true })).toBeGreaterThanOrEqual(0);
      expect(herfindahl(equal, { normalized: true })).toBeLessThan(1e-15);
    }
  });

  test("agrees with the chance that two units of the activity, drawn one after the other, have the same holder", () => {
    // Two draws with replacement: a pair of holders (i, j) comes with chance s_i s_j.
    fc.assert(
      fc.property(amounts, (values) => {
        const all = values.reduce((sum, value) => sum + value, 0);
        let different = 0;
        values.forEach((a, i) => values.forEach((b, j) => (different += i === j ? 0 : (a / all) * (b / all))));
        expect(herfindahl(values)).toBeCloseTo(1 - different, 10);
      }),
    );
  });

  test("nothing to share out: no index", () => {
    expect(herfindahl([0, 0])).toBeNaN();
    expect(herfindahl([])).toBeNaN();
  });

  test("a gap is refused, since it would count as a zero in the total; negatives too; all are named", () => {
    expect(faultsOf(() => herfindahl([1, NaN, -2, NaN])).map(({ code, where }) => [code, ...where])).toEqual([
      ["missing", "values", 1],
      ["missing", "values", 3],
      ["negative", "values", 2],
    ]);
  });

  test("agrees with 1/N plus N times the variance of the shares, lies in [1/N, 1], ignores order and scale", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 50 }), (values, scale) => {
        const n = values.length;
        const sum = values.reduce((all, value) => all + value, 0);
        const variance = values.reduce((all, value) => all + (value / sum - 1 / n) ** 2, 0) / n;
        const index = herfindahl(values);
        expect(index).toBeCloseTo(1 / n + n * variance, 10);
        expect(index).toBeGreaterThanOrEqual(1 / n - 1e-12);
        expect(index).toBeLessThanOrEqual(1 + 1e-12);
        expect(herfindahl([...values].reverse().map((value) => value * scale))).toBeCloseTo(index, 10);
        // Two copies of every holder halve the index.
        expect(herfindahl([...values, ...values])).toBeCloseTo(index / 2, 10);
        if (n > 1) expect(herfindahl(values, { normalized: true })).toBeCloseTo((n * n * variance) / (n - 1), 10);
      }),
    );
  });
});
