import { gradeOf } from "../assessment";
import type { StageEvidence } from "../model";

type Ends = Pick<StageEvidence, "low" | "gate" | "high">;

/** A grade may miss the exact one by so much and still close the stage, whose score is compared at 1e-9. */
const RESIDUE = 1e-10;
/** A step of what is shown is at most this part of the span. */
const STEPS = 200;
const MOST_DECIMALS = 15;

/**
 * A value as it is shown: few digits, rounded in the better direction, so that typing it suffices.
 *
 * @example shownValue(41.16, { low: 13, gate: 45, high: 75 }) // 41.2
 */
export function shownValue(value: number, evidence: Ends): number {
  const span = Math.abs(evidence.high - evidence.low);
  return suffices(value, evidence, Math.max(0, Math.ceil(-Math.log10(span / STEPS))));
}

/** The value in the fewest digits that say it exactly. */
export function exactValue(value: number, evidence: Ends): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const rounded = Number(value.toFixed(decimals));
    if (sameGrade(rounded, value, evidence)) return rounded;
  }
  return value;
}

function suffices(value: number, evidence: Ends, decimals: number): number {
  const nearest = Number(value.toFixed(decimals));
  if (sameGrade(nearest, value, evidence)) return nearest;
  const better = Math.sign(evidence.high - evidence.low);
  if ((nearest - value) * better > 0) return upTo(nearest, evidence.high, better);
  return upTo(Number((nearest + better * 10 ** -decimals).toFixed(decimals)), evidence.high, better);
}

/** Not beyond a limit in the better direction. */
function upTo(value: number, limit: number, better: number): number {
  return (value - limit) * better > 0 ? limit : value;
}

/** Two values of one grade, as far as a score can tell; below lo, where all grades are 0, the value itself counts. */
function sameGrade(value: number, exact: number, evidence: Ends): boolean {
  const { low, high } = evidence;
  const apart = Math.abs(gradeOf(value, evidence) - gradeOf(exact, evidence));
  return apart <= RESIDUE && Math.abs(value - exact) <= RESIDUE * Math.abs(high - low);
}
