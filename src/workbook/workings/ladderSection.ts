import type { LadderReading } from "../../assessment";
import { quotedText } from "../../spreadsheet/writtenText";
import type { RuleCells } from "./rulesSection";
import { atLeast, type WorkingsSheet } from "./workingsSheet";

/** The cells of a stage that decide where the cluster stands. */
export interface StageCells {
  readonly score: string;
  readonly state: string;
}

/** What work within the focus stage adds at most, so that it never looks like the stage done. */
const MOST_WITHIN = "0.99";
/** Above every score. */
const NO_SCORE = "1000";

type State = "open" | "closed" | "unassessable";

/**
 * Where the stages put the cluster on one ladder. A stage that lacks data is taken once as open and once as closed: where
 * both readings agree, the stage does not matter; where they differ, nothing is known.
 */
export function addLadder(
  sheet: WorkingsSheet,
  rules: RuleCells,
  { ladder, standing, stages: readings }: LadderReading,
  stages: readonly StageCells[],
): void {
  const { t } = sheet;
  const is = ({ state }: StageCells, kind: State): string => `${state}=${quotedText(t(`workings.state.${kind}`))}`;
  const none = { score: '""', state: '""' };
  const [first = none, second = none, third = none] = stages;
  const result = (label: string, text: string, ours: number | undefined): string =>
    sheet.result(label, text, ours ?? NaN);

  sheet.heading(
    t("workings.ladder", { ladder: t(`verdict.${ladder}`) }),
    ...(["reached", "focus", "maturity"] as const).map((rule) => t(`workings.ladderRule.${ladder}.${rule}`)),
  );
  const done = (stage: StageCells, isDoubtDone: boolean): string =>
    isDoubtDone ? `OR(${is(stage, "closed")},${is(stage, "unassessable")})` : is(stage, "closed");
  const reachedWhen = (isDoubtDone: boolean): string => {
    const [one, two, three] = [first, second, third].map((stage) => done(stage, isDoubtDone));
    if (ladder === "ID") return `IF(${one},IF(${two},IF(${three},3,2),1),0)`;
    const isFounded = `IF(ISNUMBER(${first.score}),${atLeast(first.score, rules.platformBase)},${isDoubtDone ? "1=1" : "1=0"})`;
    return `IF(AND(${isFounded},${three}),3,IF(AND(${isFounded},${two}),2,IF(${one},1,0)))`;
  };
  const allClosed = `AND(${stages.map((stage) => is(stage, "closed")).join(",")})`;
  const reached = result(
    t("workings.reached"),
    `=IF(${allClosed},3,IF(${reachedWhen(false)}=${reachedWhen(true)},${reachedWhen(false)},""))`,
    standing.kind === "unknown" ? undefined : standing.reached,
  );
  const isKnown = `ISNUMBER(${reached})`;
  result(
    t("workings.stage"),
    `=IF(${isKnown},MIN(${reached}+1,3),"")`,
    standing.kind === "unknown" ? undefined : standing.kind === "consolidated" ? 3 : standing.stage,
  );

  const focusPosition = standing.kind === "working" ? standing.focus : undefined;
  const focus = result(
    t("workings.focus"),
    `=IF(${isKnown},${ladder === "ID" ? firstOpen() : lowestOpen()},"")`,
    focusPosition,
  );
  const focusScore = result(
    t("workings.focusScore"),
    `=IF(${focus}=1,${first.score},IF(${focus}=2,${second.score},IF(${focus}=3,${third.score},"")))`,
    readings.find(({ stage }) => stage.position === focusPosition)?.score,
  );
  const counted = stages.map((stage, at) => `IF(AND(${is(stage, "closed")},${at + 1}<=${reached}),1,0)`).join("+");
  const base = ladder === "ID" ? reached : `(${counted})`;
  const within = `${base}+MIN(${focusScore}/${rules.gate},${MOST_WITHIN})`;
  const anyLacking = `OR(${stages.map((stage) => is(stage, "unassessable")).join(",")})`;
  const working = `IF(ISNUMBER(${focus}),${ladder === "ID" ? within : `IF(${anyLacking},"",${within})`},"")`;
  result(
    t("workings.maturity"),
    `=IF(${isKnown},IF(${allClosed},3,${working}),"")`,
    standing.kind === "unknown" ? undefined : standing.maturity,
  );
  sheet.draft.add();

  function firstOpen(): string {
    return stages.reduceRight((rest, stage, at) => `IF(${is(stage, "open")},${at + 1},${rest})`, '""');
  }
  function lowestOpen(): string {
    const scores = stages.map(
      (stage, at) => `IF(AND(${is(stage, "open")},${at + 1}<=${reached}+1),${stage.score},${NO_SCORE})`,
    );
    const least = `MIN(${scores.join(",")})`;
    const lowest = scores.reduceRight(
      (rest, score, at) => (rest === "" ? String(at + 1) : `IF(${score}<=${least}+1E-9,${at + 1},${rest})`),
      "",
    );
    return `IF(${least}=${NO_SCORE},"",${lowest})`;
  }
}
