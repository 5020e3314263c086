import { atLeast } from "../assessment";
import type { DrawnCluster } from "./measuredDraws";
import type { ModelDraws, TypeEvidenceDraws } from "./modelDraws";

// Some builds look an import up at every use, which in the loop below would cost more than the arithmetic.
const reaches = atLeast;

/** Verdicts that a draw can give; missing positions are drawn, so never "no data". */
export const drawnKinds = ["ID", "DI", "HYBRID", "INDETERMINATE"] as const;
export type DrawnKind = (typeof drawnKinds)[number];

/** The type of one cluster in every draw; filled again for each cluster. */
export interface TypeOutcomes {
  readonly towardsDI: Float64Array;
  readonly towardsID: Float64Array;
  /** TPI. */
  readonly index: Float64Array;
  /** In every draw, a position in `drawnKinds`. */
  readonly kind: Uint8Array;
  /** How many draws give each of `drawnKinds`. */
  readonly kinds: Uint32Array;
}

export function typeOutcomes(draws: number): TypeOutcomes {
  return {
    towardsDI: new Float64Array(draws),
    towardsID: new Float64Array(draws),
    index: new Float64Array(draws),
    kind: new Uint8Array(draws),
    kinds: new Uint32Array(drawnKinds.length),
  };
}

/**
 * Reads the type of one cluster in every draw: evidence by evidence, because for one value the clip of the position
 * falls on the same side in nearly all draws, which a processor foresees.
 *
 * @returns how many rows of `drawn` were used
 */
export function readTypes(
  { type }: ModelDraws,
  typeBand: number,
  { values, measured, drawn }: DrawnCluster,
  outcomes: TypeOutcomes,
): number {
  const { towardsDI, towardsID } = outcomes;
  const draws = towardsDI.length;
  towardsDI.fill(0);
  towardsID.fill(0);
  let missing = 0;
  for (const evidence of type.evidence) {
    const value = values[evidence.at] ?? NaN;
    if (Number.isNaN(value)) {
      addMissing(evidence.weight, drawn, missing * draws, towardsDI, towardsID);
      missing += 1;
    } else addObserved(evidence, value, measured[evidence.at], towardsDI, towardsID);
  }
  conclude(type.weight, typeBand, outcomes);
  return missing;
}

function addObserved(
  { weight, slope, offset }: TypeEvidenceDraws,
  value: number,
  measured: Float64Array | undefined,
  towardsDI: Float64Array,
  towardsID: Float64Array,
): void {
  for (let draw = 0; draw < weight.length; draw += 1) {
    const position = (slope[draw] ?? 0) * (measured ? (measured[draw] ?? 0) : value) + (offset[draw] ?? 0);
    const weighed = weight[draw] ?? 0;
    if (position > 0) towardsDI[draw] = (towardsDI[draw] ?? 0) + (position > 1 ? weighed : weighed * position);
    else towardsID[draw] = (towardsID[draw] ?? 0) + (position < -1 ? weighed : -weighed * position);
  }
}

function addMissing(
  weight: Float64Array,
  drawn: Float64Array,
  from: number,
  towardsDI: Float64Array,
  towardsID: Float64Array,
): void {
  for (let draw = 0; draw < weight.length; draw += 1) {
    const weighed = (weight[draw] ?? 0) * (2 * (drawn[from + draw] ?? 0) - 1);
    if (weighed > 0) towardsDI[draw] = (towardsDI[draw] ?? 0) + weighed;
    else towardsID[draw] = (towardsID[draw] ?? 0) - weighed;
  }
}

function conclude(weight: Float64Array, typeBand: number, outcomes: TypeOutcomes): void {
  const { towardsDI, towardsID, index, kind, kinds } = outcomes;
  kinds.fill(0);
  for (let draw = 0; draw < weight.length; draw += 1) {
    const total = weight[draw] ?? 0;
    const plus = towardsDI[draw] ?? 0;
    const minus = towardsID[draw] ?? 0;
    const position = (plus - minus) / total;
    index[draw] = position;
    let code = 3;
    if (reaches(position, typeBand)) code = 1;
    else if (reaches(-position, typeBand)) code = 0;
    else if (reaches(Math.min(plus, minus) / total, typeBand)) code = 2;
    kind[draw] = code;
    kinds[code] = (kinds[code] ?? 0) + 1;
  }
}
