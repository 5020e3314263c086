import { reachedOn, stageAfter, type ClosedStages, type Reached } from "../assessment";
import type { LadderName } from "../model";

/** Open, closed, unassessable: a digit each, so that three stages make a number of three digits in base 3. */
const states = [false, true, undefined] as const;

export interface LadderCase {
  /** 9 s1 + 3 s2 + s3. */
  readonly key: number;
  /** 0 not founded, 1 founded, 2 unknown. */
  readonly founded: number;
  readonly reached: Reached | undefined;
  /** As the language "code" writes it: ID2, DI3-12, ID3+, DI3?2, DI?. */
  readonly label: string;
  readonly consolidated: boolean;
  /** Closed stages that count, where no stage lacks data. */
  readonly counted: number | undefined;
}

/** Every state that a ladder can be in, read by the rule of the ladder itself. */
export function ladderCases(ladder: LadderName): LadderCase[] {
  const cases: LadderCase[] = [];
  for (const [at, first] of states.entries())
    for (const [then, second] of states.entries())
      for (const [last, third] of states.entries())
        for (const founded of [0, 1, 2]) {
          // The platform is unknown where stage 1 is, and nowhere else; the ID ladder does not ask.
          if ((first === undefined) !== (founded === 2)) continue;
          cases.push(caseOf(ladder, 9 * at + 3 * then + last, founded, [first, second, third]));
        }
  return cases;
}

function caseOf(ladder: LadderName, key: number, founded: number, closed: ClosedStages): LadderCase {
  const reached = reachedOn(ladder, closed, founded === 2 ? undefined : founded === 1);
  const consolidated = reached !== undefined && closed.every((it) => it === true);
  const count = reached ?? 0;
  const below = (state: boolean | undefined): string =>
    [1, 2, 3].filter((position) => position < count && closed[position - 1] === state).join("");
  const [debts, lacking] = [ladder === "DI" ? below(false) : "", below(undefined)];
  const marks = `${debts === "" ? "" : `-${debts}`}${lacking === "" ? "" : `?${lacking}`}`;
  return {
    key,
    founded,
    reached,
    label:
      reached === undefined ? `${ladder}?` : consolidated ? `${ladder}3+` : `${ladder}${stageAfter(reached)}${marks}`,
    consolidated,
    counted: closed.includes(undefined)
      ? undefined
      : closed.filter((it, position) => it === true && position + 1 <= count).length,
  };
}

/** Where a ladder stands when every stage is either closed or open: a number of three digits in base 2. */
export function extremeCases(ladder: LadderName): { key: number; founded: number; stage: number }[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].flatMap((key) =>
    [0, 1].map((founded) => {
      const closed: ClosedStages = [(key & 4) > 0, (key & 2) > 0, (key & 1) > 0];
      return { key, founded, stage: stageAfter(reachedOn(ladder, closed, founded === 1) ?? 0) };
    }),
  );
}
