/**
 * Measures that know no unit of measurement, on amounts whose products are no numbers any more: the squares of 1e300 overflow
 * and those of 1e-200 vanish, and either would turn an answer into a wrong one without a word.
 */
import { criticWeights } from "../../src/measures/criticWeights";
import { dagum } from "../../src/measures/dagum";
import { ellisonGlaeser } from "../../src/measures/ellisonGlaeser";
import { entropyWeights } from "../../src/measures/entropyWeights";
import { gini } from "../../src/measures/gini";
import { herfindahl } from "../../src/measures/herfindahl";
import { krugmanIndex } from "../../src/measures/krugman";
import { moran } from "../../src/measures/moran";
import { normalize } from "../../src/measures/normalize";
import { theil, theilDecomposition } from "../../src/measures/theil";
import { topsis } from "../../src/measures/topsis";
import { expectClose } from "./data";

const line = { kind: "edges", from: [0, 1, 1, 2, 2, 3], to: [1, 0, 2, 1, 3, 2] } as const;

describe.each([1e-320, 1e-200, 1, 1e200, 1e300, 1e306])("amounts in units of %j", (unit) => {
  // Below 1e-308 a double has fewer digits, of which 1e-320 keeps three.
  const digits = unit < 1e-308 ? 2 : 10;
  const of = (...amounts: number[]): number[] => amounts.map((amount) => amount * unit);
  /** Every second unit of the weights goes the other way, and so do the products of the two. */
  const weightUnits = [unit, 1 / unit].filter(Number.isFinite);

  test("shares: H = 0.34, K = 2, γ = 1", () => {
    expect(herfindahl(of(20, 50, 20, 10))).toBeCloseTo(0.34, digits);
    expect(krugmanIndex(of(20, 10, 70, 0, 0), of(0, 0, 0, 60, 40))).toBeCloseTo(2, digits);
    expect(ellisonGlaeser(of(1, 0), of(50, 50), 0.5)).toBeCloseTo(1, digits);
  });

  test("inequality: G = 0.3; T of 1, 1, 3, 3 is 0.75 ln 1.5 + 0.25 ln 0.5; the means are in the unit of the values", () => {
    expect(gini(of(20, 50, 20, 10))).toBeCloseTo(0.3, digits);
    const expected = 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5);
    expect(theil(of(1, 1, 3, 3))).toBeCloseTo(expected, digits);
    const { total, between, groups } = theilDecomposition(of(1, 1, 3, 3), ["a", "a", "b", "b"]);
    expectClose([total, between, ...groups.map(({ mean }) => mean / unit)], [expected, expected, 1, 3], digits);
    const parts = dagum(of(1, 3, 2, 6), ["east", "east", "west", "west"]);
    expectClose(
      [
        parts.gini,
        parts.within,
        parts.netBetween,
        parts.transvariation,
        ...parts.groups.map(({ mean }) => mean / unit),
      ],
      [1 / 3, 1 / 8, 1 / 6, 1 / 24, 2, 4],
      digits,
    );
    // Δ = mean of 1, 5, 1, 3 over the means 2 + 4
    expect(parts.betweenGini[0]?.[1]).toBeCloseTo(10 / 4 / 6, digits);
  });

  test("weights of any size beside them are copies of a unit: 9, 1, 1, 1", () => {
    for (const weightUnit of weightUnits) {
      const weights = [weightUnit, 3 * weightUnit];
      // Pairs differ by 8 in 3 of 6 cases: 2 · 3 · 8 / (2 · 16 · 3) = 0.5
      expect(gini(of(9, 1), { weights })).toBeCloseTo(0.5, digits);
      expect(theil(of(9, 1), { weights })).toBeCloseTo(0.75 * Math.log(3) - 0.25 * Math.log(3), digits);
      expect(theil(of(9, 1), { weights, variant: "L" })).toBeCloseTo((3 * Math.log(3) - Math.log(3)) / 4, digits);
    }
  });

  test("1, 2, 3, 4 along a line, the links in any unit: I = 1/3, z = √3 and √2.5", () => {
    for (const weightUnit of weightUnits) {
      const found = moran(of(1, 2, 3, 4), { ...line, weight: line.from.map(() => weightUnit) }, { permutations: 0 });
      expectClose(
        [found.index, found.normality.z, found.randomisation.z],
        [1 / 3, Math.sqrt(3), Math.sqrt(2.5)],
        digits - 1,
      );
    }
  });

  test("weights of indicators, each in its own unit: entropy 1/3 and 2/3, CRITIC 0.4641 and 0.5359", () => {
    const inUnits = (rows: number[][]): number[][] => rows.map(([a = 0, b = 0]) => [a * unit, b]);
    const entropy = entropyWeights(
      inUnits([
        [2, 1],
        [2, 0],
        [0, 0],
        [0, 0],
      ]),
    );
    expectClose(entropy.weights, [1 / 3, 2 / 3], digits);
    const critic = criticWeights(
      inUnits([
        [0, 0],
        [1, 1],
        [2, 0],
      ]),
    );
    expectClose(critic.weights, [0.5 / (0.5 + Math.sqrt(1 / 3)), Math.sqrt(1 / 3) / (0.5 + Math.sqrt(1 / 3))], digits);
  });

  test("z-scores of 2, 3, 4 are -1, 0, 1; TOPSIS of 1, 0 and 0, 1 with weights 3 and 1 is 0.75 and 0.25", () => {
    expectClose(normalize(of(2, 3, 4), { method: "z" }), [-1, 0, 1], digits);
    const { closeness } = topsis(
      [
        [unit, 0],
        [0, 1],
      ],
      [3, 1],
    );
    expectClose(closeness, [0.75, 0.25], digits);
  });
});
