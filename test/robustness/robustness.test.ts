import fc from "fast-check";
import { assess, bindModel, readLadder } from "../../src/assessment";
import { defaultModel, type Model } from "../../src/model";
import {
  assembleRobustness,
  planJob,
  prepareSimulator,
  runRobustness,
  settingsFaults,
  simulate,
  sliceJob,
  type ClusterRobustness,
  type Settings,
} from "../../src/robustness";
import { probabilityComparisons } from "../published/robustness";
import { testComparisons } from "../published/testComparisons";
import { anyCluster, datasetOf, passesFloor, typical, withRules, without, type Cluster } from "./clusters";
import { drawnModel } from "./drawnModel";

const sample = (count: number, missing: boolean, seed = 1): Cluster[] =>
  fc.sample(anyCluster(missing), { numRuns: count, seed });

function robustnessOf(
  clusters: readonly Cluster[],
  model: Model = defaultModel,
  settings: Partial<Settings> = {},
): readonly ClusterRobustness[] {
  return runRobustness(planJob(datasetOf(clusters, model), settings)).clusters;
}

const still = withRules({ weightTolerance: 0, anchorTolerance: 0, gateTolerance: 0 });

test("the result names its generator, seed and draws", () => {
  expect(runRobustness(planJob(datasetOf([typical(1)])))).toMatchObject({
    generator: "xoroshiro128+",
    seed: 1,
    draws: 1000,
  });
});

test("without tolerances and missing data every draw is the assessment itself", () => {
  const clusters = sample(200, false);
  const dataset = datasetOf(clusters, still);
  const found = runRobustness(planJob(dataset, { draws: 7 })).clusters;
  const seen = new Set<string>();
  found.forEach((cluster, row) => {
    const assessment = assess(dataset.model, dataset.valuesOf(row, new Float64Array(still.indicators.length)));
    seen.add(assessment.kind);
    expect(cluster.verdict).toBe(assessment.kind);
    if (cluster.verdict === "BELOW_FLOOR" || cluster.verdict === "NO_DATA") return;
    expect(cluster.types[cluster.verdict]).toBe(1);
    for (const quantile of [cluster.index.low, cluster.index.middle, cluster.index.high])
      expect(quantile).toBeCloseTo(assessment.type.index, 12);
    if (cluster.verdict === "HYBRID" || cluster.verdict === "INDETERMINATE") return;
    if (assessment.kind !== "ID" && assessment.kind !== "DI") return;
    const { standing } = assessment.ladder;
    if (standing.kind === "unknown") throw new Error("nothing was missing");
    const stage = standing.kind === "consolidated" ? 3 : standing.stage;
    expect(cluster.stages).toEqual([1, 2, 3].map((it) => (it === stage ? 1 : 0)));
    for (const quantile of [cluster.maturity.low, cluster.maturity.middle, cluster.maturity.high])
      expect(quantile).toBeCloseTo(standing.maturity ?? NaN, 9);
    expect(cluster.rankShift).toEqual({ kind: "mean", value: 0 });
  });
  expect([...seen].sort()).toEqual(["BELOW_FLOOR", "DI", "HYBRID", "ID", "INDETERMINATE"]);
});

