import { reportBasis } from "../../results/report";
import type { Translate } from "../../texts";
import type { Draft } from "../generatedSheet/draft";
import type { ReportInput } from "./reportInput";
import { formulaOrValue, type ReportTable } from "./reportTable";

/** What the report rests on: model, changes, data, coverage, judgement, provenance, method, and what a lever is. */
export function addBasis(draft: Draft, input: ReportInput, table: ReportTable, t: Translate): void {
  const { model, changed, recognised, typeCoverage, stageCoverage, judged, sentences } = reportBasis(input);
  draft.add([t("report.basis")], "heading");
  const first = draft.next;
  draft.add([t("report.model"), model]);
  draft.add([t("report.changed"), changed]);
  draft.add([t("report.recognised"), recognised]);
  const area = table.area("coverage");
  const ofTypes = (formula: string, value: number | undefined) =>
    formulaOrValue(input, `=IF(COUNT(${area})=0,"",${formula}(${area}))`, value ?? null);
  const row = draft.add([
    t("report.coverage"),
    ofTypes("AVERAGE", typeCoverage?.mean),
    ofTypes("MIN", typeCoverage?.least),
    t("report.stageCoverage"),
    stageCoverage?.mean ?? null,
    stageCoverage?.least ?? null,
  ]);
  draft.add([t("report.judged"), judged]);
  draft.format({ row, column: 1, rows: 2, columns: 2 }, "0%");
  draft.format({ row, column: 4, rows: 1, columns: 2 }, "0%");
  for (const sentence of sentences) draft.add([sentence]);
  draft.style({ row: first, column: 0, rows: row + 2 - first, columns: 1 }, "result");
}
