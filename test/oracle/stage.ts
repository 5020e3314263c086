/** One stage: grades, score, closed or open, secured, and the two ends of what the data allow. */
import {
  type Cluster,
  coverageOf,
  everyCorner,
  meanOf,
  observed,
  seen,
  takesPart,
  unseen,
  type Weighed,
} from "./evidence";
import type { Ladder, OracleModel, StageCode, StageEvidence, StageNumber } from "./model";
import { atLeast, below } from "./tolerance";

export interface StageReading {
  readonly code: StageCode;
  readonly number: StageNumber;
  readonly grades: readonly Weighed[];
  readonly coverage: number;
  /** undefined: unassessable. */
  readonly score: number | undefined;
  readonly state: "open" | "closed" | "unassessable";
  readonly secured: boolean;
  /** [S_lo, S_hi] */
  readonly bounds: readonly [number, number];
  readonly closedAtWorst: boolean;
  readonly closedAtBest: boolean;
}

/** "t = (x - lo)/(gate - lo); 60 t while t < 1, else 60 + 40 (x - gate)/(hi - gate); clip to 0-100" */
export function gradeOf({ lo, gate, hi }: Pick<StageEvidence, "lo" | "gate" | "hi">, x: number): number {
  const t = (x - lo) / (gate - lo);
  const grade = t < 1 ? 60 * t : 60 + (40 * (x - gate)) / (hi - gate);
  return Math.max(0, Math.min(100, grade));
}

export function readStage(model: OracleModel, cluster: Cluster, ladder: Ladder, number: StageNumber): StageReading {
  const { minimumGrade, stageCoverage, weightTolerance } = model.rules;
  const code: StageCode = `${ladder}${number}`;
  const grades = model.stages
    .filter((evidence) => evidence.stage === code)
    .filter(takesPart)
    .map((evidence) => {
      const x = observed(model, cluster, evidence.code);
      return {
        code: evidence.code,
        weight: evidence.weight,
        value: x === undefined ? undefined : gradeOf(evidence, x),
        tolerance: evidence.tolerance,
      };
    });
  const coverage = coverageOf(grades);
  const mean = meanOf(grades);
  // "unassessable when its coverage < 0.50"; "an unassessable stage has no score"
  const score = below(coverage, stageCoverage) ? undefined : mean;
  const noneTooLow = seen(grades).every(({ value }) => !below(value, minimumGrade));
  // "closed when S >= 60 and no observed grade is below 30, else open"
  const state = score === undefined ? "unassessable" : atLeast(score, 60) && noneTooLow ? "closed" : "open";

  const bounds = everyCorner(grades, weightTolerance, [0, 100]);
  const complete = unseen(grades).length === 0;
  // worst case: "S_lo >= 60, no observed grade < 30 and nothing is missing"; best case: "S_hi >= 60 and no observed grade < 30"
  const closedAtWorst = atLeast(bounds[0], 60) && noneTooLow && complete;
  const closedAtBest = atLeast(bounds[1], 60) && noneTooLow;
  return {
    code,
    number,
    grades,
    coverage,
    score,
    state,
    secured: state === "closed" && closedAtWorst,
    bounds,
    closedAtWorst,
    closedAtBest,
  };
}
