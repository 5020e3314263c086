import { changesText, modelLine, robustnessTable, variationSentences } from "../../results";
import { translatorFor } from "../../texts";
import { inEveryLanguage, loadSheetTexts } from "../sheetTexts";
import type { WorkControl } from "../workControl";
import { Draft } from "../generatedSheet/draft";
import type { FinishedSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { putTable } from "./putTable";
import {
  addRobustnessChartData,
  addRobustnessCharts,
  chartedClusters,
  chartRows,
  ROBUSTNESS_CHARTS,
} from "./robustnessCharts";
import type { RobustnessInput } from "./robustnessInput";

/** Writes how sure the verdicts are on a sheet of its own, or anew on the one that an earlier run wrote. */
export async function writeRobustness(input: RobustnessInput, control?: WorkControl): Promise<FinishedSheet> {
  await loadSheetTexts("robustnessPage", "report", "panels");
  const { language, robustness, source, clusters } = input;
  const { model } = input.model;
  const t = translatorFor(language);
  const draft = new Draft();
  const charted = chartedClusters(input, t);
  draft.add([t("robustnessPage.sheet.title")], "title");
  draft.add([t("robustnessPage.sheet.writtenOn", { date: input.date, address: source.address })], "note");
  draft.addNote(t("robustnessPage.scope"));
  draft.addNote(model.sentence[language]);
  if (input.leftOut !== "") draft.addNote(`${input.leftOut} ${t("total.formulaIncludes")}`);
  draft.add();
  draft.add([t("robustnessPage.sheet.settings")], "heading");
  const settings = draft.next;
  draft.add([t("report.model"), modelLine(model, t, language)]);
  draft.add([t("report.changed"), changesText(model, t)]);
  draft.add([t("robustnessPage.sheet.draws"), robustness.draws]);
  draft.add([t("robustnessPage.sheet.seed"), robustness.seed]);
  draft.add([t("robustnessPage.sheet.generator"), robustness.generator]);
  draft.add([t("robustnessPage.sheet.formula"), input.formula]);
  draft.add([t("robustnessPage.sheet.clusters"), charted.all]);
  draft.add([t("robustnessPage.sheet.flips"), charted.flips]);
  variationSentences(input.model, language).forEach((sentence, at) => {
    draft.add([at === 0 ? t("robustnessPage.varied") : null, sentence]);
  });
  draft.style({ row: settings, column: 0, rows: draft.next - settings, columns: 1 }, "result");
  draft.add();
  const { length } = charted.types;
  const shown = length < charted.all ? "shown" : "shownAll";
  draft.add([t(`robustnessPage.sheet.${shown}`, { count: length, all: charted.all })]);
  draft.add([t("robustnessPage.sheet.rankNote")]);

  const table = robustnessTable(input.model, language, robustness);
  const columns = [{ header: t("report.cluster"), width: 40 }, ...table.columns];
  const charts = draft.next;
  const place = { charts, header: charts + chartRows(charted) + 2, column: columns.length + 1 };
  draft.put(place.header - 1, 0, [t("robustnessPage.sheet.table")], "heading");
  const names = new Map(clusters.map(({ row, name }) => [row, name]));
  const rows = robustness.clusters.map((cluster, row) => {
    const name = names.get(row);
    return name === undefined ? ["", ...table.blank()] : [name, ...table.row(cluster)];
  });
  putTable(draft, columns, rows, { header: place.header, column: 0 });
  addRobustnessChartData(draft, charted, place, t);
  return writeGeneratedSheet(
    {
      definedName: "DCA_Robustness",
      sheetName: t("robustnessPage.sheet.name"),
      titles: inEveryLanguage((t) => t("robustnessPage.sheet.title")),
      draft,
      chartNames: ROBUSTNESS_CHARTS,
      finish: (sheet) => addRobustnessCharts(sheet, charted, place, t),
      page: {
        orientation: "Landscape",
        area: { row: 0, column: 0, rows: place.header + 1 + rows.length, columns: columns.length },
        isOnOnePage: false,
        titleRows: { row: place.header, column: 0, rows: 1, columns: columns.length },
      },
    },
    control,
  );
}
