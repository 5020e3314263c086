import fc from "fast-check";
import { theil, theilDecomposition, type TheilVariant } from "../../src/measures/theil";
import { amount, faultsOf, positiveAmount, positiveAmounts, total } from "./data";
import { theilComparisons } from "../published/inequality";
import { testComparisons } from "../published/testComparisons";

describe("Theil index", () => {
  testComparisons(theilComparisons);

  test("a zero stays a unit in T: one of two holding all is ln 2, one of n is ln n", () => {
    expect(theil([0, 7])).toBeCloseTo(Math.log(2), 12);
    expect(theil([0, 0, 0, 0, 7])).toBeCloseTo(Math.log(5), 12);
  });

  test("L is infinite at zero, so the zero is refused by place; with weight 0 it is no unit", () => {
    expect(faultsOf(() => theil([3, 0, 1], { variant: "L" }))).toEqual([
      { code: "notPositive", where: ["values", 1], found: "0", expected: "> 0" },
    ]);
    expect(theil([3, 0, 1], { variant: "L", weights: [1, 0, 1] })).toBeCloseTo(theil([3, 1], { variant: "L" }), 12);
  });

  test("T is the entropy that shares lack from ln n; L the mean log deviation; order, scale and copies do not matter", () => {
    fc.assert(
      fc.property(positiveAmounts, fc.integer({ min: 1, max: 50 }), (values, scale) => {
        const shares = values.map((value) => value / total(values));
        const entropy = -total(shares.map((share) => share * Math.log(share)));
        const mean = total(values) / values.length;
        const deviation = Math.log(mean) - total(values.map(Math.log)) / values.length;
        expect(theil(values)).toBeCloseTo(Math.log(values.length) - entropy, 10);
        expect(theil(values, { variant: "L" })).toBeCloseTo(deviation, 10);
        for (const variant of ["T", "L"] as const) {
          const found = theil(values, { variant });
          const changed = [...values, ...values].reverse().map((value) => value * scale);
          expect(theil(changed, { variant })).toBeCloseTo(found, 10);
          expect(theil([...values], { variant, weights: values.map(() => 3) })).toBeCloseTo(found, 10);
          expect(found).toBeGreaterThanOrEqual(0);
        }
        expect(theil(values)).toBeLessThanOrEqual(Math.log(values.length) + 1e-12);
      }),
    );
  });

  test("whole weights are copies of a unit, in the total and in both parts", () => {
    const unit = fc.record({
      value: positiveAmount,
      weight: fc.integer({ min: 1, max: 4 }),
      group: fc.constantFrom("n", "s"),
    });
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 12 }),
        fc.constantFrom<TheilVariant>("T", "L"),
        (units, variant) => {
          const copies = units.flatMap((one) => new Array<typeof one>(one.weight).fill(one));
          const [values, groups] = [units.map(({ value }) => value), units.map(({ group }) => group)];
          const weighted = theilDecomposition(values, groups, { weights: units.map(({ weight }) => weight), variant });
          const copied = theilDecomposition(
            copies.map(({ value }) => value),
            copies.map(({ group }) => group),
            { variant },
          );
          for (const part of ["total", "within", "between"] as const)
            expect(weighted[part]).toBeCloseTo(copied[part], 10);
        },
      ),
    );
  });

  test("T with zeros is the entropy its shares lack, n counting them: a region more without anything adds ln((n + 1)/n)", () => {
    fc.assert(
      fc.property(positiveAmounts, (values) => {
        const n = values.length;
        expect(theil([...values, 0])).toBeCloseTo(theil(values) + Math.log((n + 1) / n), 10);
      }),
    );
  });

  test("one unit or equal units: 0; nothing to share out or nobody: none", () => {
    expect(theil([4])).toBe(0);
    expect(theil([0.1, 0.1, 0.1])).toBeCloseTo(0, 15);
    expect(theil([0, 0])).toBeNaN();
    expect(theil([])).toBeNaN();
  });

  test("a unit without a value or without a weight is left out; negatives are refused", () => {
    expect(theil([3, NaN, 1], { weights: [1, 9, 2] })).toBeCloseTo(theil([3, 1, 1]), 12);
    expect(faultsOf(() => theil([3, -1]))).toMatchObject([{ code: "negative", where: ["values", 1] }]);
    expect(theil([3, 9, 1], { weights: [1, NaN, 2] })).toBeCloseTo(theil([3, 1, 1]), 12);
    expect(theil([3, 9, 1], { weights: [1, NaN, 2], variant: "L" })).toBeCloseTo(
      theil([3, 1, 1], { variant: "L" }),
      12,
    );
    const parts = theilDecomposition([1, 50, 1, 3], ["a", "b", "a", "c"], { weights: [1, NaN, 1, 2] });
    // Means 1 and 3 around 2, and b has no unit left.
    expect(parts.groups.map(({ label }) => label)).toEqual(["a", "c"]);
    expect(parts.total).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 12);
  });
});

