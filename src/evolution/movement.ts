import type { LadderReading, Reached, StageReading } from "../assessment";

/** Movements that can be compared with each other: both periods rest on the same observed indicators. */
export const comparableMovements = [
  "advance",
  "skip",
  "hold",
  "loop",
  "founding",
  "unfounding",
  "repair",
  "erosion",
] as const;
export type ComparableMovement = (typeof comparableMovements)[number];

export const movements = [...comparableMovements, "composition"] as const;
export type Movement = (typeof movements)[number];

/** How many stages count as done; undefined = the data do not say. */
export function reachedBy({ standing }: LadderReading): Reached | undefined {
  return standing.kind === "unknown" ? undefined : standing.reached;
}

/**
 * What happened on a ladder between two adjacent periods, read with memory; undefined where `reached` is unknown in one.
 *
 * The observed indicators differ: composition, whatever else changed. `reached` changed: founding or unfounding when no
 * stage changed its state (DI, S_1 crossed the platform rule), else advance (+1), skip (> +1) or loop (< 0). `reached`
 * unchanged: repair or erosion when the number of closed stages that count rose or fell (DI, a debt paid or incurred),
 * else hold. A stage that closes above an open one on the ID ladder, or without a platform, is reported by the reading
 * and not rewarded here: hold.
 */
export function movementBetween(earlier: LadderReading, later: LadderReading): Movement | undefined {
  const from = reachedBy(earlier);
  const to = reachedBy(later);
  if (from === undefined || to === undefined) return undefined;
  if (!sameComposition(earlier, later)) return "composition";
  if (to !== from && sameStates(earlier, later)) return to > from ? "founding" : "unfounding";
  if (to !== from) return to < from ? "loop" : to === from + 1 ? "advance" : "skip";
  const debtsPaid = earlier.debts.length - later.debts.length;
  return debtsPaid > 0 ? "repair" : debtsPaid < 0 ? "erosion" : "hold";
}

/** Whether the same indicators of the ladder are observed in both periods. */
function sameComposition(earlier: LadderReading, later: LadderReading): boolean {
  return everyPair(earlier, later, (one, other) =>
    one.grades.every((grade, at) => Number.isNaN(grade) === Number.isNaN(other.grades[at])),
  );
}

function sameStates(earlier: LadderReading, later: LadderReading): boolean {
  return everyPair(earlier, later, (one, other) => one.state === other.state);
}

function everyPair(
  earlier: LadderReading,
  later: LadderReading,
  alike: (one: StageReading, other: StageReading) => boolean,
): boolean {
  return earlier.stages.every((stage, at) => {
    const other = later.stages[at];
    return other !== undefined && alike(stage, other);
  });
}

export type MovementCounts = Readonly<Record<Movement, number>>;

export function countMovements(seen: readonly (Movement | undefined)[]): MovementCounts {
  const counts: Record<Movement, number> = {
    advance: 0,
    skip: 0,
    hold: 0,
    loop: 0,
    founding: 0,
    unfounding: 0,
    repair: 0,
    erosion: 0,
    composition: 0,
  };
  for (const movement of seen) if (movement !== undefined) counts[movement] += 1;
  return counts;
}
