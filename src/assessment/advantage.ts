import type { StageReading } from "./stage";
import type { LadderReading } from "./ladder";
import { focusStage } from "./policy";
import { above, below } from "./tolerance";

/** How a cluster competes on one ladder, and what comes next. */
export interface AdvantageReading {
  /** The closed stage with the highest score; undefined when none is closed. */
  readonly leading: StageReading | undefined;
  /** The focus stage. */
  readonly emerging: StageReading | undefined;
}

/** Reads the leading and the emerging mechanism of advantage on a ladder. */
export function readAdvantage(ladder: LadderReading): AdvantageReading {
  let leading: StageReading | undefined;
  for (const stage of ladder.stages) {
    if (stage.state === "closed" && (!leading || above(stage.score, leading.score))) leading = stage;
  }
  return { leading, emerging: focusStage(ladder) };
}

/**
 * Percentile of each score among all of them: 100 (below + equal/2)/n, itself included. NaN for a missing score, which
 * is not counted, and where there is nobody to compare with.
 *
 * @example percentilesAmong([20, 40, 40, 80]) // [12.5, 50, 50, 87.5]
 */
export function percentilesAmong(scores: readonly number[]): number[] {
  const sorted = Float64Array.from(scores.filter((score) => !Number.isNaN(score))).sort();
  if (sorted.length < 2) return scores.map(() => NaN);
  return scores.map((score) => percentileIn(sorted, score));
}

/** Percentile of one of the scores of a sorted array: 100 (below + equal/2)/n, itself included; NaN where it is missing. */
export function percentileIn(sorted: Float64Array, score: number): number {
  if (Number.isNaN(score)) return NaN;
  const lower = firstPosition(sorted, (peer) => !below(peer, score));
  const upTo = firstPosition(sorted, (peer) => above(peer, score));
  return (100 * (lower + (upTo - lower) / 2)) / sorted.length;
}

/** The first position of a sorted array where a condition holds that holds from there on. */
function firstPosition(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] ?? Infinity)) to = middle;
    else from = middle + 1;
  }
  return from;
}
