import { GATE, type Rules, type StageEvidence } from "../model";
import type { BoundStage } from "./boundModel";
import { weightedMeanBounds, type Interval } from "./interval";
import { atLeast, below } from "./tolerance";

export type StageState = "open" | "closed" | "unassessable";

/** Every missing grade may lie anywhere. */
const anyGrade: Interval = { low: 0, high: 100 };

/** What the observed indicators say about one stage of a ladder. */
export class StageReading {
  /** S in [0, 100]; NaN when the stage is unassessable. */
  score = NaN;
  state: StageState = "unassessable";
  /** Observed weight / total weight, 0 to 1. */
  coverage = NaN;
  /** Whether nothing is missing. */
  complete = false;
  observedWeight = NaN;
  /** The part of the observed weight that rests on judgement. */
  judgedWeight = NaN;
  /** One grade per piece of evidence of weight above 0, in model order; NaN = missing. */
  readonly grades: number[];
  /** Whether no observed grade is below the minimum grade. */
  private nothingTooLow = true;
  private knownBounds: Interval | undefined;

  constructor(
    readonly stage: BoundStage,
    private readonly rules: Rules,
  ) {
    // A copy of a list of numbers is one from the start; a new array becomes one at its first grade.
    this.grades = stage.unobserved.slice();
  }

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
    return Object.assign(new StageReading(this.stage, this.rules), this, { state });
  }

  /** Reads a cluster: S = sum(w n)/sum(w) over observed indicators. What was read of another before is gone. */
  read(values: ArrayLike<number>): this {
    const { grades, rules } = this;
    const { evidence } = this.stage;
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
    this.coverage = observed / total;
    this.nothingTooLow = !below(lowest, rules.minimumGrade);
    const assessable = atLeast(this.coverage, rules.stageCoverage);
    this.score = assessable ? sum / observed : NaN;
    this.state = !assessable ? "unassessable" : this.closes(this.score) ? "closed" : "open";
    this.complete = complete;
    this.observedWeight = observed;
    this.judgedWeight = judged;
    this.knownBounds = undefined;
    return this;
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
