import type { BoundModel } from "../../assessment";
import { languages, type Language } from "../../model";
import { modelLine, toldTable } from "../../results";
import type { ToldResult } from "../../sql/results";
import { modelFingerprint } from "../../sql/fingerprint";
import { translatorFor } from "../../texts";
import { Draft } from "../generatedSheet/draft";
import type { FinishedSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { loadSheetTexts } from "../sheetTexts";
import type { WorkControl } from "../workControl";
import { addChartData, addCharts, CHART_ROWS, TOLD_CHART_NAMES } from "./charts";
import { addHighlights } from "./highlights";
import { isLabelled, labelMap } from "./mapLabels";
import { pageOfResults, wrapResults } from "./printedResults";
import { numbersUnderHeader, ReportTable, type ReportedRows } from "./reportTable";
import { putTable } from "./putTable";
import { addSummary, SUMMARY_ROWS } from "./summary";

/** What a report about results of an engine is written from. */
export interface ToldReportInput {
  /** Where the results stand. */
  readonly address: string;
  readonly model: BoundModel;
  readonly clusters: readonly { readonly name: string; readonly told: ToldResult }[];
  readonly language: Language;
  readonly date: string;
}

/** Rows of the title above the summary, and of what the results rest on below it. */
const TITLE_ROWS = 4;
const BASIS_ROWS = 7;

const form = { form: "values" } as const;

/** Writes the report about results that an engine gave: counts, basis, map and stages, and the table of results; all values. */
export async function writeToldReport(input: ToldReportInput, control?: WorkControl): Promise<FinishedSheet> {
  await loadSheetTexts("report", "results");
  const { model, language, address } = input;
  const t = translatorFor(language);
  const draft = new Draft();
  const place = { summary: TITLE_ROWS, charts: TITLE_ROWS + SUMMARY_ROWS + BASIS_ROWS };
  const table = new ReportTable({ model, language, ...form }, toldRows(input), place.charts + CHART_ROWS + 2);
  draft.add([t("results.report.title")], "title");
  draft.add([t("report.writtenOn", { date: input.date, address })], "note");
  draft.add([t("report.form.values")], "note");
  draft.add();
  addSummary(draft, form, table, t);
  draft.add();
  draft.add([t("report.basis")], "heading");
  draft.add([t("report.model"), modelLine(model.model, t, language)]);
  draft.addNote(t("results.report.basis", { address, fingerprint: modelFingerprint(model.model) }));
  draft.addNote(t("results.absent"));
  draft.put(place.charts + CHART_ROWS - 1, 0, [t("report.mapNote")]);
  draft.put(table.header - 1, 0, [t("report.table")], "heading");
  const corner = { header: table.header, column: 0 };
  putTable(draft, table.columns, table.cells(), corner);
  numbersUnderHeader(draft, table.columns, corner);
  addChartData(draft, form, table, t);
  return writeGeneratedSheet(
    {
      definedName: "DCA_ToldReport",
      sheetName: t("results.report.sheet"),
      titles: languages.map((each) => translatorFor(each)("results.report.title")),
      draft,
      chartNames: TOLD_CHART_NAMES,
      finish: (sheet) => {
        addHighlights(sheet, table, model.model);
        addCharts(sheet, table, place, t, TOLD_CHART_NAMES);
        wrapResults(sheet, table);
      },
      ...(isLabelled(table) && { label: (sheet, name) => labelMap(sheet, name, form, table, TOLD_CHART_NAMES) }),
      page: pageOfResults(table, draft.next),
    },
    control,
  );
}

function toldRows({ model, clusters, language }: ToldReportInput): ReportedRows {
  const results = toldTable(model, language);
  return {
    columns: results.columns,
    names: clusters.map(({ name }) => name),
    kind: (row) => clusters[row]?.told.kind,
    cell: (name, row) => {
      const cluster = clusters[row];
      return cluster && results.cell(name, cluster.told);
    },
    cells: (row) => {
      const cluster = clusters[row];
      return cluster ? results.row(cluster.told) : results.blank();
    },
  };
}
