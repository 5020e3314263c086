import type { LadderName } from "../../model";
import { countedKinds, countedStages, stagedTypes } from "../../results/report";
import type { Translate } from "../../texts";
import { type Draft, type DraftCell } from "../generatedSheet/draft";
import type { ReportInput } from "./reportInput";
import { formulaOrValue, type ReportTable } from "./reportTable";

export const STAGES_COLUMN = 3;

/** Rows that the two tables take, their headers included. */
export const SUMMARY_ROWS = countedKinds.length + 2;

type Form = Pick<ReportInput, "form">;

/** How many clusters have which verdict, and which stage those of either type are in. */
export function addSummary(draft: Draft, input: Form, table: ReportTable, t: Translate): void {
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => table.kind(row) !== undefined);
  const top = draft.next;
  draft.put(top, 0, [t("report.verdicts"), t("report.clusters")], "header");
  countedKinds.forEach((kind, at) => {
    const counted = `=SUMPRODUCT(--(${table.isVerdict(table.area("verdict"), kind)}))`;
    draft.put(top + 1 + at, 0, [
      table.verdict(kind),
      formulaOrValue(input, counted, rows.filter((row) => table.kind(row) === kind).length),
    ]);
  });
  draft.put(
    top + 1 + countedKinds.length,
    0,
    [t("report.all"), formulaOrValue(input, `=SUMPRODUCT(--(LEN(${table.area("verdict")})>0))`, rows.length)],
    "result",
  );
  if (input.form === "live") draft.widen(0, [48, 28, 0, 22, 28, 28]);
  else draft.widen(0, [26, 0, 0, 14, 14, 14]);
  draft.style({ row: top, column: 1, rows: 1, columns: 1 }, "overNumbers");

  draft.put(
    top,
    STAGES_COLUMN,
    [t("report.stagesByType"), ...stagedTypes.map((type) => table.verdict(type))],
    "header",
  );
  countedStages.forEach((stage, at) => {
    const label = stage === undefined ? t("report.stageUnknown") : t("report.stageAt", { position: stage });
    const counts = stagedTypes.map((type) => stageCount(input, table, type, stage));
    draft.put(top + 1 + at, STAGES_COLUMN, [label, ...counts]);
  });
  draft.style({ row: top, column: STAGES_COLUMN + 1, rows: 1, columns: stagedTypes.length }, "overNumbers");
}

/** The stage follows from how many stages count as reached; without that it is unknown. */
function stageCount(
  input: Form,
  table: ReportTable,
  type: LadderName,
  stage: (typeof countedStages)[number],
): DraftCell {
  const isType = `(${table.isVerdict(table.area("verdict"), type)})`;
  const area = table.area("reached");
  const isStage =
    stage === undefined
      ? `NOT(ISNUMBER(${area}))`
      : stage === 3
        ? `ISNUMBER(${area})*(${area}>=2)`
        : `ISNUMBER(${area})*(${area}=${stage - 1})`;
  const rows = Array.from({ length: table.rows }, (_, row) => row).filter((row) => table.kind(row) === type);
  const count = rows.filter((row) => stageAt(table.number("reached", row)) === stage).length;
  return formulaOrValue(input, `=SUMPRODUCT(${isType}*${isStage})`, count);
}

/** Whoever has completed all three stages counts at the third. */
const stageAt = (reached: number | undefined): number | undefined =>
  reached === undefined ? undefined : Math.min(reached + 1, 3);