describe("Theil decomposition", () => {
  test("the example: groups that are alike inside have only differences between them, ln 1.5 · 0.75 + ln 0.5 · 0.25", () => {
    const found = theilDecomposition([1, 1, 3, 3], ["a", "a", "b", "b"]);
    expect(found.within).toBe(0);
    expect(found.between).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 12);
  });

  test("by hand, L: groups (1, 3) and (2, 6) of means 2 and 4 around 3", () => {
    const { within, between, groups } = theilDecomposition([1, 3, 2, 6], ["a", "a", "b", "b"], { variant: "L" });
    // L of (1, 3) = L of (2, 6) = ln 2 - ln 3 / 2
    expect(within).toBeCloseTo(Math.log(2) - Math.log(3) / 2, 12);
    expect(between).toBeCloseTo((Math.log(3 / 2) + Math.log(3 / 4)) / 2, 12);
    expect(groups.map(({ label, mean, amountShare }) => [label, mean, amountShare])).toEqual([
      ["a", 2, 1 / 3],
      ["b", 4, 2 / 3],
    ]);
  });

  test("within and between sum to the total, which is the index of all units; one group is all within, single members all between", () => {
    const unit = fc.record({ value: amount, weight: positiveAmount, group: fc.constantFrom("n", "e", "s") });
    const units = fc.array(unit, { minLength: 1, maxLength: 25 }).filter((list) => list.some(({ value }) => value > 0));
    fc.assert(
      fc.property(units, fc.constantFrom<TheilVariant>("T", "L"), (list, variant) => {
        const values = list.map(({ value }) => (variant === "L" ? value + 1 : value));
        const options = { weights: list.map(({ weight }) => weight), variant };
        const found = theilDecomposition(
          values,
          list.map(({ group }) => group),
          options,
        );
        expect(found.total).toBeCloseTo(theil(values, options), 12);
        expect(found.within + found.between).toBeCloseTo(found.total, 10);
        expect(found.between).toBeGreaterThanOrEqual(-1e-12);
        expect(
          theilDecomposition(
            values,
            values.map(() => 1),
            options,
          ).between,
        ).toBeCloseTo(0, 10);
        expect(
          theilDecomposition(
            values,
            values.map((_, i) => i),
            options,
          ).within,
        ).toBeCloseTo(0, 10);
        expect(total(found.groups.map(({ populationShare }) => populationShare))).toBeCloseTo(1, 10);
        expect(total(found.groups.map(({ amountShare }) => amountShare))).toBeCloseTo(1, 10);
      }),
    );
  });

  test("a group that has nothing adds nothing to T inside, and its lack shows between", () => {
    const found = theilDecomposition([0, 0, 2, 2], ["poor", "poor", "rich", "rich"]);
    expect(found.groups[0]?.index).toBeNaN();
    expect(found.within).toBe(0);
    expect(found.between).toBeCloseTo(Math.log(2), 12);
    expect(found.total).toBeCloseTo(Math.log(2), 12);
  });

  test("a unit without a value or a group is left out; nothing to share out: no parts", () => {
    // 1 and 3, each a group: T = 0.25 ln 0.5 + 0.75 ln 1.5, all of it between.
    const two = theilDecomposition([1, 2, 3], ["a", "", "b"]);
    expect([two.total, two.within]).toEqual([expect.closeTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 12), 0]);
    expect(theilDecomposition([1, NaN, 3], ["a", "", "a"]).total).toBeCloseTo(theil([1, 3]), 12);
    expect(faultsOf(() => theilDecomposition([1, 2], ["a"]))).toMatchObject([{ code: "length", where: ["groups"] }]);
    expect(theilDecomposition([NaN], [""])).toEqual({ total: NaN, within: NaN, between: NaN, groups: [] });
    const none = theilDecomposition([0, 0], ["a", "b"]);
    expect([none.total, none.within, none.between]).toEqual([NaN, NaN, NaN]);
  });
});
