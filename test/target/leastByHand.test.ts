import { LeastChange, type Solution } from "../../src/target/leastChange";
import type { Demand } from "../../src/target/wayOfIndicator";
import { costsOf, smallStage, type Piece } from "./smallStage";

// Stages of two or three indicators, worked out with pencil and paper. One span is 100 units everywhere, so a cost is a distance / 100.

const toClose: Demand = { goal: 60, minimumGrade: 30, secured: false };
const toFound: Demand = { goal: 30, minimumGrade: 0, secured: false };

function solve(pieces: readonly Piece[], demand: Demand, costs: readonly number[] = []): Solution {
  const stage = smallStage(pieces);
  return new LeastChange(stage.reading.stage, demand, costsOf(stage, costs)).solve(stage.reading.grades, stage.values);
}

function needed(solution: Solution): number[] {
  expect(solution.kind).toBe("found");
  return solution.changes.map((change) => change.needed);
}
const costOf = (solution: Solution): number => (solution.kind === "found" ? solution.cost : NaN);

/** 80 of its 100 units lie before the gate, so the points beyond it are the cheap ones: .8/60 before, .2/40 = .005 after. */
const late: Piece = { low: 0, gate: 80, high: 100, x: 40 };
/** A hundredth of a span for each point, before and after its gate. */
const even: Piece = { low: 0, gate: 60, high: 100, x: 30 };

test("filling the cheapest next point first is not the least: through the dear way to the gate lies a cheap one", () => {
  // Both are graded 30, so 60 points are missing. Cheapest first takes all of them from `even`: .60. The way of `late` costs
  // .40 to its gate for 30 points and .15 for 30 more: .55.
  const solution = solve([even, late], toClose);
  expect(costOf(solution)).toBeCloseTo(0.55, 12);
  expect(needed(solution)).toEqual([30, expect.closeTo(95, 9)]);
});

test("where few points are missing the cheap next ones are the least after all", () => {
  // even at 75 and late at 40 (30 points): 15 are missing, .15 against .2 to raise `late` by as many.
  expect(needed(solve([{ ...even, x: 75 }, late], toClose))).toEqual([expect.closeTo(90, 9), 40]);
});

/** One hundredth for a point, once it has come to lo, where its grade begins. */
const beyondLow = (x: number): Piece => ({ low: 30, gate: 90, high: 130, x });

test("founding: a value beyond lo first pays the way to lo, which gains nothing", () => {
  // 60 points are missing to a mean of 30. From 20 the way is .1 + .6; the other one costs .8 / 60 a point, .8 in all.
  const atLow: Piece = { low: 0, gate: 80, high: 100, x: 0 };
  const solution = solve([beyondLow(20), atLow], toFound);
  expect(costOf(solution)).toBeCloseTo(0.7, 12);
  expect(needed(solution)).toEqual([90, 0]);
});

test("founding: too far beyond lo, it stays where it is", () => {
  // From 5 the way is .25 + .6 = .85, though each of its points is the cheaper one.
  const atLow: Piece = { low: 0, gate: 80, high: 100, x: 0 };
  const solution = solve([beyondLow(5), atLow], toFound);
  expect(costOf(solution)).toBeCloseTo(0.8, 12);
  expect(needed(solution)).toEqual([5, 80]);
});

test("a minimum grade comes first, and pays the way from beyond lo", () => {
  // beyondLow(20): .1 to lo and .3 to a grade of 30; then 30 of 120 points are there with the other at 80, so 10 are missing.
  const solution = solve([beyondLow(20), { low: 0, gate: 60, high: 100, x: 80 }], toClose);
  expect(costOf(solution)).toBeCloseTo(0.1 + 0.3 + 0.1, 12);
  // Both cost a hundredth a point: the first in model order moves.
  expect(needed(solution)).toEqual([expect.closeTo(70, 9), 80]);
});

test("of equally cheap solutions the one in which the first indicator moves furthest", () => {
  expect(needed(solve([even, even, { ...even, x: 40 }], toClose))).toEqual([
    expect.closeTo(100, 9),
    expect.closeTo(40, 9),
    40,
  ]);
});

test("where less is better values fall", () => {
  // lo 110, gate 85, hi 50: 97.5 is graded 30. With the other at 60, 30 points are missing: 12.5 of its 60 units.
  const solution = solve(
    [
      { low: 110, gate: 85, high: 50, x: 97.5 },
      { ...even, x: 60 },
    ],
    toClose,
  );
  expect(costOf(solution)).toBeCloseTo(12.5 / 60, 12);
  expect(needed(solution)).toEqual([85, 60]);
});

test("a cost of its own makes an indicator stay, a fixed one has to", () => {
  expect(needed(solve([even, late], toClose, [1, 2]))).toEqual([expect.closeTo(90, 9), 40]);
  expect(needed(solve([even, late], toClose, [Infinity, 2]))).toEqual([30, expect.closeTo(95, 9)]);
});

