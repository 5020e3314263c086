import type { Bound, LadderReading, StageReading } from "../assessment";
import type { Rules, StageEvidence } from "../model";
import { shownValue } from "./shownValue";
import { valueAt } from "./wayOfIndicator";

/** How far an indicator may fall, alone, before a stage that was closed opens again. */
export interface Limit {
  readonly stage: StageReading["stage"];
  readonly evidence: Bound<StageEvidence>;
  readonly now: number;
  readonly gradeNow: number;
  /** The worst value that keeps every stage closed. */
  readonly worst: number;
  readonly gradeWorst: number;
  /** Whether larger values are better, so that the limit is a least value. */
  readonly isLeast: boolean;
}

/**
 * The cushion of a consolidated cluster, in model order: for each indicator the grade at which its stage would open again
 * with memory, `max(minimumGrade, (reopenGrade sum w - sum of the others' w n) / w)`, as a value; the tightest where it stands
 * in several stages. An indicator that no fall of its own could make too low has none.
 */
export function cushionOf({ stages }: LadderReading, values: ArrayLike<number>, rules: Rules): Limit[] {
  const tightest = new Map<string, Limit>();
  for (const reading of stages) {
    for (const limit of limitsIn(reading, values, rules)) {
      const key = `${limit.evidence.at}${limit.isLeast}`;
      const known = tightest.get(key);
      if (!known || limit.worst > known.worst === limit.isLeast) tightest.set(key, limit);
    }
  }
  return [...tightest.values()];
}

function limitsIn({ stage, grades }: StageReading, values: ArrayLike<number>, rules: Rules): Limit[] {
  let [weights, points] = [0, 0];
  stage.evidence.forEach(({ weight }, place) => {
    const grade = grades[place] ?? NaN;
    if (Number.isNaN(grade)) return;
    weights += weight;
    points += weight * grade;
  });
  return stage.evidence.flatMap((evidence, place): Limit[] => {
    const gradeNow = grades[place] ?? NaN;
    const others = points - evidence.weight * gradeNow;
    const gradeWorst = Math.max(rules.minimumGrade, (rules.reopenGrade * weights - others) / evidence.weight);
    if (Number.isNaN(gradeNow) || gradeWorst <= 0) return [];
    const now = values[evidence.at] ?? NaN;
    const isLeast = evidence.high > evidence.low;
    const worst = gradeWorst < gradeNow ? valueAt(gradeWorst, evidence) : now;
    return [{ stage, evidence, now, gradeNow, worst, gradeWorst, isLeast }];
  });
}

/** The worst value as it is shown: rounded in the better direction, though never to more than there is. */
export function shownWorst({ worst, now, evidence, isLeast }: Limit): number {
  const shown = shownValue(worst, evidence);
  return isLeast ? Math.min(shown, now) : Math.max(shown, now);
}
