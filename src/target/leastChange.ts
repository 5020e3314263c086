import { above, alike, atLeast, below, weightedMeanBounds, type Bound, type BoundStage } from "../assessment";
import { GATE, type StageEvidence } from "../model";
import { valueAt, WayOfIndicator, type Demand, type Piece } from "./wayOfIndicator";

/** What one span of each indicator costs, in model order; Infinity where it cannot move. */
export type Costs = readonly number[];

/** One indicator of a stage, now and as it is needed. */
export interface Change {
  readonly evidence: Bound<StageEvidence>;
  /** NaN = missing: it stays so. */
  readonly now: number;
  readonly gradeNow: number;
  /** NaN where there is no solution. */
  readonly needed: number;
  readonly gradeNeeded: number;
  /** In spans, by the cost of the indicator. */
  readonly cost: number;
}

/** With a change for each piece of evidence of the stage, in model order. */
export type Solution = { readonly changes: readonly Change[] } & (
  | { readonly kind: "found"; readonly cost: number }
  /** What cannot move is in the way: of a grade that stays too low, or of the score. */
  | {
      readonly kind: "unreachable";
      readonly short: "grade" | "score";
      readonly fixed: readonly Bound<StageEvidence>[];
      readonly best: number;
      readonly needed: number;
    }
  | { readonly kind: "tooManyPatterns"; readonly found: number }
);

/** A single indicator that suffices, with all others as they are. */
export interface Alone {
  readonly evidence: Bound<StageEvidence>;
  readonly needed: number;
}

export const MOST_PATTERNS = 65_536;
/** Residue of a sum of weighted grades, whose weights sum to 1. */
const RESIDUE = 1e-10;

/**
 * The least change of a stage's indicators that brings its score to a goal and every grade to the minimum, in spans:
 * minimise `sum c_j |x'_j - x_j| / |hi_j - lo_j|`, each in its better direction and not beyond hi.
 *
 * Exact. The cost of a grade is convex but for two places: the gate, where a way may become cheaper, and lo, before which a way
 * costs and gains nothing. So each indicator that has such a place ahead of it is tried on either side of it, and for each
 * pattern the rest is filled up by cost per weighted grade point. Of several least solutions it is the one in which the first
 * indicator moves furthest, then the second.
 */
export class LeastChange {
  private readonly ways: readonly WayOfIndicator[];
  /** Cheapest first, ties in model order. */
  private readonly pieces: readonly Piece[];
  private readonly fees: Float64Array;
  private readonly grades: Float64Array;
  private readonly ceilings: Float64Array;
  private readonly filled: Float64Array;
  private readonly best: Float64Array;
  private readonly unknown: Float64Array;
  private bestCost = Infinity;

  constructor(
    readonly stage: BoundStage,
    readonly demand: Demand,
    costs: Costs,
  ) {
    const total = stage.weights.reduce((sum, weight) => sum + weight, 0);
    this.ways = stage.evidence.map((evidence, place) => {
      const tolerance = demand.secured ? (stage.tolerances[place] ?? 0) : 0;
      const cost = costs[evidence.at] ?? 1;
      return new WayOfIndicator(evidence, place, cost, evidence.weight / total, tolerance, demand.goal);
    });
    this.pieces = this.ways
      .filter(({ isFixed }) => !isFixed)
      .flatMap(({ pieces }) => pieces)
      .sort((a, b) => (alike(a.rate, b.rate) ? a.way.place - b.way.place || a.from - b.from : a.rate - b.rate));
    const list = (): Float64Array => new Float64Array(this.ways.length);
    [this.fees, this.grades, this.ceilings, this.filled, this.best] = [list(), list(), list(), list(), list()];
    this.unknown = list().fill(NaN);
  }

