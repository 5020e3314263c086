import { modelChanges } from "../../model";
import { changesText, modelLine } from "../../results";
import { translatorFor } from "../../texts";
import { inEveryLanguage, loadSheetTexts } from "../sheetTexts";
import type { WorkControl } from "../workControl";
import { Draft } from "../generatedSheet/draft";
import type { FinishedSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { addEvolutionChartData, addEvolutionCharts, EVOLUTION_CHART_ROWS, EVOLUTION_CHARTS } from "./evolutionCharts";
import type { EvolutionReportInput } from "./evolutionInput";
import { addPaths, addPatterns, addTest, addTransitions } from "./evolutionTables";

/** More lines than this cannot be told apart. */
export const MOST_LINES = 8;

/** Writes patterns, transitions, test and paths on a sheet of their own, or anew on the one that an earlier run wrote. */
export async function writeEvolutionReport(input: EvolutionReportInput, control?: WorkControl): Promise<FinishedSheet> {
  await loadSheetTexts("evolutionPage", "report", "panels");
  const { evolution, source, language, date } = input;
  const { model } = input.model;
  const t = translatorFor(language);
  const { clusters, periods } = evolution.panel;
  const draft = new Draft();
  draft.add([t("evolutionPage.report.title")], "title");
  draft.add([t("report.writtenOn", { date, address: source.address })], "note");
  draft.add([t("evolutionPage.report.summary", { clusters: clusters.length, periods: periods.length })], "note");
  draft.add([modelLine(model, t, language)]);
  draft.addNote(modelChanges(model).length === 0 ? "" : changesText(model, t));
  draft.addNote(model.sentence[language]);
  draft.addNote(input.leftOut);
  draft.add();
  const charts = draft.next;
  while (draft.next < charts + EVOLUTION_CHART_ROWS) draft.add();
  const tables = draft.next;
  addPatterns(draft, input, t);
  addTransitions(draft, input, t);
  addTest(draft, input, t);
  addPaths(draft, input, t);
  // Without the data of the charts, which come beside all of this.
  const area = { row: 0, column: 0, rows: draft.next, columns: draft.columns };
  const data = addEvolutionChartData(draft, input, tables, t);
  return writeGeneratedSheet(
    {
      definedName: "DCA_Evolution",
      sheetName: t("evolutionPage.report.sheet"),
      titles: inEveryLanguage((t) => t("evolutionPage.report.title")),
      draft,
      chartNames: EVOLUTION_CHARTS,
      finish: (sheet) => addEvolutionCharts(sheet, data, charts, t),
      page: { orientation: "Landscape", area, isOnOnePage: false, titleRows: undefined },
    },
    control,
  );
}
