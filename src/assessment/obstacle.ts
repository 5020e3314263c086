import { GATE, type StageEvidence } from "../model";
import type { Bound } from "./boundModel";
import type { StageReading } from "./stage";
import { above, below } from "./tolerance";

export interface Obstacle {
  readonly evidence: Bound<StageEvidence>;
  readonly grade: number;
  /** Share of all that is missing to the gate, 0 to 1; NaN when nothing is missing to it. */
  readonly degree: number;
}

/**
 * Obstacle degree (障碍度) of each observed indicator of a stage: O_j = w_j max(0, 60 - n_j) / sum. Shares sum to 1;
 * all NaN when no grade is below the gate. In model order.
 */
export function obstaclesOf({ stage, grades }: StageReading): Obstacle[] {
  const observed = stage.evidence
    .map((evidence, at) => ({ evidence, grade: grades[at] ?? NaN }))
    .filter(({ grade }) => !Number.isNaN(grade));
  const shortfall = ({ evidence, grade }: (typeof observed)[number]): number =>
    evidence.weight * Math.max(0, GATE - grade);
  const total = observed.reduce((sum, item) => sum + shortfall(item), 0);
  return observed.map((item) => ({ ...item, degree: total > 0 ? shortfall(item) / total : NaN }));
}

/**
 * What holds the stage back: the lowest grade below the minimum grade, else the largest obstacle degree; ties go to
 * model order. Undefined when nothing is missing to the gate.
 */
export function bindingConstraint(obstacles: readonly Obstacle[], minimumGrade: number): Obstacle | undefined {
  const tooLow = obstacles.filter(({ grade }) => below(grade, minimumGrade));
  if (tooLow.length > 0) return first(tooLow, (a, b) => below(a.grade, b.grade));
  return first(
    obstacles.filter(({ degree }) => degree > 0),
    (a, b) => above(a.degree, b.degree),
  );
}

/** The first item that no other comes before. */
function first<Item>(items: readonly Item[], before: (a: Item, b: Item) => boolean): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || before(item, best) ? item : best),
    undefined,
  );
}