test("every draw is an assessment by the model of that draw", () => {
  const clusters = sample(40, false, 2);
  const settings = { draws: 60, seed: 9 };
  const dataset = datasetOf(clusters);
  const { models } = prepareSimulator({ model: defaultModel, ...settings });
  const drawnModels = Array.from({ length: settings.draws }, (_, draw) => bindModel(drawnModel(models, draw)));
  runRobustness(planJob(dataset, settings)).clusters.forEach((cluster, row) => {
    if (cluster.verdict === "BELOW_FLOOR" || cluster.verdict === "NO_DATA") return;
    const values = dataset.valuesOf(row, new Float64Array(defaultModel.indicators.length));
    const drawn = drawnModels.map((model) => assess(model, values));
    for (const kind of ["ID", "DI", "HYBRID", "INDETERMINATE"] as const) {
      expect(cluster.types[kind]).toBe(drawn.filter((it) => it.kind === kind).length / settings.draws);
    }
    const middle = (numbers: number[]): number => {
      const sorted = numbers.sort((a, b) => a - b);
      return ((sorted[settings.draws / 2 - 1] ?? NaN) + (sorted[settings.draws / 2] ?? NaN)) / 2;
    };
    expect(cluster.index.middle).toBeCloseTo(middle(drawn.map(({ type }) => type.index)), 9);
    if (cluster.verdict !== "ID" && cluster.verdict !== "DI") return;
    const { verdict } = cluster;
    const standings = drawnModels.map((model) => readLadder(model, verdict, values).standing);
    const stages = standings.map((it) => (it.kind === "working" ? it.stage : 3));
    expect(cluster.stages).toEqual(
      [1, 2, 3].map((stage) => stages.filter((it) => it === stage).length / settings.draws),
    );
    const maturities = standings.map((it) => (it.kind === "unknown" ? NaN : (it.maturity ?? NaN)));
    expect(cluster.maturity.middle).toBeCloseTo(middle(maturities), 9);
  });
});

test("model draws stay within their tolerances, in order, and more draws begin with the same ones", () => {
  const few = prepareSimulator({ model: defaultModel, draws: 300, seed: 3 }).models;
  const many = prepareSimulator({ model: defaultModel, draws: 600, seed: 3 }).models;
  few.type.evidence.forEach((drawn, item) => {
    const evidence = defaultModel.type[item];
    if (!evidence) throw new Error("evidence");
    const reach = 0.1 * Math.abs(evidence.diAnchor - evidence.idAnchor) + 1e-9;
    drawn.weight.forEach((weight, draw) => {
      const idAnchor = -((drawn.offset[draw] ?? NaN) + 1) / (drawn.slope[draw] ?? NaN);
      const diAnchor = idAnchor + 2 / (drawn.slope[draw] ?? NaN);
      expect(Math.abs(weight - evidence.weight)).toBeLessThanOrEqual(0.25 * evidence.weight);
      expect(Math.abs(idAnchor - evidence.idAnchor)).toBeLessThanOrEqual(reach);
      expect(Math.abs(diAnchor - evidence.diAnchor)).toBeLessThanOrEqual(reach);
    });
    expect(many.type.evidence[item]?.offset.slice(0, 300)).toEqual(drawn.offset);
  });
  for (const name of ["ID", "DI"] as const) {
    few.ladders[name].forEach((stage, position) => {
      stage.evidence.forEach((drawn, item) => {
        const evidence = defaultModel.ladders[name][position]?.evidence[item];
        if (!evidence) throw new Error("evidence");
        const rising = Math.sign(evidence.high - evidence.low);
        const width = Math.abs(evidence.high - evidence.low);
        drawn.slopeBelow.forEach((slope, draw) => {
          expect(Math.sign(slope)).toBe(rising);
          expect(Math.sign(drawn.slopeAbove[draw] ?? NaN)).toBe(rising);
          const low = -(drawn.offsetBelow[draw] ?? NaN) / slope;
          expect(Math.abs(low - evidence.low)).toBeLessThanOrEqual(
            0.1 * width + Math.abs(evidence.gate - evidence.low),
          );
        });
        expect(many.ladders[name][position]?.evidence[item]?.offsetAbove.slice(0, 300)).toEqual(drawn.offsetAbove);
      });
    });
  }
});

test("the same seed gives the same digits for one, two and four workers, in whatever order they finish", () => {
  const job = planJob(datasetOf([...sample(37, true, 4), {}, { FL1: 0, FL2: 0 }, ...sample(20, true, 5)]), {
    draws: 200,
    seed: 11,
  });
  const whole = runRobustness(job);
  for (const workers of [2, 4, job.size]) {
    const borders = Array.from({ length: workers + 1 }, (_, at) => Math.round((at * job.size) / workers));
    const parts = borders.slice(1).map((to, at) => {
      // As posted to a worker of its own, and back.
      const slice = structuredClone(sliceJob(job, borders[at] ?? 0, to));
      return structuredClone(simulate(prepareSimulator(slice), slice));
    });
    expect(assembleRobustness(job, parts.reverse())).toEqual(whole);
  }
  expect(runRobustness(job)).toEqual(whole);
  expect(runRobustness({ ...job, seed: 12 })).not.toEqual(whole);
});

