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
 * Obstacle degree (障碍度) of each piece of evidence of a stage, in model order: O_j = w_j max(0, 60 - n_j) / sum. Shares
 * sum to 1; all NaN when no grade is below the gate, and NaN where nothing was observed.
 */
export function obstacleDegrees({ stage, grades }: StageReading): number[] {
  const degrees = stage.unobserved.slice();
  let total = 0;
  for (let at = 0; at < grades.length; at += 1) {
    const shortfall = shortfallOf(stage.evidence[at], grades[at] ?? NaN);
    degrees[at] = shortfall;
    if (shortfall > 0) total += shortfall;
  }
  for (let at = 0; at < grades.length; at += 1) degrees[at] = (degrees[at] ?? NaN) / total;
  return degrees;
}

/** w max(0, 60 - n); NaN where nothing was observed. */
function shortfallOf(evidence: Bound<StageEvidence> | undefined, grade: number): number {
  return evidence ? evidence.weight * Math.max(0, GATE - grade) : NaN;
}

/** The observed indicators of a stage with their obstacle degrees, in model order. */
export function obstaclesOf(reading: StageReading): Obstacle[] {
  const degrees = obstacleDegrees(reading);
  return degrees.flatMap((_, at) => {
    const obstacle = obstacleAt(reading, degrees, at);
    return obstacle && !Number.isNaN(obstacle.grade) ? [obstacle] : [];
  });
}

/**
 * What holds the stage back: the lowest grade below the minimum grade, else the largest obstacle degree; ties go to
 * model order. Undefined when nothing is missing to the gate.
 */
export function bindingConstraint(reading: StageReading, minimumGrade: number): Obstacle | undefined {
  const { grades } = reading;
  const degrees = obstacleDegrees(reading);
  let [lowest, lowestGrade] = [-1, minimumGrade];
  let [largest, largestDegree] = [-1, 0];
  for (let at = 0; at < grades.length; at += 1) {
    const grade = grades[at] ?? NaN;
    const degree = degrees[at] ?? NaN;
    if (below(grade, lowestGrade)) [lowest, lowestGrade] = [at, grade];
    if (largest < 0 ? degree > 0 : above(degree, largestDegree)) [largest, largestDegree] = [at, degree];
  }
  return obstacleAt(reading, degrees, lowest < 0 ? largest : lowest);
}

function obstacleAt({ stage, grades }: StageReading, degrees: readonly number[], at: number): Obstacle | undefined {
  const evidence = stage.evidence[at];
  return evidence && { evidence, grade: grades[at] ?? NaN, degree: degrees[at] ?? NaN };
}
