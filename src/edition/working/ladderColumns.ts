import { stagePositions } from "../../assessment";
import { GATE, type LadderName } from "../../model";
import { atLeast, firstWhere } from "./arithmetic";
import { combinationOf, ladderColumns, ladderTable, type LadderColumn } from "./ladderTable";
import { addStage, stageStates, type StageColumns } from "./stageColumns";
import type { ValueColumns } from "./valueColumns";
import { across, parametersOf, type WorkingColumn } from "./workingDraft";
import type { WorkingInput } from "./workingInput";

/** What work within the focus stage adds at most, so that it never looks like the stage done. */
const MOST_WITHIN = "0.99";
/** Above every score. */
const NO_SCORE = "1000";

export interface LadderColumns {
  readonly ladder: LadderName;
  readonly stages: readonly [StageColumns, StageColumns, StageColumns];
  readonly reached: WorkingColumn;
  readonly stage: WorkingColumn;
  readonly focus: WorkingColumn;
  readonly maturity: WorkingColumn;
  readonly lowest: WorkingColumn;
  readonly highest: WorkingColumn;
  readonly code: WorkingColumn;
  readonly words: WorkingColumn;
  readonly short: WorkingColumn;
  /** What holds the priority stage back, with its name. */
  readonly constraint: WorkingColumn;
  /** A condition: all three stages are completed. */
  readonly isConsolidated: string;
}

/** The three stages of a ladder and where they put a cluster, looked up among the 27 combinations of their states. */
export function addLadder(input: WorkingInput, values: ValueColumns, ladder: LadderName): LadderColumns {
  const { draft, model, t, language } = input;
  const stage = (position: (typeof stagePositions)[number]): StageColumns => addStage(input, values, ladder, position);
  const stages = [stage(1), stage(2), stage(3)] as const;
  const [first, second, third] = stages;
  const name = t(`verdict.${ladder}`);
  const rows = ladderTable(model, ladder, language);
  const headers = (rows[0] ?? []).map((_, at) =>
    t(`edition.ladder.${ladderColumns[at % ladderColumns.length] ?? "code"}`),
  );
  const table = draft.table(
    t(ladder === "DI" ? "edition.working.tableOfBoth" : "edition.working.table", { ladder: name }),
    headers,
    rows,
  );
  draft.block(t("edition.working.ladder", { ladder: name }));
  const column = (header: string, text: string, numberFormat = "0"): WorkingColumn =>
    draft.add({ header, formula: text, numberFormat });
  const key = column(
    t("edition.working.combination"),
    combinationOf(first.state.cell, second.state.cell, third.state.cell),
  );
  const base = input.rule("platformBase");
  const founded = (condition: string): string =>
    ladder === "DI" ? `+${ladderColumns.length}*IF(${condition},1,0)` : "";
  const isFounded =
    ladder === "DI"
      ? column(
          t("edition.working.platform"),
          `IF(ISNUMBER(${first.score.cell}),IF(${atLeast(first.score.cell, base)},1,0),0)`,
        )
      : undefined;
  const found = (what: LadderColumn, place: string, isOnPlatform: string): string =>
    `INDEX(${table},${place},${ladderColumns.indexOf(what) + 1}${founded(isOnPlatform)})`;
  const told = (what: LadderColumn): WorkingColumn =>
    column(t(`edition.ladder.${what}`), found(what, key.cell, `${isFounded?.cell ?? ""}=1`));
  const [reached, stageColumn, counted] = [told("reached"), told("stage"), told("counted")];
  const [code, words, short] = [told("code"), told("words"), told("short")];
  const scores = stages.map(({ state, score, position }) =>
    column(
      t("edition.working.candidate", { stage: `${ladder}${position}` }),
      `IF(ISNUMBER(${reached.cell}),IF(AND(${state.cell}=${stageStates.open},${position}<=${reached.cell}+1),${score.cell},${NO_SCORE}),${NO_SCORE})`,
      "0.0",
    ),
  );
  const least = `MIN(${across(scores)})`;
  const focus = column(
    t("edition.working.focus"),
    `IF(${least}=${NO_SCORE},"",${scores.reduceRight((rest, { cell }, at) => (rest === "" ? String(at + 1) : `IF(${cell}<=${least}+1E-9,${at + 1},${rest})`), "")})`,
  );
  const isConsolidated = `${key.cell}=${CONSOLIDATED}`;
  const within = `${counted.cell}+MIN(${least}/${GATE},${MOST_WITHIN})`;
  const maturity = column(
    t("workings.maturity"),
    `IF(${isConsolidated},3,IF(AND(ISNUMBER(${focus.cell}),ISNUMBER(${counted.cell})),${within},""))`,
    "0.000",
  );
  const extreme = (header: string, which: "worst" | "best", isOnPlatform: string): WorkingColumn => {
    const place = combinationOf(first[which].cell, second[which].cell, third[which].cell);
    return column(header, found("stage", place, isOnPlatform));
  };
  const lowest = extreme(t("edition.working.lowestStage"), "worst", atLeast(first.low.cell, base));
  const highest = extreme(t("edition.working.highestStage"), "best", `${first.reachesBase.cell}>=0`);
  const held = stages.map(
    ({ constraint, grades }) =>
      `IF(ISNUMBER(${constraint.cell}),INDEX(${parametersOf(grades, "name")},${constraint.cell}),"")`,
  );
  const constraint = draft.add({
    header: t("edition.working.constraintOf", { ladder: name }),
    formula: `IF(ISNUMBER(${focus.cell}),CHOOSE(${focus.cell},${held.join(",")}),"")`,
  });
  return {
    ...{ ladder, stages, reached, stage: stageColumn, focus, maturity, lowest, highest },
    ...{ code, words, short, constraint, isConsolidated },
  };
}

const CONSOLIDATED = 1 + 9 * stageStates.closed + 3 * stageStates.closed + stageStates.closed;

/** The lowest grade on a ladder: the cell above its column that says to monitor it. */
export function weakestText({ stages }: LadderColumns): string {
  const least = `MIN(${stages.map(({ grades }) => across(grades)).join(",")})`;
  return stages.reduceRight((rest, { grades }) => {
    const holds = `${across(grades)}<=${least}+1E-9`;
    const text = `INDEX(${parametersOf(grades, "monitor")},${firstWhere(parametersOf(grades, "order"), holds)})`;
    return rest === ""
      ? text
      : `IF(AND(COUNT(${across(grades)})>0,MIN(${across(grades)})<=${least}+1E-9),${text},${rest})`;
  }, "");
}
