import { stageAfter, unreadLadder, type BoundModel, type LadderReading, type StageState } from "../../assessment";
import type { LadderName, Language } from "../../model";
import { labelsFor } from "../../results";
import { formula, type EditionCell } from "../sheet";

/** A text of no length: what looks up an empty cell finds 0 in it. */
const nothing = formula('""');

/** The columns of the table, for a founded platform and for none. */
export const ladderColumns = ["reached", "stage", "counted", "code", "words", "short"] as const;
export type LadderColumn = (typeof ladderColumns)[number];

const states: readonly StageState[] = ["open", "closed", "unassessable"];

/** Each combination of the states of three stages, in the order in which the formulas number them: 1 to 27. */
const combinations = states.flatMap((first) =>
  states.flatMap((second) => states.map((third) => [first, second, third] as const)),
);

/** The place of a combination, from cells that hold the number of each state. */
export const combinationOf = (first: string, second: string, third: string): string =>
  `1+9*${first}+3*${second}+${third}`;

/** Where each combination of states puts a cluster on a ladder, as the core reads it: one row each, without and with a platform. */
export function ladderTable(model: BoundModel, ladder: LadderName, language: Language): EditionCell[][] {
  const founded = ladder === "DI" ? [false, true] : [undefined];
  return combinations.map((combination) =>
    founded.flatMap((isFounded) => {
      const unread = unreadLadder(model, ladder);
      const [one, two, three] = combination;
      const [first, second, third] = unread.stages;
      const stages = [first.inState(one), second.inState(two), third.inState(three)] as const;
      return cellsOf(unread.remembering(stages, one === "unassessable" ? undefined : isFounded), model, language);
    }),
  );
}

function cellsOf(reading: LadderReading, model: BoundModel, language: Language): EditionCell[] {
  const { standing, ladder, stages } = reading;
  const labels = labelsFor(model, language);
  const reached = standing.kind === "unknown" ? undefined : standing.reached;
  const told: Readonly<Record<LadderColumn, EditionCell>> = {
    reached: reached ?? nothing,
    stage: reached === undefined ? nothing : stageAfter(reached),
    counted: countedOf() ?? nothing,
    code: labelsFor(model, "code").ladder(reading),
    words: labels.ladder(reading),
    short: labels.besideAnother(reading),
  };
  return ladderColumns.map((column) => told[column]);

  /** What maturity begins with; on the ladder DI it is unknown where any stage lacks data. */
  function countedOf(): number | undefined {
    if (reached === undefined || ladder === "ID") return reached;
    if (stages.some(({ state }) => state === "unassessable")) return undefined;
    return stages.filter(({ state, stage }) => state === "closed" && stage.position <= reached).length;
  }
}
