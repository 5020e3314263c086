import { GATE, type Rules, type StageEvidence } from "../model";
import type { BoundStage } from "./boundModel";
import { weightedMeanBounds, type Interval } from "./interval";
import { atLeast, below } from "./tolerance";

export type StageState = "open" | "closed" | "unassessable";

/** What the observed indicators say about one stage of a ladder. */
export interface StageReading {
  readonly stage: BoundStage;
  /** S in [0, 100]; NaN when the stage is unassessable. */
  readonly score: number;
  readonly state: StageState;
  /** Closed in the worst case: every weight may move within the tolerance, and nothing is missing. */
  readonly secured: boolean;
  /** Observed weight / total weight, 0 to 1. */
  readonly coverage: number;
  /** Whether nothing is missing. */
  readonly complete: boolean;
  readonly observedWeight: number;
  /** The part of the observed weight that rests on judgement. */
  readonly judgedWeight: number;
  /** One grade per piece of evidence of weight above 0, in model order; NaN = missing. */
  readonly grades: readonly number[];
  /** Exact bounds of the score under weights within the tolerance and missing grades anywhere in 0 to 100. */
  readonly bounds: Interval;
  /** The state when everything that is uncertain turns out worst, and best. */
  readonly worst: "open" | "closed";
  readonly best: "open" | "closed";
}

/** Every missing grade may lie anywhere. */
const anyGrade: Interval = { low: 0, high: 100 };

/**
 * Stage score of one indicator, 0 to 100, with the gate always at 60: n = 60 t while t = (x - lo)/(gate - lo) < 1,
 * else 60 + 40 (x - gate)/(hi - gate), clipped. Serves "lower is better" as well (lo > gate > hi). NaN when missing.
 *
 * @example gradeOf(70, { low: 20, gate: 55, high: 85 }) // 80
 * @example gradeOf(97.5, { low: 110, gate: 85, high: 50 }) // 30
 */
export function gradeOf(value: number, { low, gate, high }: Pick<StageEvidence, "low" | "gate" | "high">): number {
  const share = (value - low) / (gate - low);
  const grade = share < 1 ? GATE * share : GATE + (100 - GATE) * ((value - gate) / (high - gate));
  return grade < 0 ? 0 : grade > 100 ? 100 : grade;
}

/** Reads one stage: its score S = sum(w n)/sum(w) over observed indicators, and whether it counts as done. */
export function readStage(stage: BoundStage, values: ArrayLike<number>, rules: Rules): StageReading {
  const { evidence, weights } = stage;
  // A copy of a list of numbers is one from the start; a new array becomes one at its first grade.
  const grades = stage.unobserved.slice();
  let [total, observed, judged, sum, lowest, complete] = [0, 0, 0, 0, Infinity, true];
  for (let i = 0; i < evidence.length; i += 1) {
    const item = evidence[i];
    if (!item) continue;
    const grade = gradeOf(values[item.at] ?? NaN, item);
    grades[i] = grade;
    total += item.weight;
    if (Number.isNaN(grade)) {
      complete = false;
      continue;
    }
    observed += item.weight;
    if (item.judged) judged += item.weight;
    sum += item.weight * grade;
    if (grade < lowest) lowest = grade;
  }
  const coverage = observed / total;
  const bounds = weightedMeanBounds(grades, weights, rules.weightTolerance, anyGrade);
  const nothingTooLow = !below(lowest, rules.minimumGrade);
  const assessable = atLeast(coverage, rules.stageCoverage);
  const score = assessable ? sum / observed : NaN;
  const closed = (bound: number): "open" | "closed" => (atLeast(bound, GATE) && nothingTooLow ? "closed" : "open");
  const worst = complete ? closed(bounds.low) : "open";
  const state = assessable ? closed(score) : "unassessable";
  return {
    stage,
    score,
    state,
    secured: worst === "closed",
    coverage,
    complete,
    observedWeight: observed,
    judgedWeight: judged,
    grades,
    bounds,
    worst,
    best: closed(bounds.high),
  };
}