  /**
   * @param now - grades of the stage; NaN = missing, which does not move
   * @param values - of the cluster, in model order
   */
  solve(now: readonly number[], values: ArrayLike<number>): Solution {
    const { demand, ways, grades, ceilings, fees } = this;
    let [forced, missing, patterns] = [0, 0, 1];
    for (const way of ways) {
      const { place } = way;
      const grade = now[place] ?? NaN;
      grades[place] = grade;
      ceilings[place] = grade;
      fees[place] = 0;
      if (Number.isNaN(grade)) continue;
      const isTooLow = below(grade, demand.minimumGrade);
      if (way.isFixed && isTooLow) return this.tooLow(now, values);
      const fee = way.costToLow(values[way.evidence.at] ?? NaN);
      if (isTooLow) {
        forced += fee + way.costBetween(grade, demand.minimumGrade);
        grades[place] = demand.minimumGrade;
      } else fees[place] = fee;
      missing -= way.surplus(grades[place] ?? NaN);
      if (way.isFixed) continue;
      ceilings[place] = 100;
      patterns *= this.optionsOf(way);
    }
    if (missing <= RESIDUE) return this.found(grades, now, values);
    const short = missing - this.most();
    if (short > RESIDUE) return this.scoreTooLow(now, values);
    if (patterns > MOST_PATTERNS) {
      return { kind: "tooManyPatterns", found: patterns, changes: this.changesTo(this.unknown, now, values) };
    }
    this.bestCost = Infinity;
    this.choose(0, forced, missing);
    return this.found(this.best, now, values);
  }

  /** The indicators each of which would suffice, with all others as they are; none where two grades are too low. */
  enoughAlone(now: readonly number[]): Alone[] {
    const { goal, minimumGrade } = this.demand;
    const tooLow = now.filter((grade) => below(grade, minimumGrade)).length;
    if (tooLow > 1) return [];
    const surplus = this.ways.reduce((sum, way) => sum + surplusOf(way, now), 0);
    return this.ways.flatMap((way) => {
      const grade = now[way.place] ?? NaN;
      if (way.isFixed || Number.isNaN(grade) || (tooLow === 1 && !below(grade, minimumGrade))) return [];
      const needed = way.gradeWith(way.surplus(grade) - surplus);
      const enough = Math.max(Math.abs(needed - goal) <= RESIDUE ? goal : needed, minimumGrade, grade);
      if (enough > 100 + RESIDUE || enough === grade) return [];
      return [{ evidence: way.evidence, needed: valueAt(enough, way.evidence) }];
    });
  }

  private optionsOf({ place, isConcave }: WayOfIndicator): number {
    const stays = (this.fees[place] ?? 0) > 0 ? 1 : 0;
    return stays + (isConcave && below(this.grades[place] ?? NaN, GATE) ? 2 : 1);
  }

  /** What all indicators that can move could add. */
  private most(): number {
    let most = 0;
    for (const way of this.ways) {
      const grade = this.grades[way.place] ?? NaN;
      if (!way.isFixed && !Number.isNaN(grade)) most += way.surplus(100) - way.surplus(grade);
    }
    return most;
  }

  /** Tries every pattern of the indicators from a place on, at a cost so far and with so much still missing to the goal. */
  private choose(from: number, cost: number, missing: number): void {
    if (above(cost, this.bestCost)) return;
    const { ways, grades, ceilings, fees } = this;
    let place = from;
    for (let way = ways[place]; way; place += 1, way = ways[place]) {
      if (ceilings[place] !== grades[place] && this.optionsOf(way) > 1) break;
    }
    const way = ways[place];
    if (!way) return this.fill(cost, missing);
    const [grade, fee] = [grades[place] ?? NaN, fees[place] ?? 0];
    if (fee > 0) {
      ceilings[place] = grade;
      this.choose(place + 1, cost, missing);
    }
    if (way.isConcave && below(grade, GATE)) {
      ceilings[place] = GATE;
      this.choose(place + 1, cost + fee, missing);
      grades[place] = GATE;
      ceilings[place] = 100;
      this.choose(
        place + 1,
        cost + fee + way.costBetween(grade, GATE),
        missing - way.surplus(GATE) + way.surplus(grade),
      );
      grades[place] = grade;
    } else {
      ceilings[place] = 100;
      this.choose(place + 1, cost + fee, missing);
    }
    ceilings[place] = 100;
  }

