import { atLeast, below, mapStages, type LadderReading, type StageReading, type StageTriple } from "../assessment";
import type { Rules } from "../model";

/** What is known of a cluster from its earlier periods; undefined = nothing yet. */
export interface Memory {
  readonly closed: StageTriple<boolean | undefined>;
  readonly founded: boolean | undefined;
}

export const noMemory: Memory = { closed: [undefined, undefined, undefined], founded: undefined };

export interface Remembered {
  /** The ladder with the states that memory gives; scores and grades are those of the period itself. */
  readonly reading: LadderReading;
  /** What the periods after this one know. */
  readonly memory: Memory;
}

/**
 * Reads a ladder in the light of earlier periods, so that survey noise at a gate does not look like a reversal: a closed
 * stage reopens only when S < 55 (rule `reopenGrade`) or an observed grade < 30 (`minimumGrade`); a platform once
 * founded is lost only when S_1 < 25 (`platformLost`). What is unassessable in a period is unknown there, and keeps its
 * last known state for the periods after.
 *
 * @param now - the ladder as the period alone shows it
 */
export function remember(now: LadderReading, before: Memory, rules: Rules): Remembered {
  const [first, second, third] = now.stages;
  const stages: StageTriple<StageReading> = [
    recall(first, before.closed[0], rules),
    recall(second, before.closed[1], rules),
    recall(third, before.closed[2], rules),
  ];
  const founded = isFounded(first, before.founded, rules);
  const [one, two, three] = mapStages(stages, ({ state }) =>
    state === "unassessable" ? undefined : state === "closed",
  );
  return {
    reading: now.remembering(stages, founded),
    memory: {
      closed: [one ?? before.closed[0], two ?? before.closed[1], three ?? before.closed[2]],
      founded: founded ?? before.founded,
    },
  };
}

function recall(stage: StageReading, wasClosed: boolean | undefined, rules: Rules): StageReading {
  if (stage.state !== "open" || !wasClosed) return stage;
  const reopens =
    below(stage.score, rules.reopenGrade) || stage.grades.some((grade) => below(grade, rules.minimumGrade));
  return reopens ? stage : stage.inState("closed");
}

function isFounded(first: StageReading, wasFounded: boolean | undefined, rules: Rules): boolean | undefined {
  if (first.state === "unassessable") return undefined;
  return atLeast(first.score, wasFounded ? rules.platformLost : rules.platformBase);
}
