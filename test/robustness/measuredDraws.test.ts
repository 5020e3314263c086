import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import type { Model } from "../../src/model";
import { planJob, prepareSimulator, runRobustness, simulate, sliceJob, typeSwings } from "../../src/robustness";
import { streamOf } from "../../src/measures/stream";
import { datasetOf, typical, withRules, without } from "./clusters";

// An error of measurement: the observed value is uniform around what was measured, within the valid range.

const withError = (errors: Readonly<Record<string, number>>, model: Model): Model => ({
  ...model,
  indicators: model.indicators.map((item) => ({ ...item, error: errors[item.code] })),
});
const still = withRules({ weightTolerance: 0, anchorTolerance: 0, gateTolerance: 0 });
const settings = { draws: 2000, seed: 18 };

test("a value at the edge of the band, off by as much either way, keeps its type in half of the draws", () => {
  // TY6 alone: anchors 70 and 20; every other position is .2 of the way to the DI pole.
  const cluster = { ...typical(0.6), TY6: 40 };
  const dataset = datasetOf([cluster], withError({ TY6: 10 }, still));
  const [drawn] = runRobustness(planJob(dataset, settings)).clusters;
  if (drawn?.verdict !== "DI") throw new Error(drawn?.verdict);
  expect(drawn.types.DI).toBeGreaterThan(0.46);
  expect(drawn.types.DI).toBeLessThan(0.54);
  // The position moves by .4 either way, the index by .2 times that.
  expect(drawn.index.low).toBeGreaterThanOrEqual(0.2 - 0.08);
  expect(drawn.index.high).toBeLessThanOrEqual(0.2 + 0.08);
});

test("what is drawn stays within the valid range", () => {
  const dataset = datasetOf([{ ...typical(0.6), TY5: 1 }], withError({ TY5: 5 }, still));
  const job = planJob(dataset, settings);
  const simulator = prepareSimulator(job);
  simulate(simulator, job);
  const at = job.model.indicators.findIndex(({ code }) => code === "TY5");
  const drawn = Array.from(simulator.measured[at] ?? []);
  expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([0, 1]);
});

test("each cluster has a stream for its errors: draw by draw, every indicator that has one, missing or not", () => {
  const model = withError({ TY1: 2, TY6: 10, "DI2.1": 3 }, still);
  const clusters = [typical(0.6), { ...without(typical(0.6), "TY1"), TY6: 40, "DI2.1": 20 }];
  const job = sliceJob(planJob(datasetOf(clusters, model), { draws: 40, seed: 7 }), 1, 2);
  const simulator = prepareSimulator(job);
  simulate(simulator, job);
  const drawnOf = (code: string): Float64Array | undefined =>
    simulator.measured[job.model.indicators.findIndex((indicator) => indicator.code === code)];
  // Streams 1, 2, ... draw what the clusters lack, streams -1, -2, ... their errors.
  const stream = streamOf(7, -2);
  for (let draw = 0; draw < 40; draw += 1) {
    const [, second, third] = [uniformFloat64(stream), uniformFloat64(stream), uniformFloat64(stream)];
    expect(drawnOf("TY6")?.[draw]).toBeCloseTo(40 + 10 * (2 * second - 1), 12);
    expect(drawnOf("DI2.1")?.[draw]).toBeCloseTo(20 + 3 * (2 * third - 1), 12);
  }
});

test("a value above its gate, off by as much as lies between gate and hi, moves its grade from 60 to 100", () => {
  // DI1.1: lo 1, gate 16, hi 60; 38 lies halfway. The three other grades of DI1 are 60: the score lies between 60 and 70.
  const dataset = datasetOf([{ ...typical(0.7), "DI1.1": 38 }], withError({ "DI1.1": 22 }, still));
  const job = planJob(dataset, settings);
  const simulator = prepareSimulator(job);
  simulate(simulator, job);
  const [{ score }] = simulator.ladder.stages;
  expect(Math.min(...score)).toBeCloseTo(60, 1);
  expect(Math.max(...score)).toBeCloseTo(70, 1);
});

test("an error changes no other draw: neither those of the model, nor those of what is missing", () => {
  const clusters = [without(typical(0.6), "TY3", "DI2.1"), typical(0.4)];
  const plain = runRobustness(planJob(datasetOf(clusters), settings));
  // ID1.1 is no evidence of the type: with its error drawn as well, the types of all draws are as before.
  const model = withError({ "ID1.1": 3 }, datasetOf(clusters).model.model);
  const drawn = runRobustness(planJob(datasetOf(clusters, model), settings));
  const types = ({ clusters: all }: typeof plain): unknown[] =>
    all.map((one) => ("types" in one ? [one.types, one.index] : one));
  expect(types(drawn)).toEqual(types(plain));
  expect(drawn).not.toEqual(plain);
});

test("an error of 0, and none, vary nothing", () => {
  const clusters = [typical(0.7)];
  const plain = runRobustness(planJob(datasetOf(clusters), settings));
  const zero = withError({ TY1: 0, "DI1.1": 0 }, datasetOf(clusters).model.model);
  expect(runRobustness(planJob(datasetOf(clusters, zero), settings))).toEqual(plain);
});

test("an error alone swings the index by its position's share", () => {
  const dataset = datasetOf([typical(0.5)], withError({ TY6: 5 }, still));
  const [widest] = typeSwings(
    dataset.model,
    dataset.valuesOf(0, new Float64Array(dataset.model.model.indicators.length)),
  );
  // 5 of the 50 between the anchors: a position of .2, a weight of .2
  expect(widest?.low).toBeCloseTo(-0.04, 12);
  expect(widest?.high).toBeCloseTo(0.04, 12);
});