  /** Fills up what is missing, cheapest points first, and keeps the result where it is the least so far. */
  private fill(costSoFar: number, missingSoFar: number): void {
    const { pieces, filled, ceilings } = this;
    let [cost, missing] = [costSoFar, missingSoFar];
    filled.set(this.grades);
    for (let i = 0; missing > RESIDUE && i < pieces.length; i += 1) {
      const piece = pieces[i];
      if (!piece) break;
      const { place } = piece.way;
      const from = filled[place] ?? NaN;
      const to = Math.min(piece.to, ceilings[place] ?? NaN);
      if (!(from >= piece.from && from < to)) continue;
      const gain = (to - from) * piece.gain;
      if (gain > missing + RESIDUE) {
        filled[place] = from + missing / piece.gain;
        cost += missing * piece.rate;
        missing = 0;
      } else {
        filled[place] = to;
        cost += gain * piece.rate;
        missing -= gain;
      }
    }
    if (missing > RESIDUE) return;
    const isLess = below(cost, this.bestCost);
    if (!isLess && !(alike(cost, this.bestCost) && this.movesEarlier())) return;
    this.bestCost = cost;
    this.best.set(filled);
  }

  /** Whether the first indicator in which what was filled differs from the best moves further in it. */
  private movesEarlier(): boolean {
    for (let place = 0; place < this.filled.length; place += 1) {
      const [filled, best] = [this.filled[place] ?? NaN, this.best[place] ?? NaN];
      if (Math.abs(filled - best) > RESIDUE) return filled > best;
    }
    return false;
  }

  /** A stage in which nothing has to move. */
  unmoved(now: readonly number[], values: ArrayLike<number>): Solution {
    return this.found(now, now, values);
  }

  private found(grades: ArrayLike<number>, now: readonly number[], values: ArrayLike<number>): Solution {
    const changes = this.changesTo(grades, now, values);
    return { kind: "found", cost: changes.reduce((sum, { cost }) => sum + (cost || 0), 0), changes };
  }

  /** @param grades - as they are needed; NaN where nobody knows */
  private changesTo(grades: ArrayLike<number>, now: readonly number[], values: ArrayLike<number>): Change[] {
    return this.ways.map((way): Change => {
      const { evidence, place } = way;
      const [value, gradeNow, gradeNeeded] = [values[evidence.at] ?? NaN, now[place] ?? NaN, grades[place] ?? NaN];
      const needed = gradeNeeded > gradeNow ? valueAt(gradeNeeded, evidence) : Number.isNaN(gradeNeeded) ? NaN : value;
      return { evidence, now: value, gradeNow, needed, gradeNeeded, cost: way.costOf(value, needed) };
    });
  }

  private tooLow(now: readonly number[], values: ArrayLike<number>): Solution {
    const needed = this.demand.minimumGrade;
    const stuck = this.ways.filter(({ isFixed, place }) => isFixed && below(now[place] ?? NaN, needed));
    const best = Math.min(...stuck.map(({ place }) => now[place] ?? NaN));
    const changes = this.changesTo(this.unknown, now, values);
    return { kind: "unreachable", short: "grade", fixed: stuck.map(({ evidence }) => evidence), best, needed, changes };
  }

  private scoreTooLow(now: readonly number[], values: ArrayLike<number>): Solution {
    const observed = this.ways.filter(({ place }) => !Number.isNaN(now[place]));
    const fixed = observed.filter(({ isFixed, place }) => isFixed && !atLeast(now[place] ?? NaN, 100));
    const bounds = weightedMeanBounds(
      observed.map(({ isFixed, place }) => (isFixed ? (now[place] ?? NaN) : 100)),
      observed.map(({ evidence }) => evidence.weight),
      observed.map(({ place }) => (this.demand.secured ? (this.stage.tolerances[place] ?? 0) : 0)),
      { low: 0, high: 100 },
    );
    return {
      kind: "unreachable",
      short: "score",
      fixed: fixed.map(({ evidence }) => evidence),
      best: bounds.low,
      needed: this.demand.goal,
      changes: this.changesTo(this.unknown, now, values),
    };
  }
}

function surplusOf(way: WayOfIndicator, grades: readonly number[]): number {
  const grade = grades[way.place] ?? NaN;
  return Number.isNaN(grade) ? 0 : way.surplus(grade);
}
