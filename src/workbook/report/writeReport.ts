import { translatorFor } from "../../texts";
import { inEveryLanguage, loadSheetTexts } from "../sheetTexts";
import type { WorkControl } from "../workControl";
import { Draft } from "../generatedSheet/draft";
import type { FinishedSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { addBesideResults, addCommonPlan, columnsBeside } from "./besideResults";
import { addBasis } from "./basis";
import { addChartData, addCharts, CHART_NAMES, CHART_ROWS } from "./charts";
import { isLabelled, labelMap, MOST_LABELLED } from "./mapLabels";
import { pageOfResults, wrapResults } from "./printedResults";
import { addHighlights } from "./highlights";
import type { ReportInput } from "./reportInput";
import { addResults, assessedRows, ReportTable } from "./reportTable";
import { addSummary, SUMMARY_ROWS } from "./summary";

/** Rows of the title above the summary, and of the sentences on model and method below it, at most. */
const TITLE_ROWS = 4;
const BASIS_ROWS = 14;
/** A name is looked for in so many columns that hold no indicator. */
export const NAME_COLUMNS = 4;

/** The name by which a later run, and whoever verifies a workbook, finds the report. */
export const REPORT_NAME = "DCA_Report";

/** The texts that the sheet says. */
export const reportTexts = ["report", "targets", "collection", "comparison"] as const;

/** A report on paper, and where its parts stand. */
export interface DraftedReport {
  readonly draft: Draft;
  readonly table: ReportTable;
  readonly place: { readonly summary: number; readonly charts: number };
}

/** What the report says, cell by cell. Needs `reportTexts`. */
export function draftReport(input: ReportInput): DraftedReport {
  const t = translatorFor(input.language);
  const draft = new Draft();
  const place = { summary: TITLE_ROWS, charts: TITLE_ROWS + SUMMARY_ROWS + BASIS_ROWS };
  const table = new ReportTable(input, assessedRows(input), place.charts + CHART_ROWS + 2, columnsBeside(input));
  draft.add([t("report.title")], "title");
  draft.add([t("report.writtenOn", { date: input.date, address: input.source.address })], "note");
  draft.add([t(`report.form.${input.form}`)], "note");
  draft.add(input.leftOut === "" ? [] : [input.leftOut], "note");
  addSummary(draft, input, table, t);
  draft.add();
  addBasis(draft, input, table, t);
  const unnamed = isLabelled(table) ? [] : [t("report.unnamed", { count: MOST_LABELLED })];
  const mapNote = [t("report.mapNote"), ...unnamed].join(t("explain.sentenceGap"));
  draft.put(place.charts + CHART_ROWS - 1, 0, [mapNote]);
  draft.put(table.header - 1, 0, [t("report.table")], "heading");
  addResults(draft, input, table, input.otherColumns.slice(0, NAME_COLUMNS));
  addBesideResults(draft, input, table, t);
  addChartData(draft, input, table, t);
  addCommonPlan(draft, input, t);
  return { draft, table, place };
}

/** Writes the report on a sheet of its own, or anew on the one that an earlier run wrote. */
export async function writeReport(input: ReportInput, control?: WorkControl): Promise<FinishedSheet> {
  await loadSheetTexts(...reportTexts);
  const t = translatorFor(input.language);
  const { draft, table, place } = draftReport(input);
  return writeGeneratedSheet(
    {
      definedName: REPORT_NAME,
      sheetName: t("report.sheet"),
      titles: inEveryLanguage((t) => t("report.title")),
      draft,
      chartNames: CHART_NAMES,
      finish: (sheet) => {
        addHighlights(sheet, table, input.model.model);
        addCharts(sheet, table, place, t);
        if (input.form === "values") wrapResults(sheet, table);
      },
      ...(isLabelled(table) && { label: (sheet, name) => labelMap(sheet, name, input, table) }),
      page: pageOfResults(table, draft.next),
    },
    control,
  );
}
