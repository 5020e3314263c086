import { assess, bindModel, type Assessment, type BoundModel, type VerdictKind } from "../assessment";
import type { LadderName } from "../model";
import type { Job } from "./job";
import { ladderOutcomes, readLadders, type LadderOutcomes } from "./ladderOutcomes";
import { drawMeasured, measuredDraws, type MeasuredDraws } from "./measuredDraws";
import { drawMissing, missingEvidence, mostMissing } from "./missingDraws";
import { drawModels, type ModelDraws } from "./modelDraws";
import { writeQuantiles } from "./quantile";
import { maturityKey } from "./rank";
import { drawnKinds, readTypes, typeOutcomes, type TypeOutcomes } from "./typeOutcomes";

/** In the order of their codes in a part. */
export const verdictKinds: readonly VerdictKind[] = [...drawnKinds, "BELOW_FLOOR", "NO_DATA"];

/** What the draws say about some of the clusters of a run, column by column, so that it can be posted in one piece. */
export interface SimulatedPart {
  /** Row of the first of them in the input of the run. */
  readonly first: number;
  /** One per cluster: its reported verdict, as a position in `verdictKinds`. */
  readonly verdicts: Uint8Array;
  /** One per cluster: maturity without any draw; NaN = unknown or none. */
  readonly reported: Float64Array;
  /** Four per cluster: draws with each of `drawnKinds`. */
  readonly kinds: Uint32Array;
  /** Three per cluster: P5, P50, P95 of the TPI. */
  readonly index: Float64Array;
  /** Three per cluster: draws in stage 1, 2 and 3. */
  readonly stages: Uint32Array;
  /** Three per cluster: P5, P50, P95. */
  readonly maturity: Float64Array;
  /** For each cluster of type ID or DI, in their order: its maturity in every draw, as `maturityKey`. */
  readonly keys: Uint32Array;
}

/** The model's draws and the room to work in; made once, used for any number of clusters. */
export interface Simulator {
  readonly model: BoundModel;
  readonly draws: number;
  readonly seed: number;
  readonly models: ModelDraws;
  readonly types: TypeOutcomes;
  readonly ladder: LadderOutcomes;
  /** One row of uniform numbers per piece of evidence that a cluster may lack. */
  readonly drawn: Float64Array;
  readonly measured: MeasuredDraws;
}

/** Draws the model for a run. Every worker that is given the same settings draws the same. */
export function prepareSimulator(job: Pick<Job, "model" | "draws" | "seed">): Simulator {
  const model = bindModel(job.model);
  return {
    model,
    draws: job.draws,
    seed: job.seed,
    models: drawModels(model, job),
    types: typeOutcomes(job.draws),
    ladder: ladderOutcomes(job.draws),
    drawn: new Float64Array(mostMissing(model) * job.draws),
    measured: measuredDraws(job.model, job.draws),
  };
}

/**
 * Draws for the clusters of a job. The answer for a cluster depends on the model, the settings, its values and its row,
 * and on nothing else: not on the other clusters, nor on who computes what.
 */
export function simulate(simulator: Simulator, job: Job): SimulatedPart {
  const { size, first, draws, values } = job;
  const width = job.model.indicators.length;
  const cluster = (at: number): Float64Array => values.subarray(at * width, (at + 1) * width);
  const verdicts = new Uint8Array(size);
  const reported = new Float64Array(size);
  for (let at = 0; at < size; at += 1) {
    const assessment = assess(simulator.model, cluster(at));
    verdicts[at] = verdictKinds.indexOf(assessment.kind);
    reported[at] = reportedMaturity(assessment);
  }
  const onLadder = verdicts.reduce((sum, code) => sum + (ladderOf(code) ? 1 : 0), 0);
  const part: SimulatedPart = {
    first,
    verdicts,
    reported,
    kinds: new Uint32Array(drawnKinds.length * size),
    index: new Float64Array(3 * size),
    stages: new Uint32Array(3 * size),
    maturity: new Float64Array(3 * size),
    keys: new Uint32Array(onLadder * draws),
  };
  let ranked = 0;
  for (let at = 0; at < size; at += 1) {
    const ladder = ladderOf(verdicts[at]);
    if (ladder || isOpenKind(verdicts[at])) simulateCluster(simulator, cluster(at), part, at, ladder);
    if (ladder) {
      keysOf(simulator.ladder.maturity, part.keys, ranked * draws);
      writeQuantiles(simulator.ladder.maturity, part.maturity, 3 * at);
      ranked += 1;
    }
  }
  return part;
}

/** The ladder of a cluster whose reported verdict is ID or DI. */
export function ladderOf(code: number | undefined): LadderName | undefined {
  const kind = verdictKinds[code ?? -1];
  return kind === "ID" || kind === "DI" ? kind : undefined;
}

function isOpenKind(code: number | undefined): boolean {
  const kind = verdictKinds[code ?? -1];
  return kind === "HYBRID" || kind === "INDETERMINATE";
}

function simulateCluster(
  simulator: Simulator,
  values: Float64Array,
  part: SimulatedPart,
  at: number,
  ladder: LadderName | undefined,
): void {
  const { model, models, drawn, measured, types } = simulator;
  drawMeasured(model.model, simulator, values, part.first + at, measured);
  drawMissing(simulator, missingEvidence(model, ladder, values), part.first + at, drawn);
  const next = readTypes(models, model.rules.typeBand, { values, measured, drawn }, types);
  part.kinds.set(types.kinds, types.kinds.length * at);
  writeQuantiles(types.index, part.index, 3 * at);
  if (!ladder) return;
  readLadders(models, ladder, model.rules, { values, measured, drawn }, next, simulator.ladder);
  part.stages.set(simulator.ladder.counts, 3 * at);
}

function keysOf(maturity: Float64Array, keys: Uint32Array, from: number): void {
  for (let draw = 0; draw < maturity.length; draw += 1) keys[from + draw] = maturityKey(maturity[draw] ?? 0);
}

/** NaN = unknown, or none. */
export function reportedMaturity(assessment: Assessment): number {
  if (assessment.kind !== "ID" && assessment.kind !== "DI") return NaN;
  const { standing } = assessment.ladder;
  return (standing.kind === "unknown" ? undefined : standing.maturity) ?? NaN;
}

/** The memory behind a part, to hand over to another thread instead of copying it. */
export function buffersOf({
  verdicts,
  reported,
  kinds,
  index,
  stages,
  maturity,
  keys,
}: SimulatedPart): ArrayBufferLike[] {
  return [verdicts, reported, kinds, index, stages, maturity, keys].map(({ buffer }) => buffer);
}
