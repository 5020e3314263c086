import { reportedLadders, type Assessment } from "./assess";
import type { BoundModel } from "./boundModel";

/** The share of judgement in the observed weight behind a result, 0 to 1; NaN where nothing was observed. */
export interface Judgement {
  readonly type: number;
  readonly stages: number;
}

interface Weighed {
  readonly weight: number;
  readonly judged: boolean;
}

/** How much of the evidence behind an assessment rests on judgement rather than on a source. */
export function judgementBehind({ type }: BoundModel, assessment: Assessment): Judgement {
  const ofType: Sums = { judged: 0, observed: 0 };
  addObserved(ofType, type, assessment.type.positions);
  const ofStages: Sums = { judged: 0, observed: 0 };
  for (const ladder of reportedLadders(assessment)) {
    for (const { stage, grades } of ladder.stages) addObserved(ofStages, stage.evidence, grades);
  }
  return { type: ofType.judged / ofType.observed, stages: ofStages.judged / ofStages.observed };
}

interface Sums {
  judged: number;
  observed: number;
}

function addObserved(sums: Sums, evidence: readonly Weighed[], readings: readonly number[]): void {
  for (let at = 0; at < evidence.length; at += 1) {
    const item = evidence[at];
    if (!item || Number.isNaN(readings[at])) continue;
    sums.observed += item.weight;
    if (item.judged) sums.judged += item.weight;
  }
}
