import { dagum } from "../../src/measures/dagum";
import { ellisonGlaeser } from "../../src/measures/ellisonGlaeser";
import { entropyWeights } from "../../src/measures/entropyWeights";
import { gini } from "../../src/measures/gini";
import { herfindahl } from "../../src/measures/herfindahl";
import { krugmanIndex } from "../../src/measures/krugman";
import { withoutResidues } from "../../src/measures/limits";
import { locationQuotient, locationQuotients } from "../../src/measures/locationQuotient";
import { theil } from "../../src/measures/theil";
import { faultsOf } from "./data";

/** What is left of 0.5 when 0.4 and 0.1 are taken away: -2.8e-17. */
const nothing = 0.5 - 0.4 - 0.1;

describe("a residue of arithmetic below 0 is 0", () => {
  test("in an amount", () => {
    expect(nothing).toBeLessThan(0);
    expect(herfindahl([nothing, 50, 50])).toBeCloseTo(0.5, 12);
    expect(gini([nothing, 50, 50])).toBeCloseTo(1 / 3, 12);
    expect(theil([nothing, 50, 50])).toBeCloseTo(Math.log(1.5), 12);
    expect(dagum([nothing, 3, 2, 6], ["a", "a", "b", "b"]).gini).toBeCloseTo(
      dagum([0, 3, 2, 6], ["a", "a", "b", "b"]).gini,
      12,
    );
    expect(krugmanIndex([nothing, 50, 50], [0, 50, 50])).toBeCloseTo(0, 12);
    expect(
      locationQuotients([
        [nothing, 70],
        [10, 90],
      ])[0]?.[0],
    ).toBe(0);
    expect(locationQuotient(nothing, 100, 2000, 10_000)).toBe(0);
    expect([
      ...entropyWeights([
        [2, 1],
        [2, nothing],
        [0, 0],
        [0, 0],
      ]).weights,
    ]).toEqual([1 / 3, 2 / 3]);
  });

  test("in a weight, and 1 above 1", () => {
    expect(gini([5, 1, 3], { weights: [nothing, 1, 1] })).toBeCloseTo(0.25, 12);
    expect(ellisonGlaeser([1, nothing], [0.5, 0.5], 0.5)).toBeCloseTo(1, 12);
    expect(ellisonGlaeser([1, 0], [0.5, 0.5], 1 + 2e-16)).toBeNaN();
  });

  test("but not what is negative, also among very small amounts", () => {
    expect(faultsOf(() => herfindahl([-1e-6, 50, 50]))).toMatchObject([{ code: "negative" }]);
    expect(faultsOf(() => gini([-1e-12, 1e-12, 1e-12]))).toMatchObject([{ code: "negative" }]);
    expect(faultsOf(() => locationQuotient(-1, 100, 2000, 10_000))).toMatchObject([
      { code: "negative", where: ["local"] },
    ]);
    expect([...Array.from(withoutResidues([-1, nothing, NaN, 2]))]).toEqual([-1, 0, NaN, 2]);
  });
});
