import { stagePositions } from "../../assessment";
import type { Translate } from "../../i18n";
import type { LadderName } from "../../model";
import { quotedText } from "../../spreadsheet/writtenText";
import { type Draft, type DraftCell } from "../generatedSheet/draft";
import type { ReportInput } from "./reportInput";
import { countOf, formulaOrValue, type ReportTable } from "./reportTable";

const kinds = ["ID", "DI", "HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"] as const;
const types: readonly LadderName[] = ["ID", "DI"];
export const STAGES_COLUMN = 3;
const STAGES_WIDTH = 3;

/** Rows that the two tables take, their headers included. */
export const SUMMARY_ROWS = kinds.length + 2;

/** How many clusters have which verdict, and which stage those of either type are in. */
export function addSummary(draft: Draft, input: ReportInput, table: ReportTable, t: Translate): void {
  const top = draft.next;
  const verdicts = table.values("verdict");
  draft.put(top, 0, [t("report.verdicts"), t("report.clusters")]);
  kinds.forEach((kind, at) => {
    const label = t(`verdict.${kind}`);
    const count = verdicts.filter((verdict) => verdict === label).length;
    draft.put(top + 1 + at, 0, [label, formulaOrValue(input, countOf(table, label), count)]);
  });
  const all = verdicts.filter((verdict) => verdict !== "").length;
  draft.put(top + 1 + kinds.length, 0, [
    t("report.all"),
    formulaOrValue(input, `=SUMPRODUCT(--(LEN(${table.area("verdict")})>0))`, all),
  ]);
  draft.style({ row: top, column: 0, rows: 1, columns: 2 }, "header");
  draft.style({ row: top, column: 1, rows: 1, columns: 1 }, "overNumbers");
  draft.style({ row: top + 1 + kinds.length, column: 0, rows: 1, columns: 2 }, "result");

  draft.put(top, STAGES_COLUMN, [t("report.stagesByType"), ...types.map((type) => t(`verdict.${type}`))]);
  const stages: readonly (number | undefined)[] = [...stagePositions, undefined];
  stages.forEach((stage, at) => {
    const label = stage === undefined ? t("report.stageUnknown") : t("report.stageAt", { position: stage });
    draft.put(top + 1 + at, STAGES_COLUMN, [
      label,
      ...types.map((type) => stageCount(input, table, t(`verdict.${type}`), stage)),
    ]);
  });
  draft.style({ row: top, column: STAGES_COLUMN, rows: 1, columns: STAGES_WIDTH }, "header");
  draft.style({ row: top, column: STAGES_COLUMN + 1, rows: 1, columns: types.length }, "overNumbers");
}

/** The stage follows from how many stages count as reached; without that it is unknown. */
function stageCount(input: ReportInput, table: ReportTable, verdict: string, stage: number | undefined): DraftCell {
  const reached = table.values("reached");
  const count = table.values("verdict").filter((label, row) => {
    const done = reached[row];
    if (label !== verdict) return false;
    return typeof done === "number" ? Math.min(done + 1, 3) === stage : stage === undefined;
  }).length;
  const isType = `(${table.area("verdict")}=${quotedText(verdict)})`;
  const area = table.area("reached");
  const isStage =
    stage === undefined
      ? `NOT(ISNUMBER(${area}))`
      : stage === 3
        ? `ISNUMBER(${area})*(${area}>=2)`
        : `ISNUMBER(${area})*(${area}=${stage - 1})`;
  return formulaOrValue(input, `=SUMPRODUCT(${isType}*${isStage})`, count);
}
