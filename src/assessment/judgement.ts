import { reportedLadders, type Assessment } from "./assess";

/** The share of judgement in the observed weight behind a result, 0 to 1; NaN where nothing was observed. */
export interface Judgement {
  readonly type: number;
  readonly stages: number;
}

/** How much of the evidence behind an assessment rests on judgement rather than on a source. */
export function judgementBehind(assessment: Assessment): Judgement {
  const { type } = assessment;
  let [judged, observed] = [0, 0];
  for (const { stages } of reportedLadders(assessment)) {
    for (const { judgedWeight, observedWeight } of stages) {
      judged += judgedWeight;
      observed += observedWeight;
    }
  }
  return { type: type.judgedWeight / type.observedWeight, stages: judged / observed };
}
