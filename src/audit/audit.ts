import { bindModel, type BoundModel } from "../assessment";
import { GENERATOR, verdictKinds, type Job, type Settings } from "../robustness";
import { coherence, type Coherence } from "./coherence";
import { effectiveWeights, type EffectiveWeight } from "./effectiveWeights";
import { gradeColumns } from "./gradeColumns";
import { leaveOneOut, type LeftOut } from "./leaveOneOut";
import { SaltelliDesign } from "./saltelliDesign";
import { SensitivityRun, type SensitivityOf } from "./sensitivity";
import { addCluster, sensitivitySums } from "./sensitivitySums";
import { RESAMPLES } from "./settings";
import { readStandings, type Standings } from "./standings";

/** The steps that an index is looked at by before it is published. */
export interface Audit extends Settings {
  readonly generator: typeof GENERATOR;
  readonly resamples: number;
  /** Rows with any value. */
  readonly clusters: number;
  readonly coherence: Coherence;
  readonly weights: readonly EffectiveWeight[];
  readonly leftOut: readonly LeftOut[];
  readonly sensitivity: readonly SensitivityOf[];
}

/** What is found out about some of the clusters of a run, so that it can be posted in one piece. */
export interface AuditPart extends Standings {
  /** Row of the first of them in the input of the run. */
  readonly first: number;
  readonly size: number;
  /** Sums over these clusters, draw by draw; see `sensitivitySums`. */
  readonly sums: Float64Array;
}

/** The draws of a run and the room to work in; made once, used for any number of clusters. */
export interface Auditor {
  readonly model: BoundModel;
  readonly design: SaltelliDesign;
}

export function prepareAuditor(job: Job): Auditor {
  const model = bindModel(job.model);
  return { model, design: new SaltelliDesign(model, job) };
}

/** Assesses and draws for the clusters of a job; what it says depends on these clusters and their rows alone. */
export function auditPart({ model, design }: Auditor, { size, first, draws, values }: Job): AuditPart {
  const width = model.model.indicators.length;
  const standings = readStandings(model, values, size);
  const sums = sensitivitySums(draws);
  for (let at = 0; at < size; at += 1) {
    const reported = standings.types[at * (width + 1)] ?? -1;
    const kind = verdictKinds[reported];
    if (kind === undefined || kind === "BELOW_FLOOR" || kind === "NO_DATA") continue;
    const ladder = kind === "ID" || kind === "DI" ? kind : undefined;
    design.begin(values.subarray(at * width, (at + 1) * width), first + at, ladder);
    addCluster(design, reported, ladder !== undefined, draws, sums);
  }
  return { first, size, ...standings, sums };
}

/** Takes up the parts of a run, in any order and any division of the clusters: the result is the same to the last digit. */
export class AuditAssembly {
  private readonly sums: Float64Array;
  private readonly standings: Standings;
  private sensitivity: SensitivityRun | undefined;

  constructor(private readonly job: Job) {
    const places = job.size * (job.model.indicators.length + 1);
    this.sums = sensitivitySums(job.draws);
    this.standings = {
      types: new Uint8Array(places),
      stages: new Uint8Array(places),
      maturities: new Uint32Array(places),
    };
  }

  add({ first, types, stages, maturities, sums }: AuditPart): void {
    const from = first * (this.job.model.indicators.length + 1);
    this.standings.types.set(types, from);
    this.standings.stages.set(stages, from);
    this.standings.maturities.set(maturities, from);
    for (let at = 0; at < sums.length; at += 1) this.sums[at] = (this.sums[at] ?? 0) + (sums[at] ?? 0);
  }

  /** Resamples the draws so many times more, after the last part. */
  resample(times: number): void {
    this.sensitivity ??= new SensitivityRun(this.job, this.sums);
    this.sensitivity.resample(times);
  }

  conclude(): Audit {
    const { job, standings } = this;
    const { draws, seed, values, size } = job;
    const model = bindModel(job.model);
    const width = model.model.indicators.length;
    const counted = Uint8Array.from({ length: size }, (_, row) =>
      values.subarray(row * width, (row + 1) * width).every(Number.isNaN) ? 0 : 1,
    );
    const kinds = Array.from(counted, (_, row) => verdictKinds[standings.types[row * (width + 1)] ?? -1]);
    const typed = kinds.filter((kind) => kind !== "BELOW_FLOOR" && kind !== "NO_DATA").length;
    const onLadder = kinds.filter((kind) => kind === "ID" || kind === "DI").length;
    const stages = gradeColumns(model, values, size);
    this.sensitivity ??= new SensitivityRun(job, this.sums);
    return {
      generator: GENERATOR,
      draws,
      seed,
      resamples: RESAMPLES.value,
      clusters: counted.reduce((sum, it) => sum + it, 0),
      coherence: coherence(stages, model.rules),
      weights: effectiveWeights(stages, model.rules),
      leftOut: leaveOneOut(job.model, standings, values, counted),
      sensitivity: this.sensitivity.conclude(
        { index: typed, maturity: onLadder, type: typed },
        model.rules.significance,
      ),
    };
  }
}

/** The whole audit on this thread. */
export function runAudit(job: Job): Audit {
  const assembly = new AuditAssembly(job);
  if (job.size > 0) assembly.add(auditPart(prepareAuditor(job), job));
  assembly.resample(RESAMPLES.value);
  return assembly.conclude();
}
