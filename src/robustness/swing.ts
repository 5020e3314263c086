import {
  atLeast,
  below,
  positionOf,
  readType,
  type Bound,
  type BoundModel,
  type Interval,
  type VerdictKind,
} from "../assessment";
import type { TypeEvidence } from "../model";

/** How far one piece of evidence alone can move the type index of a cluster. */
export interface Swing extends Interval {
  readonly evidence: Bound<TypeEvidence>;
  readonly observed: boolean;
}

/**
 * Which indicator moves the verdict most: the lowest and highest TPI when the weight of one piece of evidence moves
 * within its tolerance, its anchors within `anchorTolerance` of their distance, its value within its Error, and, where it
 * is missing, its position anywhere in [-1, 1], while everything else stays as reported. Exact, not simulated:
 * TPI = (A + w s)/(B + w) is monotone in w, s, the value and each anchor, so it is enough to look at the corners. Widest first; equal ones in model order. Empty where
 * nothing is observed.
 *
 * @param values - one per indicator of the model, in its order; NaN = missing
 */
export function typeSwings(model: BoundModel, values: ArrayLike<number>): Swing[] {
  const { positions } = readType(model, values);
  let [sum, weights] = [0, 0];
  model.type.forEach(({ weight }, at) => {
    const position = positions[at] ?? NaN;
    if (Number.isNaN(position)) return;
    sum += weight * position;
    weights += weight;
  });
  if (weights === 0) return [];
  const { anchorTolerance } = model.rules;
  const swings = model.type.map((evidence, at): Swing => {
    const position = positions[at] ?? NaN;
    const observed = !Number.isNaN(position);
    const [restSum, restWeights] = observed
      ? [sum - evidence.weight * position, weights - evidence.weight]
      : [sum, weights];
    const value = values[evidence.at] ?? NaN;
    const { error = 0 } = evidence.definition;
    // No anchor lies outside the valid range, so a measured value beyond it has the position of its limit.
    const corners = observed
      ? [value - error, value + error].flatMap((measured) => cornersOf(evidence, measured, anchorTolerance))
      : [-1, 1];
    const tolerance = model.typeTolerances[at] ?? 0;
    const indices = [1 - tolerance, 1 + tolerance].flatMap((part) =>
      corners.map((corner) => (restSum + part * evidence.weight * corner) / (restWeights + part * evidence.weight)),
    );
    return { evidence, observed, low: Math.min(...indices), high: Math.max(...indices) };
  });
  return swings.sort((a, b) => b.high - b.low - (a.high - a.low));
}

/**
 * Whether a swing alone takes the index over the edge of the band to another verdict: out of the reported pole, or into
 * one. A change between hybrid and indeterminate is not an affair of the index and not seen here.
 */
export function leavesVerdict({ low, high }: Interval, verdict: VerdictKind, typeBand: number): boolean {
  switch (verdict) {
    case "DI":
      return below(low, typeBand);
    case "ID":
      return below(-high, typeBand);
    case "HYBRID":
    case "INDETERMINATE":
      return atLeast(high, typeBand) || atLeast(-low, typeBand);
    case "BELOW_FLOOR":
    case "NO_DATA":
      return false;
  }
}

/** Positions with the anchors at the ends of where they may lie; from half their distance on they can change places. */
function cornersOf({ idAnchor, diAnchor }: TypeEvidence, value: number, tolerance: number): number[] {
  if (tolerance >= 0.5) return [-1, 1];
  const reach = tolerance * Math.abs(diAnchor - idAnchor);
  return [-reach, reach].flatMap((one) =>
    [-reach, reach].map((other) => positionOf(value, { idAnchor: idAnchor + one, diAnchor: diAnchor + other })),
  );
}
