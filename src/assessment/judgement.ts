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
  const stages = reportedLadders(assessment).flatMap((ladder) => ladder.stages);
  return {
    type: judgedShare([{ evidence: type, readings: assessment.type.positions }]),
    stages: judgedShare(stages.map(({ stage, grades }) => ({ evidence: stage.evidence, readings: grades }))),
  };
}

function judgedShare(groups: readonly { evidence: readonly Weighed[]; readings: readonly number[] }[]): number {
  let [judged, observed] = [0, 0];
  for (const { evidence, readings } of groups) {
    evidence.forEach((item, at) => {
      if (Number.isNaN(readings[at])) return;
      observed += item.weight;
      if (item.judged) judged += item.weight;
    });
  }
  return judged / observed;
}
