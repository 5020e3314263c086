import type { BoundModel } from "../../assessment";
import { factorGroups, type Audit } from "../../audit";
import type { Language } from "../../model";
import {
  auditLines,
  auditTable,
  changesText,
  coherenceSentence,
  collectionRemark,
  leftOutSentences,
  modelLine,
  sensitivitySentence,
  variationSentences,
  weightSentence,
} from "../../results";
import { cellName } from "../../spreadsheet/address";
import { translatorFor, type Translate } from "../../texts";
import { Draft } from "../generatedSheet/draft";
import type { WrittenSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { inEveryLanguage, loadSheetTexts } from "../sheetTexts";
import type { WorkControl } from "../workControl";
import type { SourcePreview } from "../sourceTable";
import { putTable } from "./putTable";

/** What the audit sheet tells about. */
export interface AuditInput {
  readonly source: SourcePreview;
  readonly model: BoundModel;
  readonly language: Language;
  /** The formula that gives the same table. */
  readonly formula: string;
  readonly audit: Audit;
  /** Which rows were left out as totals, in a sentence; "" where none was. */
  readonly leftOut: string;
  readonly date: string;
}

/** The name by which a later run finds its chart. */
const CHART = "DCA variance shares";
const CHART_ROWS = 15;

/** Writes an audit on a sheet of its own, or anew on the one that an earlier run wrote. */
export async function writeAudit(input: AuditInput, control?: WorkControl): Promise<WrittenSheet> {
  await loadSheetTexts("audit", "robustnessPage", "report", "panels");
  const { language, audit, source } = input;
  const { model } = input.model;
  const t = translatorFor(language);
  const draft = new Draft();
  draft.add([t("auditPage.sheet.title")], "title");
  draft.add([t("auditPage.sheet.writtenOn", { date: input.date, address: source.address })], "note");
  draft.addNote(t("auditPage.scope"));
  draft.addNote(model.sentence[language]);
  if (input.leftOut !== "") draft.addNote(`${input.leftOut} ${t("total.formulaIncludes")}`);
  draft.add();
  draft.add([t("auditPage.sheet.findings")], "heading");
  for (const sentence of findings(input, t)) draft.add([sentence]);
  draft.add();
  draft.add([t("auditPage.sheet.settings")], "heading");
  const settings = draft.next;
  draft.add([t("report.model"), modelLine(model, t, language)]);
  draft.add([t("report.changed"), changesText(model, t)]);
  draft.add([t("auditPage.sheet.clusters"), audit.clusters]);
  draft.add([t("auditPage.sheet.draws"), audit.draws]);
  draft.add([t("auditPage.sheet.seed"), audit.seed]);
  draft.add([t("auditPage.sheet.generator"), audit.generator]);
  draft.add([t("auditPage.sheet.formula"), input.formula]);
  variationSentences(input.model, language).forEach((sentence, at) => {
    draft.add([at === 0 ? t("auditPage.varied") : null, sentence]);
  });
  draft.style({ row: settings, column: 0, rows: draft.next - settings, columns: 1 }, "result");
  draft.add();
  const table = auditTable(language, audit);
  const charts = draft.next;
  const shares = sharesOf(audit, t);
  const header = charts + (shares.length > 0 ? CHART_ROWS : 0) + 2;
  draft.put(header - 1, 0, [t("auditPage.sheet.table")], "heading");
  putTable(draft, table.columns, table.rows(auditLines(audit, input.model, language)), { header, column: 0 });
  const beside = table.columns.length + 1;
  if (shares.length > 0) {
    draft.put(header - 1, beside, [t("report.chartData")]);
    draft.put(header, beside, ["", ...factorGroups.map((group) => t(`audit.group.${group}`))], "header");
    shares.forEach((row, at) => draft.put(header + 1 + at, beside, row));
    draft.format({ row: header + 1, column: beside + 1, rows: shares.length, columns: factorGroups.length }, "0.0%");
    draft.widen(beside, [22, 16, 22, 16, 18]);
  }
  return writeGeneratedSheet(
    {
      definedName: "DCA_Audit",
      sheetName: t("auditPage.sheet.name"),
      titles: inEveryLanguage((t) => t("auditPage.sheet.title")),
      draft,
      chartNames: [CHART],
      finish: (sheet) => {
        if (shares.length === 0) return;
        const data = sheet.getRangeByIndexes(header, beside, shares.length + 1, 1 + factorGroups.length);
        const chart = sheet.charts.add("BarStacked", data, "Columns");
        chart.name = CHART;
        chart.title.text = t("audit.part.first");
        chart.axes.categoryAxis.reversePlotOrder = true;
        chart.axes.valueAxis.minimum = 0;
        chart.axes.valueAxis.maximum = 1;
        chart.setPosition(cellName(0, charts), cellName(3, charts + CHART_ROWS - 1));
      },
    },
    control,
  );
}

function findings({ audit, model, language }: AuditInput, t: Translate): string[] {
  const shares = audit.sensitivity.map((each) => {
    const { answer, sentence } = sensitivitySentence(each, model, language);
    const quantity = t(`audit.heading.${each.quantity}`);
    return answer === "" ? sentence : t("audit.finding", { found: t("audit.found", { quantity, answer }), sentence });
  });
  return [
    ...shares,
    collectionRemark(audit, model, language),
    ...weightSentence(audit, model, language),
    coherenceSentence(audit, language),
    ...leftOutSentences(audit, language),
  ].filter((sentence) => sentence !== "");
}

/** First-order shares by quantity, as a chart shows them: none below 0. */
function sharesOf({ sensitivity }: Audit, t: Translate): (string | number)[][] {
  return sensitivity.flatMap(({ quantity, result }) =>
    result.kind === "shares"
      ? [
          [
            t(`audit.heading.${quantity}`),
            ...factorGroups.map((group) => Math.max(0, result.groups[group].first.value)),
          ],
        ]
      : [],
  );
}
