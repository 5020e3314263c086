import type { Rules, TypeEvidence } from "../model";
import type { Bound, BoundModel } from "./boundModel";
import { weightedMeanBounds, type Interval } from "./interval";
import { above, atLeast } from "./tolerance";

/** Where the cluster stands between the two kinds, before any verdict. */
export class TypeReading {
  /** TPI in [-1, 1]: -1 industrial digitalization, +1 digital industrialization; NaN when nothing is observed. */
  index = NaN;
  /** E-, evidence for industrial digitalization, 0 to 1. */
  towardsID = NaN;
  /** E+, evidence for digital industrialization, 0 to 1. */
  towardsDI = NaN;
  /** Observed weight / total weight, 0 to 1. */
  coverage = NaN;
  /** Whether nothing is missing. */
  complete = true;
  observedWeight = NaN;
  /** The part of the observed weight that rests on judgement. */
  judgedWeight = NaN;
  /** One position per piece of type evidence of weight above 0, in model order; NaN = missing. */
  readonly positions: number[];
  keyObserved = false;
  private knownInterval: Interval | undefined;

  constructor(private readonly model: BoundModel) {
    this.positions = model.typeUnobserved.slice();
  }

  /** Exact bounds of the index; calculated when somebody asks. */
  get interval(): Interval {
    const { typeWeights, typeTolerances } = this.model;
    this.knownInterval ??= weightedMeanBounds(this.positions, typeWeights, typeTolerances, anyPosition);
    return this.knownInterval;
  }

  /** Reads a cluster. What was read of another before is gone. */
  read(values: ArrayLike<number>): this {
    const { positions } = this;
    const { type } = this.model;
    let [total, observed, judged, towardsID, towardsDI] = [0, 0, 0, 0, 0];
    let [hasKey, keyObserved, complete] = [false, false, true];
    for (let i = 0; i < type.length; i += 1) {
      const evidence = type[i];
      if (!evidence) continue;
      const position = positionOf(values[evidence.at] ?? NaN, evidence);
      positions[i] = position;
      total += evidence.weight;
      hasKey ||= evidence.key;
      if (Number.isNaN(position)) {
        complete = false;
        continue;
      }
      observed += evidence.weight;
      if (evidence.judged) judged += evidence.weight;
      keyObserved ||= evidence.key;
      if (position > 0) towardsDI += evidence.weight * position;
      else towardsID -= evidence.weight * position;
    }
    this.index = (towardsDI - towardsID) / observed;
    this.towardsID = towardsID / observed;
    this.towardsDI = towardsDI / observed;
    this.coverage = observed / total;
    this.complete = complete;
    this.observedWeight = observed;
    this.judgedWeight = judged;
    this.keyObserved = keyObserved || !hasKey;
    this.knownInterval = undefined;
    return this;
  }
}

export type Confidence = "firm" | "leaning" | "open";

/** Every missing indicator may take any position. */
const anyPosition: Interval = { low: -1, high: 1 };

/**
 * Where an indicator puts the cluster on the type axis: s = clip(2 (x - a)/(b - a) - 1, -1, 1), a = ID anchor,
 * b = DI anchor; a may exceed b. Unitless; NaN for a missing value.
 *
 * @example positionOf(35, { idAnchor: 10, diAnchor: 60 }) // 0
 */
export function positionOf(value: number, { idAnchor, diAnchor }: Pick<TypeEvidence, "idAnchor" | "diAnchor">): number {
  const position = (2 * (value - idAnchor)) / (diAnchor - idAnchor) - 1;
  return position < -1 ? -1 : position > 1 ? 1 : position;
}

/**
 * The type index with its evidence for each pole and its exact interval:
 * TPI = sum(w s)/sum(w) over observed evidence = E+ - E-.
 */
export function readType(model: BoundModel, values: ArrayLike<number>): TypeReading {
  return new TypeReading(model).read(values);
}

/** Whether the observed evidence allows a verdict on the type at all. */
export function isTypeAssessable({ coverage, keyObserved }: TypeReading, { typeCoverage }: Rules): boolean {
  return keyObserved && atLeast(coverage, typeCoverage);
}

/** The kind of cluster that the type index and the evidence for each pole speak for. */
export function kindOf(
  { index, towardsID, towardsDI }: TypeReading,
  { typeBand }: Rules,
): "ID" | "DI" | "HYBRID" | "INDETERMINATE" {
  if (atLeast(index, typeBand)) return "DI";
  if (atLeast(-index, typeBand)) return "ID";
  return atLeast(Math.min(towardsDI, towardsID), typeBand) ? "HYBRID" : "INDETERMINATE";
}

/**
 * How sure the verdict ID or DI is. Firm: neither re-weighting within the tolerances nor the missing data can change the
 * class. Leaning: they cannot change the side of the axis. Anchors and measurement error are not varied here.
 */
export function confidenceOf(kind: "ID" | "DI", { interval }: TypeReading, { typeBand }: Rules): Confidence {
  const nearest = kind === "DI" ? interval.low : -interval.high;
  if (atLeast(nearest, typeBand)) return "firm";
  return above(nearest, 0) ? "leaning" : "open";
}

/** Type evidence without an observed value, heaviest first; equal weights stay in model order. */
export function missingTypeEvidence({ type }: BoundModel, { positions }: TypeReading): Bound<TypeEvidence>[] {
  return type.filter((_, at) => Number.isNaN(positions[at])).sort((a, b) => b.weight - a.weight);
}
