/**
 * A second calculation of targets, from the text alone: in value space the cheapest solution has all indicators but one at a
 * place where something bends (where they are, lo, the minimum grade, the goal, the gate, hi), so all such combinations are tried and
 * the last one is solved for.
 */
import { type Cluster, observed, sum, takesPart } from "./evidence";
import type { OracleModel, StageCode, StageEvidence } from "./model";
import { gradeOf } from "./stage";
import { above, atLeast } from "./tolerance";

/** code -> cost of one span, "fixed"; absent = 1. */
export type CostsByHand = Readonly<Record<string, number | "fixed">>;

export interface Asked {
  readonly stage: StageCode;
  readonly goal: number;
  readonly minimumGrade: number;
  readonly secured: boolean;
  readonly costs: CostsByHand;
}

export interface TargetByHand {
  readonly cost: number;
  readonly values: Readonly<Record<string, number>>;
}

interface Mover {
  readonly evidence: StageEvidence;
  readonly x: number;
  readonly cost: number | "fixed";
  readonly tolerance: number;
}

const signOf = ({ lo, hi }: StageEvidence): number => (hi > lo ? 1 : -1);

/** The value with this grade, straight lines from lo over the gate to hi. */
const valueOf = ({ lo, gate, hi }: StageEvidence, grade: number): number =>
  grade <= 60 ? lo + ((gate - lo) * grade) / 60 : gate + ((hi - gate) * (grade - 60)) / 40;

export function moversOf(model: OracleModel, cluster: Cluster, { stage, costs, secured }: Asked): Mover[] {
  return model.stages
    .filter((evidence) => evidence.stage === stage)
    .filter(takesPart)
    .flatMap((evidence) => {
      const x = observed(model, cluster, evidence.code);
      const tolerance = secured ? (evidence.tolerance ?? model.rules.weightTolerance) : 0;
      return x === undefined ? [] : [{ evidence, x, cost: costs[evidence.code] ?? 1, tolerance }];
    });
}

/** "sum w_j h_j(m_j - goal), h_j(d) = (1 - t_j) d for d > 0, (1 + t_j) d otherwise" */
const surplusOf = ({ evidence, tolerance }: Mover, x: number, goal: number): number => {
  const d = gradeOf(evidence, x) - goal;
  return evidence.weight * (d > 0 ? (1 - tolerance) * d : (1 + tolerance) * d);
};

/** The value that gives this surplus, undefined where none between lo and hi does. */
function valueWithSurplus(mover: Mover, surplus: number, goal: number): number | undefined {
  const { evidence, tolerance } = mover;
  const d = surplus / (evidence.weight * (surplus > 0 ? 1 - tolerance : 1 + tolerance));
  const grade = goal + d;
  return grade < -1e-9 || grade > 100 + 1e-9 ? undefined : valueOf(evidence, Math.max(0, Math.min(100, grade)));
}

const costOf = ({ evidence, x, cost }: Mover, to: number): number =>
  cost === "fixed" ? 0 : (cost * Math.abs(to - x)) / Math.abs(evidence.hi - evidence.lo);

/** Whether a value lies further than another in the better direction, by more than residue. */
const further = ({ evidence }: Mover, a: number, b: number): boolean =>
  ((a - b) * signOf(evidence)) / Math.abs(evidence.hi - evidence.lo) > 1e-9;

/** Whether these values satisfy everything that is asked. */
export function isEnough(movers: readonly Mover[], values: readonly number[], asked: Asked): boolean {
  const weights = sum(movers.map(({ evidence }) => evidence.weight));
  const surplus = sum(movers.map((mover, at) => surplusOf(mover, values[at] ?? NaN, asked.goal)));
  return (
    atLeast(surplus / weights, 0) &&
    movers.every((mover, at) => atLeast(gradeOf(mover.evidence, values[at] ?? NaN), asked.minimumGrade))
  );
}

/** The least solution, undefined where there is none. Nothing about missing evidence is decided here. */
export function targetByHand(model: OracleModel, cluster: Cluster, asked: Asked): TargetByHand | undefined {
  const movers = moversOf(model, cluster, asked);
  const { goal, minimumGrade } = asked;
  const stops = movers.map((mover) => {
    const { evidence, x, cost } = mover;
    if (cost === "fixed") return [x];
    const bends = [evidence.lo, evidence.gate, evidence.hi, valueOf(evidence, goal), valueOf(evidence, minimumGrade)];
    return [x, ...new Set(bends.filter((stop) => further(mover, stop, x)))];
  });
  let best: { cost: number; values: number[] } | undefined;
  const consider = (values: number[]): void => {
    if (!isEnough(movers, values, asked)) return;
    const cost = sum(movers.map((mover, at) => costOf(mover, values[at] ?? NaN)));
    if (best && above(cost, best.cost)) return;
    if (best && !above(best.cost, cost)) {
      // "the one in which the earliest in model order moves furthest"
      const known = best;
      const at = movers.findIndex((mover, i) => {
        const [a, b] = [values[i] ?? NaN, known.values[i] ?? NaN];
        return further(mover, a, b) || further(mover, b, a);
      });
      const mover = movers[at];
      if (!mover || !further(mover, values[at] ?? NaN, known.values[at] ?? NaN)) return;
    }
    best = { cost, values: [...values] };
  };
  const values = movers.map(({ x }) => x);
  // `free` is solved for; all others stand at their stops.
  const walk = (at: number, free: number): void => {
    const mover = movers[at];
    if (!mover) {
      const solved = movers[free];
      if (!solved) return consider(values);
      if (solved.cost === "fixed") return;
      const others = sum(movers.map((other, i) => (i === free ? 0 : surplusOf(other, values[i] ?? NaN, goal))));
      const value = valueWithSurplus(solved, -others, goal);
      if (value === undefined || !further(solved, value, solved.x)) return;
      values[free] = value;
      consider(values);
      values[free] = solved.x;
      return;
    }
    if (at === free) return walk(at + 1, free);
    for (const stop of stops[at] ?? []) {
      values[at] = stop;
      walk(at + 1, free);
    }
    values[at] = mover.x;
  };
  for (let free = -1; free < movers.length; free += 1) walk(0, free);
  return (
    best && {
      cost: best.cost,
      values: Object.fromEntries(movers.map(({ evidence }, at) => [evidence.code, best?.values[at] ?? NaN])),
    }
  );
}