test("one worker that does several pieces gives what one that does all gives", () => {
  const job = planJob(datasetOf(sample(30, true, 6)), { draws: 100 });
  const simulator = prepareSimulator(job);
  const parts = [0, 10, 20].map((from) => simulate(simulator, sliceJob(job, from, from + 10)));
  expect(assembleRobustness(job, parts)).toEqual(runRobustness(job));
});

test("with anchors at rest, firm means probability 1, whatever is missing", () => {
  const model = withRules({ anchorTolerance: 0 });
  const clusters = sample(400, true, 7);
  const dataset = datasetOf(clusters, model);
  let firm = 0;
  runRobustness(planJob(dataset, { draws: 300 })).clusters.forEach((cluster, row) => {
    const assessment = assess(dataset.model, dataset.valuesOf(row, new Float64Array(model.indicators.length)));
    if ((assessment.kind !== "ID" && assessment.kind !== "DI") || assessment.confidence !== "firm") return;
    if (cluster.verdict !== "ID" && cluster.verdict !== "DI") throw new Error(cluster.verdict);
    firm += 1;
    expect(cluster.types[assessment.kind]).toBe(1);
  });
  expect(firm).toBeGreaterThan(40);
});

test("clusters below the floor or without data are listed with their verdict and nothing else", () => {
  expect(
    robustnessOf([{ ...typical(1), FL1: 0, FL2: 0 }, { ...passesFloor }, typical(1)], defaultModel, { draws: 10 }),
  ).toMatchObject([{ verdict: "BELOW_FLOOR" }, { verdict: "NO_DATA" }, { verdict: "DI", types: { DI: 1 } }]);
  expect(Object.keys(robustnessOf([{ ...passesFloor }])[0] ?? {})).toEqual(["verdict"]);
});

test("an open kind has probabilities of the types, and no stage, maturity or rank", () => {
  const [cluster] = robustnessOf([typical(0.5)]);
  expect(cluster?.verdict).toBe("INDETERMINATE");
  expect(Object.keys(cluster ?? {})).toEqual(["verdict", "types", "index"]);
});

testComparisons(probabilityComparisons);

test("ranks compare clusters of one verdict only", () => {
  const high = typical(0);
  const low = { ...typical(0), "ID1.1": 10, "ID1.2": 10 };
  const found = robustnessOf([low, typical(1), high], still, { draws: 10 });
  expect(found).toMatchObject([
    { verdict: "ID", rank: { low: 2, middle: 2, high: 2 } },
    { verdict: "DI", rank: { low: 1, middle: 1, high: 1 } },
    { verdict: "ID", rank: { low: 1, middle: 1, high: 1 } },
  ]);
});

test("without a reported maturity the shift of the rank is unknown", () => {
  const rest = without(typical(0), "ID2.1", "ID2.2", "ID2.3");
  const [found] = robustnessOf([rest, typical(0)], defaultModel, { draws: 10 });
  expect(found).toMatchObject({ verdict: "ID", rankShift: { kind: "unknown" } });
});

test("no cluster at all is a result without clusters", () => {
  expect(robustnessOf([])).toEqual([]);
});

test("settings that cannot be used are faults, all of them", () => {
  expect(settingsFaults({ draws: 1000, seed: 1 }, 10_000)).toEqual([]);
  expect(settingsFaults({ draws: 0, seed: 1.5 }, 5)).toEqual([
    { code: "draws", found: 0, expected: [1, 100_000] },
    { code: "seed", found: 1.5 },
  ]);
  expect(settingsFaults({ draws: 100_000, seed: 1 }, 10_000)).toEqual([
    { code: "tooManyOutcomes", found: 1e9, expected: 1e8 },
  ]);
});
