import fc from "fast-check";
import { readLadder, type BoundModel, type StageReading } from "../../src/assessment";
import { ladderNames } from "../../src/model";
import { LeastChange } from "../../src/target/leastChange";
import { valuesOf } from "../assessment/assessedBy";
import { readModelTable, type Table } from "../oracle/model";
import { clusterArbitrary, tableArbitrary } from "../oracle/random";
import { tables } from "../oracle/tables";
import { targetByHand, type CostsByHand } from "../oracle/target";
import { productModel } from "./productModel";

// The product's solution against the second calculation of test/oracle/target.

const someCosts = (codes: readonly string[]): fc.Arbitrary<CostsByHand> =>
  fc.oneof(
    fc.constant({}),
    fc
      .array(fc.constantFrom<number | "fixed">(1, 1, 1, 0.5, 2, 3, "fixed"), {
        minLength: codes.length,
        maxLength: codes.length,
      })
      .map((drawn): CostsByHand => Object.fromEntries(codes.map((code, at) => [code, drawn[at] ?? 1]))),
  );

const costsIn = ({ model }: BoundModel, byCode: CostsByHand): number[] =>
  model.indicators.map(({ code }) => (byCode[code] === "fixed" ? Infinity : (byCode[code] ?? 1)));

function readingsOf(model: BoundModel, values: Float64Array): StageReading[] {
  return ladderNames.flatMap((ladder) => [...readLadder(model, ladder, values).stages]);
}

test.each(Object.entries(tables))(
  "%s: the solution is that of the second calculation",
  (_, builtIn) => {
    const scenario = fc.oneof(fc.constant<Table>(builtIn), tableArbitrary(builtIn)).chain((table) => {
      const model = readModelTable(table);
      return fc.tuple(
        fc.constant(table),
        clusterArbitrary(model),
        someCosts([...model.indicators.keys()]),
        fc.boolean(),
      );
    });
    let [found, unreachable] = [0, 0];
    fc.assert(
      fc.property(scenario, ([table, cluster, costs, secured]) => {
        const oracle = readModelTable(table);
        const model = productModel(table);
        const values = valuesOf(model, cluster);
        for (const { stage, grades, state } of readingsOf(model, values)) {
          if (state === "unassessable") continue;
          const { minimumGrade, platformBase } = model.rules;
          for (const demand of [
            { goal: 60, minimumGrade, secured },
            { goal: platformBase, minimumGrade: 0, secured },
          ]) {
            if (demand.goal === platformBase && stage.name !== "DI1") continue;
            const expected = targetByHand(oracle, cluster, { stage: stage.name, costs, ...demand });
            const solution = new LeastChange(stage, demand, costsIn(model, costs)).solve(grades, values);
            if (!expected) {
              unreachable += 1;
              expect(solution.kind).toBe("unreachable");
              continue;
            }
            found += 1;
            if (solution.kind !== "found") throw new Error(`${stage.name} ${solution.kind}, expected ${expected.cost}`);
            expect(solution.cost).toBeCloseTo(expected.cost, 8);
            for (const { evidence, needed, now } of solution.changes) {
              if (Number.isNaN(now)) continue;
              const apart =
                (needed - (expected.values[evidence.definition.code] ?? NaN)) / (evidence.high - evidence.low);
              if (Math.abs(apart) > 1e-7)
                throw new Error(JSON.stringify({ name: stage.name, demand, costs, expected, solution }));
            }
          }
        }
      }),
      { numRuns: 70, seed: 22 },
    );
    expect(found).toBeGreaterThan(150);
    expect(unreachable).toBeGreaterThan(4);
  },
  60_000,
);
