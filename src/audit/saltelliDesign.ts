import { mapStages, type BoundModel } from "../assessment";
import type { LadderName } from "../model";
import {
  drawMeasured,
  drawMissing,
  drawModels,
  ladderOutcomes,
  measuredDraws,
  missingEvidence,
  mostMissing,
  readLadders,
  readTypes,
  typeOutcomes,
  type DrawnCluster,
  type LadderOutcomes,
  type MeasuredDraws,
  type ModelDraws,
  type Settings,
  type StageEvidenceDraws,
  type TypeOutcomes,
  type WeighedDraws,
} from "../robustness";
import type { FactorGroup } from "./settings";

/** The two independent draws of everything: A is the first half of the draws of a seed, so that of CLUSTERROBUST; B the second. */
type Half = "A" | "B";

/** What a cluster does in every draw. */
export interface Outcomes {
  readonly types: TypeOutcomes;
  readonly ladder: LadderOutcomes;
}

/** From which half each group of factors is taken. */
type Mix = Readonly<Record<FactorGroup, Half>>;

const A: Mix = { weights: "A", anchors: "A", missing: "A", error: "A" };
const B: Mix = { weights: "B", anchors: "B", missing: "B", error: "B" };

/**
 * The draws of Saltelli's design: A, B, and A with one group of factors from B. The model is drawn once, twice as often as asked, and
 * the mixtures are views of it: weights of one half beside anchors and gates of the other.
 *
 * @see Saltelli 2002, Computer Physics Communications 145: 280-297
 */
export class SaltelliDesign {
  readonly a: Outcomes;
  readonly b: Outcomes;
  readonly mixed: Outcomes;
  private readonly models = new Map<string, ModelDraws>();
  private readonly all: ModelDraws;
  private readonly measured: MeasuredDraws;
  private readonly measuredHalf: Readonly<Record<Half, MeasuredDraws>>;
  private readonly drawn: Float64Array;
  private readonly drawnHalf: Readonly<Record<Half, Float64Array>>;
  private values: Float64Array = new Float64Array();
  private ladder: LadderName | undefined;
  private moves: Readonly<Record<FactorGroup, boolean>> = {
    weights: true,
    anchors: true,
    missing: false,
    error: false,
  };

  constructor(
    private readonly model: BoundModel,
    private readonly settings: Settings,
  ) {
    const { draws, seed } = settings;
    this.twice = { draws: 2 * draws, seed };
    this.all = drawModels(model, this.twice);
    this.measured = measuredDraws(model.model, 2 * draws);
    const measuredIn = (half: Half): MeasuredDraws => this.measured.map((drawn) => drawn && this.part(drawn, half));
    this.measuredHalf = { A: measuredIn("A"), B: measuredIn("B") };
    const most = mostMissing(model);
    this.drawn = new Float64Array(2 * most * draws);
    this.drawnHalf = { A: new Float64Array(most * draws), B: new Float64Array(most * draws) };
    const outcomes = (): Outcomes => ({ types: typeOutcomes(draws), ladder: ladderOutcomes(draws) });
    this.a = outcomes();
    this.b = outcomes();
    this.mixed = outcomes();
  }

  private readonly twice: Settings;

  /** Draws for a cluster and reads it in A and in B. */
  begin(values: Float64Array, row: number, ladder: LadderName | undefined): void {
    const { model, twice, drawn, drawnHalf } = this;
    this.values = values;
    this.ladder = ladder;
    const missing = missingEvidence(model, ladder, values);
    drawMissing(twice, missing, row, drawn);
    drawMeasured(model.model, twice, values, row, this.measured);
    const { draws } = this.settings;
    for (let item = 0; item < missing; item += 1) {
      const from = 2 * item * draws;
      drawnHalf.A.set(drawn.subarray(from, from + draws), item * draws);
      drawnHalf.B.set(drawn.subarray(from + draws, from + 2 * draws), item * draws);
    }
    const varies = this.measured.some((each, at) => each !== undefined && !Number.isNaN(values[at]));
    this.moves = { weights: true, anchors: true, missing: missing > 0, error: varies };
    this.read(A, this.a);
    this.read(B, this.b);
  }

  /** Reads the cluster in A with one group from B. What moves nothing in this cluster gives what A gives. */
  exchange(group: FactorGroup): Outcomes {
    if (!this.moves[group]) return this.a;
    this.read({ ...A, [group]: "B" }, this.mixed);
    return this.mixed;
  }

  private read({ weights, anchors, missing, error }: Mix, { types, ladder }: Outcomes): void {
    const { rules } = this.model;
    const models = this.modelsOf(weights, anchors);
    const cluster: DrawnCluster = {
      values: this.values,
      measured: this.measuredHalf[error],
      drawn: this.drawnHalf[missing],
    };
    const next = readTypes(models, rules.typeBand, cluster, types);
    if (this.ladder) readLadders(models, this.ladder, rules, cluster, next, ladder);
  }

  private modelsOf(weights: Half, scales: Half): ModelDraws {
    const name = weights + scales;
    const known = this.models.get(name);
    if (known) return known;
    const { type, ladders } = this.all;
    const stage = ({ evidence, weight }: WeighedDraws<StageEvidenceDraws>): WeighedDraws<StageEvidenceDraws> => ({
      evidence: evidence.map((item) => ({
        at: item.at,
        weight: this.part(item.weight, weights),
        slopeBelow: this.part(item.slopeBelow, scales),
        offsetBelow: this.part(item.offsetBelow, scales),
        slopeAbove: this.part(item.slopeAbove, scales),
        offsetAbove: this.part(item.offsetAbove, scales),
      })),
      weight: this.part(weight, weights),
    });
    const mixed: ModelDraws = {
      type: {
        evidence: type.evidence.map((item) => ({
          at: item.at,
          weight: this.part(item.weight, weights),
          slope: this.part(item.slope, scales),
          offset: this.part(item.offset, scales),
        })),
        weight: this.part(type.weight, weights),
      },
      ladders: { ID: mapStages(ladders.ID, stage), DI: mapStages(ladders.DI, stage) },
    };
    this.models.set(name, mixed);
    return mixed;
  }

  private part(drawn: Float64Array, half: Half): Float64Array {
    const { draws } = this.settings;
    return half === "A" ? drawn.subarray(0, draws) : drawn.subarray(draws, 2 * draws);
  }
}