test("weights count: a point of a heavy indicator gains more", () => {
  // Weights 1 and 3: (30 + 3 x 30) / 4 = 30; 120 weighted points are missing, 40 grade points of the heavy one, which cost .4.
  const solution = solve([even, { ...even, weight: 3 }], toClose);
  expect(costOf(solution)).toBeCloseTo(0.4, 12);
  expect(needed(solution)).toEqual([30, expect.closeTo(70, 9)]);
});

test("missing evidence stays missing", () => {
  const solution = solve([even, even, { ...even, x: NaN }], toClose);
  expect(needed(solution)).toEqual([expect.closeTo(90, 9), 30, NaN]);
});

test("secured: what is above the goal counts 1 - t, what is below it 1 + t", () => {
  // Tolerances of .25: `even` at 80 may count .75 x 20 = 15 only, the other at 30 counts 1.25 x -30 = -37.5: 22.5 are missing,
  // 18 grade points below the goal, at a hundredth each.
  const pieces = [{ ...even, x: 80 }, even];
  const solution = solve(pieces, { ...toClose, secured: true });
  expect(costOf(solution)).toBeCloseTo(0.18, 12);
  expect(needed(solution)).toEqual([80, expect.closeTo(48, 9)]);
  expect(costOf(solve(pieces, toClose))).toBeCloseTo(0.1, 12);
});

test("what cannot move is in the way: of a grade that stays too low", () => {
  expect(solve([{ ...even, x: 10 }, late], toClose, [Infinity])).toMatchObject({
    ...{ kind: "unreachable", short: "grade", best: 10, needed: 30 },
    fixed: [{ indicator: "ID1.1" }],
  });
});

test("and of the score", () => {
  // Two of three fixed at 30 leave (30 + 30 + 100) / 3.
  expect(solve([even, even, late], toClose, [Infinity, Infinity])).toMatchObject({
    ...{ kind: "unreachable", short: "score", best: expect.closeTo(160 / 3, 9), needed: 60 },
    fixed: [{ indicator: "ID1.1" }, { indicator: "ID1.2" }],
  });
});

describe("enough alone", () => {
  const alone = (pieces: readonly Piece[], costs: readonly number[] = []): [string, number][] => {
    const stage = smallStage(pieces);
    const problem = new LeastChange(stage.reading.stage, toClose, costsOf(stage, costs));
    return problem.enoughAlone(stage.reading.grades).map((found) => [found.evidence.indicator, found.needed]);
  };

  test("every indicator that could do it, with all others as they are", () => {
    // 50 + 60 + 45: 25 points are missing to 180. Beyond the gate of `late` a point is half a unit.
    expect(
      alone([
        { ...even, x: 50 },
        { ...late, x: 80 },
        { ...even, x: 45 },
      ]),
    ).toEqual([
      ["ID1.1", expect.closeTo(75, 9)],
      ["ID1.2", expect.closeTo(92.5, 9)],
      ["ID1.3", expect.closeTo(70, 9)],
    ]);
  });
  test("not one that is fixed, nor one that would have to go beyond hi", () => {
    // 50 + 99 + 31 + 31: 29 points are missing to 240, more than the second has left.
    expect(
      alone(
        [
          { ...even, x: 50 },
          { ...even, x: 99 },
          { ...even, x: 31 },
          { ...even, x: 31 },
        ],
        [Infinity],
      ),
    ).toEqual([
      ["ID1.3", expect.closeTo(60, 9)],
      ["ID1.4", expect.closeTo(60, 9)],
    ]);
  });
  test("only the one whose grade is too low, and none where there are two", () => {
    expect(
      alone([
        { ...even, x: 20 },
        { ...even, x: 95 },
      ]),
    ).toEqual([["ID1.1", expect.closeTo(30, 9)]]);
    expect(
      alone([
        { ...even, x: 20 },
        { ...even, x: 20 },
        { ...even, x: 100 },
      ]),
    ).toEqual([]);
  });
});

test("more patterns than can be tried are not tried", () => {
  // The way to lo and the bend at the gate leave three for each: 3^10 = 59,049 are tried, 3^11 are not.
  const stage = smallStage([{ ...late, low: 10, x: 0 }]);
  const [evidence] = stage.reading.stage.evidence;
  if (!evidence) throw new Error("no evidence");
  const many = (count: number): Solution => {
    const list = <Item>(item: Item): Item[] => Array.from({ length: count }, () => item);
    const { name, ladder, position, definition } = stage.reading.stage;
    const wide = {
      name,
      ladder,
      position,
      definition,
      evidence: list(evidence),
      weights: list(1),
      tolerances: list(0.25),
      unobserved: list(NaN),
    };
    return new LeastChange(wide, toFound, costsOf(stage, [])).solve(list(0), stage.values);
  };
  expect(many(10).kind).toBe("found");
  expect(many(11)).toMatchObject({ kind: "tooManyPatterns", found: 3 ** 11 });
});
