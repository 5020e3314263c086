import type { BoundModel, StageReading } from "../../assessment";
import { GATE } from "../../model";

type TypeEvidence = BoundModel["type"][number];
type StageEvidence = StageReading["stage"]["evidence"][number];

/** Type evidence with its position, by how far it moves the type index; what was not observed stands last, the heaviest first. */
export const byInfluence = (
  { type }: BoundModel,
  positions: readonly number[],
): (readonly [TypeEvidence, position: number])[] =>
  type
    .map((evidence, at) => [evidence, positions[at] ?? NaN] as const)
    .sort(([a, first], [b, second]) => comparePull(a.weight, Math.abs(first), b.weight, Math.abs(second)));

/** The evidence of a stage with its grade, by how many points of the score it is short of the threshold. */
export const byShortfall = ({ stage, grades }: StageReading): (readonly [StageEvidence, grade: number])[] =>
  stage.evidence
    .map((evidence, at) => [evidence, grades[at] ?? NaN] as const)
    .sort(([a, first], [b, second]) => comparePull(a.weight, GATE - first, b.weight, GATE - second));

/** By weight times what it weighs, the largest first; by weight alone among what is missing, which stands last. */
function comparePull(weight: number, pull: number, otherWeight: number, otherPull: number): number {
  const [isMissing, isOtherMissing] = [Number.isNaN(pull), Number.isNaN(otherPull)];
  if (isMissing || isOtherMissing) return Number(isMissing) - Number(isOtherMissing) || otherWeight - weight;
  return otherWeight * otherPull - weight * pull;
}
