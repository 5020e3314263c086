import { translatorFor, variationSentences } from "../../i18n";
import { languages } from "../../model";
import { Draft } from "../generatedSheet/draft";
import type { WrittenSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { changesText } from "./basis";
import {
  addRobustnessChartData,
  addRobustnessCharts,
  chartedClusters,
  chartRows,
  ROBUSTNESS_CHARTS,
} from "./robustnessCharts";
import type { RobustnessInput } from "./robustnessInput";

/** Writes how sure the verdicts are on a sheet of its own, or anew on the one that an earlier run wrote. */
export async function writeRobustness(input: RobustnessInput): Promise<WrittenSheet> {
  const { language, model, robustness, source, cells, names } = input;
  const t = translatorFor(language);
  const draft = new Draft();
  const charted = chartedClusters(input, t);
  draft.add([t("robustnessPage.sheet.title")], "title");
  draft.add([t("robustnessPage.sheet.writtenOn", { date: input.date, address: source.address })], "note");
  draft.addNote(t("robustnessPage.scope"));
  draft.addNote(model.sentence[language]);
  draft.add();
  draft.add([t("robustnessPage.sheet.settings")], "heading");
  const settings = draft.next;
  const line = { id: model.id, version: model.version, title: model.title[language] };
  draft.add([t("report.model"), t("report.modelLine", line)]);
  draft.add([t("report.changed"), changesText(input, t)]);
  draft.add([t("robustnessPage.sheet.draws"), robustness.draws]);
  draft.add([t("robustnessPage.sheet.seed"), robustness.seed]);
  draft.add([t("robustnessPage.sheet.generator"), robustness.generator]);
  draft.add([t("robustnessPage.sheet.formula"), input.formula]);
  draft.add([t("robustnessPage.sheet.clusters"), charted.all]);
  draft.add([t("robustnessPage.sheet.flips"), charted.flips]);
  variationSentences(model.rules, language).forEach((sentence, at) => {
    draft.add([at === 0 ? t("robustnessPage.varied") : null, sentence]);
  });
  draft.style({ row: settings, column: 0, rows: draft.next - settings, columns: 1 }, "result");
  draft.add();
  const { length } = charted.types;
  const shown = length < charted.all ? "shown" : "shownAll";
  draft.add([t(`robustnessPage.sheet.${shown}`, { count: length, all: charted.all })]);
  draft.add([t("robustnessPage.sheet.rankNote")]);

  const [header = []] = cells;
  const charts = draft.next;
  const place = { charts, header: charts + chartRows(charted) + 2, column: header.length + 2 };
  draft.put(place.header - 1, 0, [t("robustnessPage.sheet.table")]);
  draft.style({ row: place.header - 1, column: 0, rows: 1, columns: 1 }, "heading");
  draft.put(place.header, 0, [t("report.cluster"), ...header.map(String)]);
  draft.style({ row: place.header, column: 0, rows: 1, columns: header.length + 1 }, "header");
  cells.slice(1).forEach((row, at) => {
    const written = row.map((cell) => (typeof cell === "boolean" ? String(cell) : cell));
    draft.put(place.header + 1 + at, 0, [names[at] ?? "", ...written]);
  });
  const rows = cells.length - 1;
  const format = (column: number, columns: number, numberFormat: string): void =>
    draft.format({ row: place.header + 1, column, rows, columns }, numberFormat);
  // Cluster, verdict, then seven probabilities, six of index and maturity, three ranks and their mean shift.
  format(2, 7, "0.0%");
  format(9, 6, "0.00");
  format(15, 3, "0.0");
  format(18, 1, "0.00");
  addRobustnessChartData(draft, charted, place, t);
  return writeGeneratedSheet({
    definedName: "DCA_Robustness",
    sheetName: t("robustnessPage.sheet.name"),
    titles: languages.map((each) => translatorFor(each)("robustnessPage.sheet.title")),
    draft,
    rows: draft.next,
    columns: draft.columns,
    chartNames: ROBUSTNESS_CHARTS,
    columnWidths: [
      40, 28, 13, 13, 13, 19, 13, 13, 13, 13, 13, 13, 15, 15, 15, 13, 13, 13, 50, 4, 28, 14, 14, 14, 14, 4, 28, 12, 12,
      12,
    ],
    finish: (sheet) => addRobustnessCharts(sheet, charted, place, t),
  });
}
