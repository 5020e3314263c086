import { GATE, type Rules, type StageEvidence } from "../model";
import type { BoundStage } from "./boundModel";
import { weightedMeanBounds, type Interval } from "./interval";
import { atLeast, below } from "./tolerance";

export type StageState = "open" | "closed" | "unassessable";

/** Every missing grade may lie anywhere. */
const anyGrade: Interval = { low: 0, high: 100 };

/** What the observed indicators say about one stage of a ladder. */
export class StageReading {
  private knownBounds: Interval | undefined;

  constructor(
    readonly stage: BoundStage,
    private readonly rules: Rules,
    /** S in [0, 100]; NaN when the stage is unassessable. */
    readonly score: number,
    readonly state: StageState,
    /** Observed weight / total weight, 0 to 1. */
    readonly coverage: number,
    /** Whether nothing is missing. */
    readonly complete: boolean,
    readonly observedWeight: number,
    /** The part of the observed weight that rests on judgement. */
    readonly judgedWeight: number,
    /** One grade per piece of evidence of weight above 0, in model order; NaN = missing. */
    readonly grades: readonly number[],
    /** Whether no observed grade is below the minimum grade. */
    private readonly nothingTooLow: boolean,
  ) {}

  /**
   * Exact bounds of the score under weights within their tolerances and missing grades anywhere in 0 to 100. Calculated when
   * somebody asks: of most stages of a long table nobody does.
   */
  get bounds(): Interval {
    this.knownBounds ??= weightedMeanBounds(this.grades, this.stage.weights, this.stage.tolerances, anyGrade);
    return this.knownBounds;
  }

  /** The state when everything that is uncertain turns out worst, and best. */
  get worst(): "open" | "closed" {
    return this.complete && this.closes(this.bounds.low) ? "closed" : "open";
  }
  get best(): "open" | "closed" {
    return this.closes(this.bounds.high) ? "closed" : "open";
  }
  /** Closed in the worst case: every weight may move within its tolerance, and nothing is missing. */
  get secured(): boolean {
    return this.worst === "closed";
  }

  /** The same stage as memory sees it. */
  inState(state: StageState): StageReading {
    const { stage, rules, score, coverage, complete, observedWeight, judgedWeight, grades, nothingTooLow } = this;
    return new StageReading(
      stage,
      rules,
      score,
      state,
      coverage,
      complete,
      observedWeight,
      judgedWeight,
      grades,
      nothingTooLow,
    );
  }

  private closes(score: number): boolean {
    return this.nothingTooLow && atLeast(score, GATE);
  }
}

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
  const { evidence } = stage;
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
  const nothingTooLow = !below(lowest, rules.minimumGrade);
  const assessable = atLeast(coverage, rules.stageCoverage);
  const score = assessable ? sum / observed : NaN;
  const state = !assessable ? "unassessable" : nothingTooLow && atLeast(score, GATE) ? "closed" : "open";
  return new StageReading(stage, rules, score, state, coverage, complete, observed, judged, grades, nothingTooLow);
}
