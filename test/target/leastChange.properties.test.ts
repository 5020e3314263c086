import fc from "fast-check";
import { LeastChange, type Solution } from "../../src/target/leastChange";
import { WayOfIndicator, type Demand } from "../../src/target/wayOfIndicator";
import { everyCorner } from "../oracle/evidence";
import { gradeOf } from "../oracle/stage";
import { costsOf, smallStage, type Piece, type SmallStage } from "./smallStage";

// What a least change promises, on stages made up at random: scales both ways round, bends of both kinds, values beyond lo and hi.

const piece = fc
  .record({
    lo: fc.integer({ min: 0, max: 40 }),
    toGate: fc.integer({ min: 5, max: 95 }),
    turned: fc.boolean(),
    weight: fc.constantFrom(1, 1, 0.5, 2, 3),
    tolerance: fc.constantFrom(0, 0.1, 0.25, 0.5),
    x: fc.integer({ min: 0, max: 110 }),
  })
  .map(({ lo, toGate, turned, weight, tolerance, x }): Piece => {
    const [low, gate, high] = [lo, lo + (toGate * 60) / 100, lo + 60];
    return turned
      ? { low: 110 - low, gate: 110 - gate, high: 110 - high, weight, tolerance, x: 110 - x }
      : { low, gate, high, weight, tolerance, x };
  });
const demand = fc.constantFrom<Demand>(
  { goal: 60, minimumGrade: 30, secured: false },
  { goal: 60, minimumGrade: 0, secured: false },
  { goal: 60, minimumGrade: 30, secured: true },
  { goal: 30, minimumGrade: 0, secured: false },
  { goal: 30, minimumGrade: 0, secured: true },
);
const costs = fc.array(fc.constantFrom<number>(1, 1, 0.5, 2, 7), { minLength: 3, maxLength: 3 });
const three = fc.array(piece, { minLength: 3, maxLength: 3 });

function solve(stage: SmallStage, asked: Demand, costing: readonly number[]): Extract<Solution, { kind: "found" }> {
  const solution = new LeastChange(stage.reading.stage, asked, costsOf(stage, costing)).solve(
    stage.reading.grades,
    stage.values,
  );
  if (solution.kind !== "found") throw new Error(solution.kind);
  return solution;
}

const grade = ({ low, gate, high }: Piece, x: number): number => gradeOf({ lo: low, gate, hi: high }, x);

/** Whether these values satisfy what is asked, by every corner of the weights where it has to be secured. */
function isEnough(
  pieces: readonly Piece[],
  values: readonly number[],
  { goal, minimumGrade, secured }: Demand,
): boolean {
  const graded = pieces.map((item, at) => ({
    ...{ code: "", weight: item.weight ?? 1, value: grade(item, values[at] ?? NaN) },
    tolerance: secured ? item.tolerance : 0,
  }));
  const [least] = everyCorner(graded, 0, [0, 100]);
  return least >= goal - 1e-9 && graded.every(({ value }) => value >= minimumGrade - 1e-9);
}

test("no point of a grid is cheaper: half a grade point wide, three indicators", () => {
  fc.assert(
    fc.property(three, demand, costs, (pieces, asked, costing) => {
      const found = solve(smallStage(pieces), asked, costing);
      const side = (weight: number, tolerance: number, points: number): number => {
        const above = points - asked.goal;
        return weight * above * (above > 0 ? 1 - tolerance : 1 + tolerance);
      };
      // Each indicator where it is, and on every half point that is better: [cost, what it adds, its grade].
      const grids = pieces.map((item, at) => {
        const { low, gate, high, weight = 1, tolerance = 0, x } = item;
        const now = grade(item, x);
        const span = Math.abs(high - low);
        const points = Array.from({ length: 201 }, (_, half) => half / 2).filter((point) => point > now);
        const stops = points.map((point) => {
          const value = point <= 60 ? low + ((gate - low) * point) / 60 : gate + ((high - gate) * (point - 60)) / 40;
          return [((costing[at] ?? 1) * Math.abs(value - x)) / span, point] as const;
        });
        return [[0, now] as const, ...stops]
          .filter(([, point]) => point >= asked.minimumGrade - 1e-9)
          .map(([cost, point]) => [cost, side(weight, asked.secured ? tolerance : 0, point)] as const);
      });
      const [first = [], second = [], third = []] = grids;
      let best = Infinity;
      for (const [a, gainA] of first)
        for (const [b, gainB] of second) {
          if (a + b >= best) continue;
          // Dearer points of the third gain more: the first that is enough is its cheapest.
          let [from, to] = [0, third.length];
          while (from < to) {
            const middle = (from + to) >> 1;
            if (gainA + gainB + (third[middle]?.[1] ?? 0) >= -1e-9) to = middle;
            else from = middle + 1;
          }
          best = Math.min(best, a + b + (third[from]?.[0] ?? Infinity));
        }
      expect(found.cost).toBeLessThanOrEqual(best + 1e-9);
      // And the grid is never far: rounding each grade up costs at most half a point of each.
      expect(best).toBeLessThanOrEqual(found.cost + 3 * 7 * 0.5 * (0.95 / 40 + 0.95 / 60));
    }),
    { numRuns: 60, seed: 4 },
  );
});

