import type { Bound } from "../assessment";
import { GATE, type StageEvidence } from "../model";

/** What is asked of the grades of a stage. */
export interface Demand {
  /** The score that the stage has to reach: the gate, or the platform rule. */
  readonly goal: number;
  /** No observed grade may stay below it; 0 where that is not asked. */
  readonly minimumGrade: number;
  /** Whether the score has to hold wherever the weights lie within their tolerances. */
  readonly secured: boolean;
}

/** A part of an indicator's way over which a grade point costs, and gains, the same everywhere. */
export interface Piece {
  readonly way: WayOfIndicator;
  readonly from: number;
  readonly to: number;
  /** Weighted points of the score that one grade point adds. */
  readonly gain: number;
  /** Spans per weighted point. */
  readonly rate: number;
}

/**
 * What it costs one indicator to be graded better, and what that adds to the score of its stage. One span, the way from lo to
 * hi, costs `cost`; the grade is linear up to the gate and beyond it. Secured, a grade counts `1 - t` of its weight above the goal
 * and `1 + t` below it, which are the weights that would hurt most.
 */
export class WayOfIndicator {
  /** In order, at most three: to the goal, to the gate, to hi. */
  readonly pieces: readonly Piece[];
  /** Whether a point costs less beyond the gate than before it, so that half a way may be worse than none and than all of it. */
  readonly isConcave: boolean;
  private readonly gateShare: number;
  private readonly gainBelow: number;
  private readonly gainAbove: number;

  /**
   * @param place - position among the evidence of the stage
   * @param cost - of the whole span; Infinity where the indicator cannot move
   * @param weight - its share of the weight of the stage
   */
  constructor(
    readonly evidence: Bound<StageEvidence>,
    readonly place: number,
    readonly cost: number,
    weight: number,
    tolerance: number,
    private readonly goal: number,
  ) {
    const { low, gate, high } = evidence;
    this.gateShare = (gate - low) / (high - low);
    this.gainBelow = weight * (1 + tolerance);
    this.gainAbove = weight * (1 - tolerance);
    const bounds = [0, goal, GATE, 100].filter((bound, at, all) => at === 0 || bound > (all[at - 1] ?? 0));
    this.pieces = bounds.slice(1).map((to, at) => {
      const from = bounds[at] ?? 0;
      const gain = from < goal ? this.gainBelow : this.gainAbove;
      return { way: this, from, to, gain, rate: this.costBetween(from, to) / (gain * (to - from)) };
    });
    const rateFrom = (bound: number): number => this.pieces.find(({ from }) => from === bound)?.rate ?? 0;
    const before = this.pieces.find(({ to }) => to === GATE)?.rate ?? 0;
    this.isConcave = rateFrom(GATE) < before;
  }

  get isFixed(): boolean {
    return this.cost === Infinity;
  }

  /** What a grade adds to the score, less what the goal asks of it. */
  surplus(grade: number): number {
    const above = grade - this.goal;
    return above * (above > 0 ? this.gainAbove : this.gainBelow);
  }

  costBetween(from: number, to: number): number {
    return this.isFixed ? Infinity : this.cost * (this.shareAt(to) - this.shareAt(from));
  }

  /** What it costs to come to lo from a value beyond it, which gains nothing. */
  costToLow(value: number): number {
    const { low, high } = this.evidence;
    return this.isFixed ? 0 : this.cost * Math.max(0, (low - value) / (high - low));
  }

  /** The cost of bringing a value to a better one; NaN where either is unknown. */
  costOf(from: number, to: number): number {
    const { low, high } = this.evidence;
    return from === to ? 0 : this.cost * Math.abs((to - from) / (high - low));
  }

  /** The grade that adds so much less the goal: the inverse of `surplus`. */
  gradeWith(surplus: number): number {
    return this.goal + surplus / (surplus > 0 ? this.gainAbove : this.gainBelow);
  }

  private shareAt(grade: number): number {
    const { gateShare } = this;
    return grade <= GATE ? (gateShare * grade) / GATE : gateShare + ((1 - gateShare) * (grade - GATE)) / (100 - GATE);
  }
}

/**
 * The value that has a grade: the inverse of the grade between lo and hi.
 *
 * @example valueAt(80, { low: 20, gate: 55, high: 85 }) // 70
 */
export function valueAt(grade: number, { low, gate, high }: Pick<StageEvidence, "low" | "gate" | "high">): number {
  if (grade === GATE) return gate;
  if (grade >= 100) return high;
  return grade < GATE ? low + ((gate - low) * grade) / GATE : gate + ((high - gate) * (grade - GATE)) / (100 - GATE);
}
