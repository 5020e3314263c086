import fc from "fast-check";
import { krugmanIndex } from "../../src/measures/krugman";
import { amount, faultsOf, total } from "./data";
import { krugmanComparisons } from "../published/concentration";
import { testComparisons } from "../published/testComparisons";

const structures = fc
  .array(fc.tuple(amount, amount), { minLength: 1, maxLength: 20 })
  .filter((pairs) => pairs.some(([a]) => a > 0) && pairs.some(([, b]) => b > 0));

describe("Krugman index", () => {
  testComparisons(krugmanComparisons);

  test("twice the share above the reference, symmetric, in [0, 2], and a triangle is no detour", () => {
    fc.assert(
      fc.property(structures, (pairs) => {
        const here = pairs.map(([a]) => a);
        const there = pairs.map(([, b]) => b);
        const above = pairs.reduce((all, [a, b]) => all + Math.max(0, a / total(here) - b / total(there)), 0);
        const index = krugmanIndex(here, there);
        expect(index).toBeCloseTo(2 * above, 10);
        expect(index).toBeCloseTo(krugmanIndex(there, here), 10);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(2);
        const even = pairs.map(() => 1);
        expect(index).toBeLessThanOrEqual(krugmanIndex(here, even) + krugmanIndex(even, there) + 1e-12);
      }),
    );
  });

  test("nothing in common is 2 and no more, whatever the rounding of the shares", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 9 }), (jobs) => {
        fc.pre(total(jobs) > 0);
        const none = jobs.map(() => 0);
        const found = krugmanIndex([...jobs, ...none], [...none, ...jobs.map((x) => x + 1)]);
        expect(found).toBeLessThanOrEqual(2);
        expect(found).toBeCloseTo(2, 12);
      }),
    );
  });

  test("order of industries, size of either economy, and halving every industry do not matter", () => {
    fc.assert(
      fc.property(structures, fc.integer({ min: 2, max: 30 }), (pairs, scale) => {
        const here = pairs.map(([a]) => a);
        const there = pairs.map(([, b]) => b);
        const index = krugmanIndex(here, there);
        expect(krugmanIndex(here.toReversed(), there.map((b) => b * scale).reverse())).toBeCloseTo(index, 10);
        expect(krugmanIndex([...here, ...here], [...there, ...there])).toBeCloseTo(index, 10);
      }),
    );
  });

  test("an empty structure has no index; gaps, negatives and unequal lengths are refused", () => {
    expect(krugmanIndex([0, 0], [1, 1])).toBeNaN();
    expect(krugmanIndex([], [])).toBeNaN();
    expect(krugmanIndex([5], [9])).toBe(0);
    expect(faultsOf(() => krugmanIndex([1, 2], [1]))).toEqual([
      { code: "length", where: ["reference"], found: "1", expected: "2" },
    ]);
    expect(faultsOf(() => krugmanIndex([1, NaN], [1, 1]))).toMatchObject([{ code: "missing", where: ["region", 1] }]);
    expect(faultsOf(() => krugmanIndex([1, 2], [-1, 1]))).toMatchObject([
      { code: "negative", where: ["reference", 0] },
    ]);
  });
});
