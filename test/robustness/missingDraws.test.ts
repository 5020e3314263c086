import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { assess, bindModel, readLadder } from "../../src/assessment";
import { defaultModel } from "../../src/model";
import { planJob, prepareSimulator, runRobustness } from "../../src/robustness";
import { streamOf } from "../../src/measures/stream";
import { datasetOf, typical, without, type Cluster } from "./clusters";
import { drawnModel } from "./drawnModel";

// What a cluster lacks is drawn from its own stream, in the order that is documented: here it is drawn once more, turned
// into the value that has this position or grade in the model of the draw, and assessed as if it had been observed.

const settings = { draws: 80, seed: 13 };

/** Nothing that the floor tests is missing: what it does not see, a draw does not show it either. */
const clusters: readonly Cluster[] = [
  without(typical(0.1), "TY6", "TY3", "ID1.2", "ID2.4", "ID2.5", "DI1.1"),
  without(typical(0.45), "TY6", "TY5"),
  without(typical(0.7), "TY8", "DI3.2", "DI1.1", "DI2.2", "DI2.3", "DI2.4", "ID1.1"),
  without(typical(0.95), "TY2", "DI1.4", "DI3.1"),
];

test("a missing position or grade counts like an observed one, drawn in model order: type first, then the own ladder", () => {
  const dataset = datasetOf(clusters);
  const { models } = prepareSimulator({ model: defaultModel, ...settings });
  const found = runRobustness(planJob(dataset, settings)).clusters;
  expect(found.map(({ verdict }) => verdict)).toEqual(["ID", "INDETERMINATE", "DI", "DI"]);
  found.forEach((cluster, row) => {
    if (cluster.verdict === "BELOW_FLOOR" || cluster.verdict === "NO_DATA") throw new Error(cluster.verdict);
    const { verdict } = cluster;
    const ladder = verdict === "ID" || verdict === "DI" ? verdict : undefined;
    const known = clusters[row] ?? {};
    const stream = streamOf(settings.seed, row + 1);
    const kinds = new Map<string, number>();
    const stages = [0, 0, 0];
    for (let draw = 0; draw < settings.draws; draw += 1) {
      const model = drawnModel(models, draw);
      const filled: Record<string, number> = { ...known };
      for (const { indicator, idAnchor, diAnchor } of model.type)
        if (known[indicator] === undefined)
          filled[indicator] = idAnchor + uniformFloat64(stream) * (diAnchor - idAnchor);
      for (const { evidence } of ladder ? model.ladders[ladder] : [])
        for (const { indicator, low, gate, high } of evidence) {
          if (known[indicator] !== undefined) continue;
          const grade = 100 * uniformFloat64(stream);
          filled[indicator] =
            grade < 60 ? low + (grade / 60) * (gate - low) : gate + ((grade - 60) / 40) * (high - gate);
        }
      const values = Float64Array.from(defaultModel.indicators, ({ code }) => filled[code] ?? NaN);
      const bound = bindModel(model);
      const { kind } = assess(bound, values);
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (!ladder) continue;
      const { standing } = readLadder(bound, ladder, values);
      const stage = standing.kind === "working" ? standing.stage : 3;
      stages[stage - 1] = (stages[stage - 1] ?? 0) + 1;
    }
    for (const kind of ["ID", "DI", "HYBRID", "INDETERMINATE"] as const)
      expect(cluster.types[kind]).toBe((kinds.get(kind) ?? 0) / settings.draws);
    if (cluster.verdict === "ID" || cluster.verdict === "DI")
      expect(cluster.stages).toEqual(stages.map((count) => count / settings.draws));
  });
  // Neither all nor nothing, else equality would say little.
  const [, second, third] = found;
  if (second?.verdict !== "INDETERMINATE" || third?.verdict !== "DI") throw new Error("other verdicts");
  expect(second.types.INDETERMINATE).toBeLessThan(1);
  expect(Math.max(...third.stages)).toBeLessThan(1);
});
