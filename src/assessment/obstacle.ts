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
  // Loops and whole objects: this runs once per cluster, and a spread of each item alone cost a third of an assessment.
  let total = 0;
  for (let at = 0; at < grades.length; at += 1) total += shortfall(stage.evidence[at], grades[at]);
  const obstacles: Obstacle[] = [];
  for (let at = 0; at < grades.length; at += 1) {
    const evidence = stage.evidence[at];
    const grade = grades[at] ?? NaN;
    if (!evidence || Number.isNaN(grade)) continue;
    obstacles.push({ evidence, grade, degree: shortfall(evidence, grade) / total });
  }
  return obstacles;
}

/** w max(0, 60 - n); nothing is missing to the gate where nothing was observed. */
function shortfall(evidence: Bound<StageEvidence> | undefined, grade: number | undefined): number {
  return evidence && grade !== undefined && grade < GATE ? evidence.weight * (GATE - grade) : 0;
}

/**
 * What holds the stage back: the lowest grade below the minimum grade, else the largest obstacle degree; ties go to
 * model order. Undefined when nothing is missing to the gate.
 */
export function bindingConstraint(obstacles: readonly Obstacle[], minimumGrade: number): Obstacle | undefined {
  let lowest: Obstacle | undefined;
  let largest: Obstacle | undefined;
  for (const obstacle of obstacles) {
    if (below(obstacle.grade, minimumGrade) && (!lowest || below(obstacle.grade, lowest.grade))) lowest = obstacle;
    if (obstacle.degree > 0 && (!largest || above(obstacle.degree, largest.degree))) largest = obstacle;
  }
  return lowest ?? largest;
}
