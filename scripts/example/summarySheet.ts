/** What the clusters of the example are, at a glance: counts by type and stage, and the map of type index and maturity. */
import { EditionSheet, looks, mapFrame, mapMarks } from "../../src/edition";
import { assessmentTable, labelsFor, type AssessmentReading } from "../../src/results";
import {
  countAtStage,
  countedKinds,
  countedStages,
  countOfKind,
  reportBasis,
  resultTints,
  stagedTypes,
  type ReportedTable,
} from "../../src/results/report";
import { translatorFor } from "../../src/texts";
import { exampleTexts } from "./texts";

const KINDS = 3;
const STAGES = KINDS + countedKinds.length + 4;
const BASIS = Math.max(STAGES + countedStages.length, 26) + 3;
const MAP = { row: 2, column: 4, rows: 24, columns: 6 } as const;
/** Characters on a line over all columns, and without the first; the height of a line in points. */
const [WIDE, NARROW, LINE] = [135, 100, 14];
/** Right of the map: what it draws. */
const DRAWN = MAP.column + MAP.columns + 1;
const noRemarks = { zeroFromArray: [], percentFromArray: [] };

export function summarySheet(table: ReportedTable): EditionSheet {
  const { language, clusters, model, date, address } = table;
  const t = translatorFor(language);
  const labels = labelsFor(model, language);
  const sheet = new EditionSheet(exampleTexts.summaries[language]);
  sheet.put(0, 0, [t("report.title")], looks.title);
  sheet.put(1, 0, [t("wordReport.dated", { date, address })], looks.note);

  sheet.put(KINDS - 1, 0, [t("report.verdicts"), t("report.clusters")], looks.header);
  countedKinds.forEach((kind, at) => {
    sheet.put(KINDS + at, 0, [labels.verdict(kind), countOfKind(clusters, kind)]);
    const fill = kind === "ID" || kind === "DI" || kind === "HYBRID" ? resultTints[kind] : undefined;
    if (fill !== undefined) sheet.look({ row: KINDS + at, column: 0, rows: 1, columns: 1 }, { fill });
  });
  sheet.put(KINDS + countedKinds.length, 0, [t("report.all"), clusters.length], { bold: true });

  const types = stagedTypes.map((type) => labels.verdict(type));
  sheet.put(STAGES - 1, 0, [t("report.stagesByType"), ...types], looks.header);
  countedStages.forEach((stage, at) => {
    const name = stage === undefined ? t("report.stageUnknown") : t("report.stageAt", { position: stage });
    sheet.put(STAGES + at, 0, [name, ...stagedTypes.map((type) => countAtStage(clusters, type, stage))]);
  });

  const { model: line, recognised, sentences } = reportBasis(table);
  const told = (row: number, column: number, text: string): void => {
    const area = { row, column, rows: 1, columns: MAP.column + MAP.columns - column };
    sheet.merged.push(area);
    sheet.put(row, column, [text]);
    sheet.look(area, { wrap: true, size: 10 });
    sheet.heights.set(row, LINE * Math.ceil(widthOf(text) / (column === 0 ? WIDE : NARROW)));
  };
  told(BASIS - 3, 0, t("report.mapNote"));
  sheet.put(BASIS - 1, 0, [t("report.basis")], looks.heading);
  const facts = [
    [t("report.model"), line],
    [t("report.recognised"), recognised],
  ] as const;
  facts.forEach(([label, text], at) => {
    sheet.put(BASIS + at, 0, [label], { bold: true, size: 10 });
    told(BASIS + at, 1, text);
  });
  sentences.forEach((sentence, at) => told(BASIS + facts.length + at, 0, sentence));

  addMap(sheet, table);
  sheet.widen(0, [32, 19, 19, 3, ...Array<number>(MAP.columns).fill(11), 3, 34, 12, 12, 12]);
  sheet.hasGridLines = false;
  const area = { row: 0, column: 0, rows: BASIS + facts.length + sentences.length, columns: MAP.column + MAP.columns };
  sheet.print = { orientation: "landscape", pagesWide: 1, isOnePage: true, area };
  return sheet;
}

/** Only clusters with a type and a maturity have a place on the map, as in a report. */
function addMap(sheet: EditionSheet, { language, clusters, model, dataset }: ReportedTable): void {
  const t = translatorFor(language);
  const results = assessmentTable(model, language);
  const header = (["index", "maturity"] as const).map((key) => results.header[results.place(key)] ?? "");
  let row = KINDS - 1;
  const series = stagedTypes.map((type) => {
    sheet.put(row, DRAWN, [t(`verdict.${type}`), ...header], looks.header);
    const points = clusters
      .filter(({ assessment }) => assessment.kind === type)
      .map((cluster) => {
        const reading: AssessmentReading = {
          assessment: cluster.assessment,
          observationOf: (indicator) => dataset.observation(cluster.row, indicator),
          remarks: noRemarks,
        };
        return { cluster, index: results.cell("index", reading), maturity: results.cell("maturity", reading) };
      })
      .filter(({ maturity }) => typeof maturity === "number");
    const first = row + 1;
    points.forEach(({ cluster, index, maturity }, at) => {
      sheet.put(first + at, DRAWN, [cluster.name, Number(index), Number(maturity)]);
    });
    sheet.look({ row: first, column: DRAWN + 1, rows: points.length, columns: 2 }, { numberFormat: "0.00" });
    row = first + points.length + 1;
    const block = (column: number): string =>
      sheet.block({ row: first, column: DRAWN + column, rows: Math.max(points.length, 1), columns: 1 });
    return { name: t(`verdict.${type}`), ...mapMarks[type], x: block(1), y: block(2) };
  });
  sheet.charts.push({
    ...mapFrame(t),
    series,
    area: MAP,
  });
}

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (/[\u2E80-\uFFEF]/u.test(sign) ? 2 : 1), 0);