test("the change is enough, and a hundredth of a grade point less of any of it is not", () => {
  let cut = 0;
  fc.assert(
    fc.property(three, demand, costs, (pieces, asked, costing) => {
      const { changes } = solve(smallStage(pieces), asked, costing);
      const values = changes.map(({ needed }) => needed);
      expect(isEnough(pieces, values, asked)).toBe(true);
      changes.forEach(({ evidence, now, needed, gradeNeeded }, at) => {
        // Never for the worse, never beyond hi.
        const better = Math.sign(evidence.high - evidence.low);
        expect((needed - now) * better).toBeGreaterThanOrEqual(0);
        if (needed === now) return;
        expect((evidence.high - needed) * better).toBeGreaterThanOrEqual(0);
        const [from, to] = gradeNeeded <= 60 ? [evidence.low, evidence.gate] : [evidence.gate, evidence.high];
        const point = (to - from) / (gradeNeeded <= 60 ? 60 : 40);
        const shortened = values.with(at, needed - 0.01 * point);
        expect(isEnough(pieces, shortened, asked)).toBe(false);
        cut += 1;
      });
    }),
    { numRuns: 2000, seed: 5 },
  );
  expect(cut).toBeGreaterThan(1000);
});

test("a dearer indicator never makes the least change cheaper", () => {
  fc.assert(
    fc.property(three, demand, costs, fc.nat({ max: 2 }), (pieces, asked, costing, at) => {
      const stage = smallStage(pieces);
      const dearer = costing.with(at, (costing[at] ?? 1) * 1.5);
      expect(solve(stage, asked, dearer).cost).toBeGreaterThanOrEqual(solve(stage, asked, costing).cost - 1e-9);
    }),
    { numRuns: 1000, seed: 6 },
  );
});

test("nothing changes where the stage is closed, and a secured one costs at least as much", () => {
  fc.assert(
    fc.property(three, costs, (pieces, costing) => {
      const stage = smallStage(pieces);
      const closing: Demand = { goal: 60, minimumGrade: 30, secured: false };
      const found = solve(stage, closing, costing);
      if (stage.reading.state === "closed") expect(found.changes.every(({ now, needed }) => now === needed)).toBe(true);
      expect(found.cost > 0).toBe(stage.reading.state === "open");
      expect(solve(stage, { ...closing, secured: true }, costing).cost).toBeGreaterThanOrEqual(found.cost - 1e-9);
    }),
    { numRuns: 1000, seed: 7 },
  );
});

test("the sum of surpluses is none below 0 exactly where no corner of the weights is below the goal", () => {
  const grades = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 4, maxLength: 4 });
  const four = fc.array(piece, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(four, grades, fc.constantFrom(60, 30), (pieces, drawn, goal) => {
      const { reading } = smallStage(pieces);
      const surplus = reading.stage.evidence.reduce((sum, evidence, at) => {
        const way = new WayOfIndicator(evidence, at, 1, evidence.weight, pieces[at]?.tolerance ?? 0, goal);
        return sum + way.surplus(drawn[at] ?? NaN);
      }, 0);
      const weighed = pieces.map(({ weight = 1, tolerance }, at) => ({
        code: "",
        weight,
        value: drawn[at],
        tolerance,
      }));
      const [least] = everyCorner(weighed, 0, [0, 100]);
      if (Math.abs(least - goal) > 1e-9) expect(surplus >= 0).toBe(least >= goal);
    }),
    { numRuns: 2000, seed: 8 },
  );
});
