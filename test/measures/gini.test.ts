import fc from "fast-check";
import { gini } from "../../src/measures/gini";
import { locationQuotient } from "../../src/measures/locationQuotient";
import { amount, amounts, faultsOf, positiveAmount, total, weightedUnits, type WeightedUnit } from "./data";
import { giniComparisons } from "../published/inequality";
import { testComparisons } from "../published/testComparisons";

/** The definition, pair by pair. */
function giniByPairs(units: readonly WeightedUnit[]): number {
  const weight = total(units.map((unit) => unit.weight));
  const mean = total(units.map((unit) => unit.weight * unit.value)) / weight;
  let differences = 0;
  for (const a of units) for (const b of units) differences += a.weight * b.weight * Math.abs(a.value - b.value);
  return differences / (2 * weight * weight * mean);
}

describe("Gini coefficient", () => {
  testComparisons(giniComparisons);

  test("without weights, and normalised, it agrees with the mean difference between two units, the same one twice or not", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const units = values.map((value) => ({ value, weight: 1 }));
        expect(gini(values)).toBeCloseTo(giniByPairs(units), 10);
        const n = values.length;
        fc.pre(n > 1);
        let differences = 0;
        values.forEach((a, i) => values.forEach((b, j) => (differences += i === j ? 0 : Math.abs(a - b))));
        const meanDifference = differences / (n * (n - 1));
        expect(gini(values, { normalized: true })).toBeCloseTo(meanDifference / ((2 * total(values)) / n), 10);
      }),
    );
  });

  test("the fast form agrees with all pairs compared one by one", () => {
    fc.assert(
      fc.property(weightedUnits, (units) => {
        const found = gini(
          units.map((unit) => unit.value),
          { weights: units.map((unit) => unit.weight) },
        );
        expect(found).toBeCloseTo(giniByPairs(units), 10);
      }),
    );
  });

  test("order, scale and copies of the population do not matter; it lies in [0, 1 - 1/n]", () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 50 }), (values, scale) => {
        const found = gini(values);
        expect(gini([...values].reverse())).toBeCloseTo(found, 10);
        expect(gini(values.map((value) => value * scale))).toBeCloseTo(found, 10);
        expect(gini([...values, ...values, ...values])).toBeCloseTo(found, 10);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1 - 1 / values.length + 1e-12);
      }),
    );
  });

  test("whole weights are copies, wherever they stand in the list; their unit of measurement does not matter", () => {
    const unit = fc.record({ value: amount, weight: fc.integer({ min: 1, max: 5 }) });
    const units = fc.array(unit, { minLength: 1, maxLength: 12 }).filter((all) => all.some(({ value }) => value > 0));
    fc.assert(
      fc.property(units, (all) => {
        const values = all.map(({ value }) => value);
        const weights = all.map(({ weight }) => weight);
        const found = gini(values, { weights });
        expect(found).toBeCloseTo(gini(all.flatMap(({ value, weight }) => new Array<number>(weight).fill(value))), 10);
        expect(gini(values, { weights: weights.map((weight) => weight / 8) })).toBeCloseTo(found, 10);
        expect(gini(values.toReversed(), { weights: weights.toReversed() })).toBeCloseTo(found, 10);
        expect(found).toBeLessThanOrEqual(1 - Math.min(...weights) / total(weights) + 1e-12);
      }),
    );
  });

  test("the same gift to everybody brings it down as it raises the mean; from rich to poor brings it down too", () => {
    fc.assert(
      fc.property(amounts, positiveAmount, (values, gift) => {
        const mean = total(values) / values.length;
        const found = gini(values);
        expect(gini(values.map((value) => value + gift))).toBeCloseTo((found * mean) / (mean + gift), 10);
        const [poorest, richest] = [Math.min(...values), Math.max(...values)];
        const levelled = [...values];
        levelled[values.indexOf(richest)] = richest - (richest - poorest) / 4;
        levelled[values.lastIndexOf(poorest)] = poorest + (richest - poorest) / 4;
        expect(gini(levelled)).toBeLessThanOrEqual(found + 1e-12);
        if (richest > poorest && values.length > 1) expect(gini(levelled)).toBeLessThan(found);
      }),
    );
  });

  test("of location quotients weighted by region it is the locational Gini, half the sum of |s_r x_q - s_q x_r|, itself not halved", () => {
    const map = fc
      .array(fc.tuple(amount, positiveAmount), { minLength: 1, maxLength: 12 })
      .filter((pairs) => pairs.some(([jobs]) => jobs > 0));
    fc.assert(
      fc.property(map, (pairs) => {
        const [jobs, all] = [total(pairs.map(([a]) => a)), total(pairs.map(([, b]) => b))];
        let differences = 0;
        for (const [a, x] of pairs) for (const [b, y] of pairs) differences += Math.abs((a * y - b * x) / (jobs * all));
        const quotients = pairs.map(([a, x]) => locationQuotient(a, x, jobs, all));
        expect(gini(quotients, { weights: pairs.map(([, x]) => x) })).toBeCloseTo(differences / 2, 10);
      }),
    );
  });

  test("a weight of three is three units, wherever it stands in the list", () => {
    expect(gini([9, 1, 4], { weights: [2, 3, 1] })).toBeCloseTo(gini([9, 9, 1, 1, 1, 4]), 12);
  });

  test("one unit holding all: 1 - 1/n, normalised 1; all alike or alone: 0", () => {
    expect(gini([0, 0, 0, 5])).toBeCloseTo(0.75, 12);
    expect(gini([0, 0, 0, 5], { normalized: true })).toBeCloseTo(1, 12);
    expect(gini([0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toBeCloseTo(0, 14);
    expect(gini([5])).toBe(0);
    // No holder of everything stands above 1 by a rounding error.
    for (let n = 2; n < 100; n++)
      expect(gini([0.7, ...new Array<number>(n - 1).fill(0)], { normalized: true })).toBeLessThanOrEqual(1);
    expect(gini([5], { normalized: true })).toBeNaN();
  });

  test("nothing to share out, or nobody: no coefficient", () => {
    expect(gini([0, 0])).toBeNaN();
    expect(gini([])).toBeNaN();
    expect(gini([NaN, NaN])).toBeNaN();
  });

  test("a unit without a value is left out with its weight, a zero is not", () => {
    expect(gini([20, NaN, 50, 20, 10])).toBeCloseTo(0.3, 12);
    expect(gini([9, NaN, 1], { weights: [2, 7, 3] })).toBeCloseTo(gini([9, 1], { weights: [2, 3] }), 12);
    expect(gini([9, NaN, 1], { weights: [2, NaN, 3] })).toBeCloseTo(gini([9, 1], { weights: [2, 3] }), 12);
    expect(gini([9, 0, 1])).not.toBeCloseTo(gini([9, NaN, 1]), 3);
  });

  test("negative values and weights and unequal lengths are refused by place; a missing weight leaves its unit out", () => {
    expect(faultsOf(() => gini([1, -2, -3])).map(({ where }) => where)).toEqual([
      ["values", 1],
      ["values", 2],
    ]);
    expect(faultsOf(() => gini([1, 2], { weights: [1, -1] }))).toMatchObject([
      { code: "negative", where: ["weights", 1] },
    ]);
    // (1, 3) alone: 2 / (2 x 2 x 2)
    expect(gini([1, 9, 3], { weights: [1, NaN, 1] })).toBeCloseTo(1 / 4, 12);
    expect(gini([1, 9], { weights: [NaN, NaN] })).toBeNaN();
    expect(faultsOf(() => gini([1, 2], { weights: [1] }))).toMatchObject([{ code: "length", where: ["weights"] }]);
  });
});
