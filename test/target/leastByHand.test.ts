import { LeastChange, type Solution } from "../../src/target/leastChange";
import { even, late, solve, targetComparisons, toClose, toFound } from "../published/targets";
import { testComparisons } from "../published/testComparisons";
import { costsOf, smallStage, type Piece } from "./smallStage";

// Stages of two or three indicators, worked out with pencil and paper. One span is 100 units everywhere, so a cost is a distance / 100.

function needed(solution: Solution): number[] {
  expect(solution.kind).toBe("found");
  return solution.changes.map((change) => change.needed);
}

testComparisons(targetComparisons);

test("a cost of its own makes an indicator stay, a fixed one has to", () => {
  expect(needed(solve([even, late], toClose, [1, 2]))).toEqual([expect.closeTo(90, 9), 40]);
  expect(needed(solve([even, late], toClose, [Infinity, 2]))).toEqual([30, expect.closeTo(95, 9)]);
});

test("missing evidence stays missing", () => {
  const solution = solve([even, even, { ...even, x: NaN }], toClose);
  expect(needed(solution)).toEqual([expect.closeTo(90, 9), 30, NaN]);
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
