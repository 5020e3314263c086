import type { LadderName } from "../model";
import type { StagePosition, StageTriple } from "./boundModel";

export type Reached = 0 | StagePosition;

/** Whether each stage counts as done; undefined = the data do not say. */
export type ClosedStages = StageTriple<boolean | undefined>;

/**
 * How many stages count as done, or undefined when that depends on a stage whose state is unknown.
 *
 * ID, progressive: the consecutive closed stages from stage 1. DI, non-linear: the highest closed stage, where a stage
 * above 1 counts only on a founded platform.
 *
 * @param founded - DI only: whether S_1 reaches the platform rule; unknown where stage 1 is
 * @example reachedOn("ID", [true, false, true], undefined) // 1
 * @example reachedOn("DI", [false, false, true], true) // 3
 * @example reachedOn("DI", [false, undefined, true], true) // 3: stage 2 cannot change it
 */
export function reachedOn(ladder: LadderName, closed: ClosedStages, founded: boolean | undefined): Reached | undefined {
  const [first, second, third] = closed;
  // Closing stage 1 would change it, on either ladder; on DI the platform is unknown as well.
  if (first === undefined) return undefined;
  if (second === undefined)
    return agreed(reachedOn(ladder, [first, false, third], founded), reachedOn(ladder, [first, true, third], founded));
  if (third === undefined)
    return agreed(
      reachedOn(ladder, [first, second, false], founded),
      reachedOn(ladder, [first, second, true], founded),
    );
  if (ladder === "ID") return !first ? 0 : !second ? 1 : !third ? 2 : 3;
  if (founded && third) return 3;
  if (founded && second) return 2;
  return first ? 1 : 0;
}

function agreed(one: Reached | undefined, other: Reached | undefined): Reached | undefined {
  return one === other ? one : undefined;
}

/** The stage that a cluster is in when it has reached so many. */
export function stageAfter(reached: Reached): StagePosition {
  return reached === 0 ? 1 : reached === 1 ? 2 : 3;
}
