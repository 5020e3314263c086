import fc from "fast-check";
import { coordinationGrades, couplingCoordination } from "../../src/measures/couplingCoordination";
import { faultsOf, total } from "./data";
import { couplingComparisons } from "../published/ranking";
import { testComparisons } from "../published/testComparisons";

const level = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
const system = fc.array(level, { minLength: 2, maxLength: 6 });

function reading(levels: readonly number[], options: Parameters<typeof couplingCoordination>[1] = {}) {
  const found = couplingCoordination([levels], options)[0];
  if (found === undefined) throw new Error("no reading");
  return found;
}

describe("coupling coordination", () => {
  testComparisons(couplingComparisons);

  test("a coordination of √0.4 = 0.632 is primary", () => {
    expect(reading([0.8, 0.2]).grade).toBe("primaryCoordination");
  });

  test("for two subsystems: C = 2√(ab)/(a + b), which reaches 1 and not 1/2; Wang's √[(1 - |a - b|) min/max], never above it", () => {
    fc.assert(
      fc.property(fc.tuple(level, level), ([a, b]) => {
        fc.pre(a + b > 0);
        const geometric = reading([a, b]).coupling;
        const wang = reading([a, b], { formula: "wang" }).coupling;
        expect(geometric).toBeCloseTo((2 * Math.sqrt(a * b)) / (a + b), 10);
        expect(wang).toBeCloseTo(Math.sqrt((1 - Math.abs(a - b)) * (Math.min(a, b) / Math.max(a, b))), 10);
        expect(wang).toBeLessThanOrEqual(geometric + 1e-12);
      }),
    );
  });

  test("three hundred small subsystems do not vanish in their product: equal ones are fully coupled", () => {
    const small = new Array<number>(300).fill(0.05);
    expect(small.reduce((all, value) => all * value, 1)).toBe(0);
    expect(reading(small).coupling).toBeCloseTo(1, 10);
    // One of 301 is ten times as high: 10^(1/301) / (310/301); √[(1 - mean difference) · 0.1], the difference 0.45 in 300 pairs.
    const one = [...small, 0.5];
    expect(reading(one).coupling).toBeCloseTo((10 ** (1 / 301) * 301) / 310, 10);
    const meanDifference = (300 * 0.45) / ((301 * 300) / 2);
    expect(reading(one, { formula: "wang" }).coupling).toBeCloseTo(Math.sqrt((1 - meanDifference) * 0.1), 10);
  });

  test("both formulas agree with their definitions, written pair by pair and in logarithms", () => {
    fc.assert(
      fc.property(system, (levels) => {
        fc.pre(levels.every((value) => value > 0));
        const n = levels.length;
        const geometric = Math.exp(total(levels.map(Math.log)) / n);
        expect(reading(levels).coupling).toBeCloseTo(geometric / (total(levels) / n), 10);
        let differences = 0;
        levels.forEach((a, i) => levels.slice(0, i).forEach((b) => (differences += Math.abs(a - b))));
        const highest = Math.max(...levels);
        const ratio = Math.exp(total(levels.map((value) => Math.log(value / highest))) / (n - 1));
        const expected = Math.sqrt((1 - differences / ((n * (n - 1)) / 2)) * ratio);
        expect(reading(levels, { formula: "wang" }).coupling).toBeCloseTo(expected, 10);
      }),
    );
  });

  test("C, T and D lie in 0-1, order does not matter, equal subsystems are fully coupled at D = √U", () => {
    fc.assert(
      fc.property(system, level, fc.constantFrom("geometric" as const, "wang" as const), (levels, same, formula) => {
        const found = reading(levels, { formula });
        for (const value of [found.development, found.coordination]) expect(value >= 0 && value <= 1).toBe(true);
        if (total(levels) > 0) expect(found.coupling >= 0 && found.coupling <= 1).toBe(true);
        expect(found.coordination ** 2).toBeCloseTo(total(levels) > 0 ? found.coupling * found.development : 0, 10);
        expect(reading([...levels].reverse(), { formula }).coordination).toBeCloseTo(found.coordination, 10);
        const equal = reading(
          levels.map(() => same),
          { formula },
        );
        expect(equal.coordination).toBeCloseTo(Math.sqrt(same), 7);
        if (same > 0) expect(equal.coupling).toBeCloseTo(1, 12);
      }),
    );
  });

  test("the geometric C sees only proportions; Wang's sees levels too", () => {
    expect(reading([0.4, 0.1]).coupling).toBeCloseTo(reading([0.8, 0.2]).coupling, 12);
    expect(reading([0.4, 0.1], { formula: "wang" }).coupling).toBeGreaterThan(
      reading([0.8, 0.2], { formula: "wang" }).coupling,
    );
  });

  test("weights move T and leave C alone; only their proportions count", () => {
    const found = reading([0.8, 0.2], { weights: [3, 1] });
    expect(found.development).toBeCloseTo(0.65, 12);
    expect(found.coupling).toBeCloseTo(0.8, 12);
    expect(reading([0.8, 0.2], { weights: [0.75, 0.25] }).development).toBeCloseTo(0.65, 12);
  });

  test("ten grades, each from its lower limit: D = 0, 0.1, ... 0.9 begin one, and 1 belongs to the last", () => {
    coordinationGrades.forEach((grade, k) => {
      // Equal subsystems at U = D² have exactly that D.
      expect(reading([(k / 10) ** 2, (k / 10) ** 2]).grade).toBe(grade);
      expect(reading([((k + 0.99) / 10) ** 2, ((k + 0.99) / 10) ** 2]).grade).toBe(grade);
    });
    expect(reading([1, 1]).grade).toBe("excellentCoordination");
  });

  test("one subsystem at 0 uncouples everything; all at 0 leave C without a value and D at 0", () => {
    for (const formula of ["geometric", "wang"] as const) {
      expect(reading([0.9, 0], { formula })).toMatchObject({ coupling: 0, coordination: 0, grade: "extremeImbalance" });
      expect(reading([0, 0], { formula })).toEqual({
        coupling: NaN,
        development: 0,
        coordination: 0,
        grade: "extremeImbalance",
      });
    }
  });

  test("a unit with a gap has no reading and spoils no other", () => {
    const found = couplingCoordination([
      [0.8, NaN],
      [0.8, 0.2],
    ]);
    expect(found[0]).toBeUndefined();
    expect(found[1]?.coupling).toBeCloseTo(0.8, 12);
    expect(couplingCoordination([])).toEqual([]);
  });

  test("levels outside 0-1 are named, one subsystem cannot be coupled, weights must fit", () => {
    expect(
      faultsOf(() =>
        couplingCoordination([
          [0.5, 45],
          [-0.1, 0.2],
        ]),
      ),
    ).toEqual([
      { code: "outOfRange", where: ["subsystems", 0, 1], found: "45", expected: "0..1" },
      { code: "outOfRange", where: ["subsystems", 1, 0], found: "-0.1", expected: "0..1" },
    ]);
    expect(faultsOf(() => couplingCoordination([[0.5]]))).toMatchObject([{ code: "tooFew", where: ["subsystems"] }]);
    expect(faultsOf(() => couplingCoordination([[0.5, 0.5]], { weights: [1] }))).toMatchObject([
      { code: "length", where: ["weights"] },
    ]);
    expect(faultsOf(() => couplingCoordination([[0.5, 0.5]], { weights: [0, 0] }))).toMatchObject([
      { code: "zeroWeights" },
    ]);
  });

  test("each subsystem keeps its own weight, whatever the formula and whichever is ahead", () => {
    // T = (3 · 0.8 + 1 · 0.2) / 4
    for (const formula of ["geometric", "wang"] as const)
      expect(couplingCoordination([[0.8, 0.2]], { formula, weights: [3, 1] })[0]?.development).toBeCloseTo(0.65, 12);
  });
});
