import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { mapStages, type BoundModel, type BoundStage, type StageTriple } from "../assessment";
import { streamOf, type Stream } from "../measures/stream";
import { GATE, type LadderName } from "../model";
import type { Settings } from "./settings";
import { MODEL_STREAM } from "./stream";

/** A piece of type evidence in every draw: position = clip(slope x + offset, -1, 1). */
export interface TypeEvidenceDraws {
  /** Position of its indicator in the values of a cluster. */
  readonly at: number;
  readonly weight: Float64Array;
  readonly slope: Float64Array;
  readonly offset: Float64Array;
}

/** A piece of stage evidence in every draw: one line below the gate, another above it, clipped to 0-100. */
export interface StageEvidenceDraws {
  readonly at: number;
  readonly weight: Float64Array;
  readonly slopeBelow: Float64Array;
  readonly offsetBelow: Float64Array;
  readonly slopeAbove: Float64Array;
  readonly offsetAbove: Float64Array;
}

export interface WeighedDraws<Evidence> {
  readonly evidence: readonly Evidence[];
  /** Sum of the weights in every draw. */
  readonly weight: Float64Array;
}

/** The model in every draw; all clusters are read by the same ones, else ranks mean nothing. */
export interface ModelDraws {
  readonly type: WeighedDraws<TypeEvidenceDraws>;
  readonly ladders: Readonly<Record<LadderName, StageTriple<WeighedDraws<StageEvidenceDraws>>>>;
}

/**
 * Draws the model: weights uniform within ± their own tolerance, else `weightTolerance`, each anchor within ± `anchorTolerance` of
 * their distance, lo, gate and hi each within ± `gateTolerance` of |hi - lo| and sorted back into order. Anchors may
 * leave the valid range of their indicator.
 *
 * Order of the draws, from stream 0 of the seed: draw by draw; in each the type evidence in model order (weight, ID
 * anchor, DI anchor), then the stages ID1-ID3 and DI1-DI3, their evidence in model order (weight, lo, gate, hi). A
 * tolerance of 0 draws as well, so that changing one tolerance changes nothing else; more draws begin with the same ones.
 */
export function drawModels(model: BoundModel, { draws, seed }: Settings): ModelDraws {
  const type: WeighedDraws<TypeEvidenceDraws> = {
    evidence: model.type.map(({ at }) => ({ at, ...columns(draws, "weight", "slope", "offset") })),
    weight: new Float64Array(draws),
  };
  const ladders = { ID: mapStages(model.ladders.ID, blank), DI: mapStages(model.ladders.DI, blank) };
  function blank({ evidence }: BoundStage): WeighedDraws<StageEvidenceDraws> {
    return {
      evidence: evidence.map(({ at }) => ({
        at,
        ...columns(draws, "weight", "slopeBelow", "offsetBelow", "slopeAbove", "offsetAbove"),
      })),
      weight: new Float64Array(draws),
    };
  }
  const stream = streamOf(seed, MODEL_STREAM);
  for (let draw = 0; draw < draws; draw += 1) {
    drawType(model, type, draw, stream);
    for (const ladder of ["ID", "DI"] as const) {
      ladders[ladder].forEach((stage, at) => {
        const definition = model.ladders[ladder][at];
        if (definition) drawStage(model, definition, stage, draw, stream);
      });
    }
  }
  return { type, ladders };
}

function columns<Name extends string>(draws: number, ...names: readonly Name[]): Record<Name, Float64Array>;
function columns(draws: number, ...names: readonly string[]): Record<string, Float64Array> {
  return Object.fromEntries(names.map((name) => [name, new Float64Array(draws)]));
}

function drawType(
  { type, typeTolerances, rules }: BoundModel,
  { evidence, weight }: WeighedDraws<TypeEvidenceDraws>,
  draw: number,
  stream: Stream,
): void {
  type.forEach((item, at) => {
    const drawn = evidence[at];
    if (!drawn) return;
    drawn.weight[draw] = around(item.weight, (typeTolerances[at] ?? 0) * item.weight, stream);
    const reach = rules.anchorTolerance * Math.abs(item.diAnchor - item.idAnchor);
    const idAnchor = around(item.idAnchor, reach, stream);
    const diAnchor = around(item.diAnchor, reach, stream);
    const slope = 2 / (diAnchor - idAnchor);
    drawn.slope[draw] = slope;
    drawn.offset[draw] = -slope * idAnchor - 1;
    weight[draw] = (weight[draw] ?? 0) + (drawn.weight[draw] ?? 0);
  });
}

function drawStage(
  { rules }: BoundModel,
  stage: BoundStage,
  { evidence, weight }: WeighedDraws<StageEvidenceDraws>,
  draw: number,
  stream: Stream,
): void {
  stage.evidence.forEach((item, at) => {
    const drawn = evidence[at];
    if (!drawn) return;
    drawn.weight[draw] = around(item.weight, (stage.tolerances[at] ?? 0) * item.weight, stream);
    const reach = rules.gateTolerance * Math.abs(item.high - item.low);
    const sign = item.high > item.low ? 1 : -1;
    const [one, two, three] = [
      around(item.low, reach, stream),
      around(item.gate, reach, stream),
      around(item.high, reach, stream),
    ];
    const first = sign * Math.min(sign * one, sign * two, sign * three);
    const last = sign * Math.max(sign * one, sign * two, sign * three);
    const gate =
      sign * Math.max(Math.min(sign * one, sign * two), Math.min(Math.max(sign * one, sign * two), sign * three));
    const slopeBelow = GATE / (gate - first);
    const slopeAbove = (100 - GATE) / (last - gate);
    drawn.slopeBelow[draw] = slopeBelow;
    drawn.offsetBelow[draw] = -slopeBelow * first;
    drawn.slopeAbove[draw] = slopeAbove;
    drawn.offsetAbove[draw] = GATE - slopeAbove * gate;
    weight[draw] = (weight[draw] ?? 0) + (drawn.weight[draw] ?? 0);
  });
}

/** Uniform in [centre - reach, centre + reach). */
function around(centre: number, reach: number, stream: Stream): number {
  return centre + reach * (2 * uniformFloat64(stream) - 1);
}
