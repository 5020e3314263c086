/** The least change that completes a stage, of stages made up so that it can be worked out with pencil and paper. */
import { LeastChange, type Solution } from "../../src/target/leastChange";
import type { Demand } from "../../src/target/wayOfIndicator";
import { costsOf, smallStage, type Piece } from "../target/smallStage";
import { digits, type Comparison } from "./comparison";

// One span is 100 units everywhere, so a cost is a distance / 100.

export const toClose: Demand = { goal: 60, minimumGrade: 30, secured: false };
export const toFound: Demand = { goal: 30, minimumGrade: 0, secured: false };

export function solve(pieces: readonly Piece[], demand: Demand, costs: readonly number[] = []): Solution {
  const stage = smallStage(pieces);
  return new LeastChange(stage.reading.stage, demand, costsOf(stage, costs)).solve(stage.reading.grades, stage.values);
}

/** 80 of its 100 units lie before the gate, so the points beyond it are the cheap ones: .8/60 before, .2/40 = .005 after. */
export const late: Piece = { low: 0, gate: 80, high: 100, x: 40 };
/** A hundredth of a span for each point, before and after its gate. */
export const even: Piece = { low: 0, gate: 60, high: 100, x: 30 };
/** One hundredth for a point, once it has come to lo, where its grade begins. */
const beyondLow = (x: number): Piece => ({ low: 30, gate: 90, high: 130, x });
const atLow: Piece = { low: 0, gate: 80, high: 100, x: 0 };

/** Its cost, then what is needed of each piece. */
const byHand = (what: string, expected: readonly number[], pieces: readonly Piece[], demand: Demand): Comparison => ({
  worksheetFunction: "CLUSTERTARGET",
  what,
  source: "by hand",
  expected,
  within: digits(9),
  found: () => {
    const solution = solve(pieces, demand);
    return solution.kind === "found" ? [solution.cost, ...solution.changes.map(({ needed }) => needed)] : [];
  },
});

export const targetComparisons: readonly Comparison[] = [
  // Both are graded 30, so 60 points are missing. Cheapest first takes all of them from `even`: .60. The way of `late` costs
  // .40 to its gate for 30 points and .15 for 30 more: .55.
  byHand(
    "filling the cheapest next point first is not the least: through the dear way to the gate lies a cheap one",
    [0.55, 30, 95],
    [even, late],
    toClose,
  ),
  // even at 75 and late at 40 (30 points): 15 are missing, .15 against .2 to raise `late` by as many.
  byHand(
    "where few points are missing the cheap next ones are the least after all",
    [0.15, 90, 40],
    [{ ...even, x: 75 }, late],
    toClose,
  ),
  // 60 points are missing to a mean of 30. From 20 the way is .1 + .6; the other one costs .8 / 60 a point, .8 in all.
  byHand(
    "a value beyond low first pays the way to low, which gains nothing",
    [0.7, 90, 0],
    [beyondLow(20), atLow],
    toFound,
  ),
  // From 5 the way is .25 + .6 = .85, though each of its points is the cheaper one.
  byHand("too far beyond low, it stays where it is", [0.8, 5, 80], [beyondLow(5), atLow], toFound),
  // .1 to lo and .3 to a grade of 30; then 30 of 120 points are there with the other at 80, so 10 are missing. Both cost a
  // hundredth a point: the first in model order moves.
  byHand(
    "a minimum grade comes first, and pays the way from beyond low",
    [0.1 + 0.3 + 0.1, 70, 80],
    [beyondLow(20), { low: 0, gate: 60, high: 100, x: 80 }],
    toClose,
  ),
  // 80 of 180 points are missing, 70 of them in the first, 10 in the second.
  byHand(
    "of equally cheap solutions the one in which the first indicator moves furthest",
    [0.8, 100, 40, 40],
    [even, even, { ...even, x: 40 }],
    toClose,
  ),
  // lo 110, gate 85, hi 50: 97.5 is graded 30. With the other at 60, 30 points are missing: 12.5 of its 60 units.
  byHand(
    "where less is better values fall",
    [12.5 / 60, 85, 60],
    [
      { low: 110, gate: 85, high: 50, x: 97.5 },
      { ...even, x: 60 },
    ],
    toClose,
  ),
  // Weights 1 and 3: (30 + 3 x 30) / 4 = 30; 120 weighted points are missing, 40 grade points of the heavy one, which cost .4.
  byHand(
    "a point of an indicator of threefold weight gains three",
    [0.4, 30, 70],
    [even, { ...even, weight: 3 }],
    toClose,
  ),
  // Tolerances of .25: `even` at 80 may count .75 x 20 = 15 only, the other at 30 counts 1.25 x -30 = -37.5: 22.5 are missing,
  // 18 grade points below the goal, at a hundredth each.
  byHand(
    "secured: what is above the goal counts 1 - t, what is below it 1 + t",
    [0.18, 80, 48],
    [{ ...even, x: 80 }, even],
    { ...toClose, secured: true },
  ),
  byHand("not secured, the same stage needs 10 points", [0.1, 90, 30], [{ ...even, x: 80 }, even], toClose),
];
