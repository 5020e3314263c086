import { closedStages, maturityBy, type ClusterPath, type PathPoint } from "../../evolution";
import { cellName, type CellArea } from "../../spreadsheet/address";
import type { Translate } from "../../texts";
import { rangeAt } from "../excel/usedRange";
import { type Draft, type DraftCell } from "../generatedSheet/draft";
import type { EvolutionReportInput } from "./evolutionInput";

/** Names by which a later report finds its own charts. */
export const EVOLUTION_CHARTS = ["DCA maturity over periods", "DCA closed stages by period"] as const;

/** Rows that the charts cover. */
export const EVOLUTION_CHART_ROWS = 20;

const COUNTS = [0, 1, 2, 3, undefined] as const;

/** Where the data of the two charts stand; no line chart without a path of known maturity. */
export interface EvolutionChartData {
  readonly lines: CellArea | undefined;
  readonly counts: CellArea;
}

/** Maturity of the drawn clusters by period, and how many clusters have closed how many stages. */
export function addEvolutionChartData(
  draft: Draft,
  { evolution, drawn }: EvolutionReportInput,
  top: number,
  t: Translate,
): EvolutionChartData {
  const { periods } = evolution.panel;
  const paths = drawn.filter(({ points }) => points.some((point) => maturityAt(point) !== undefined));
  // Beside the widest table, one column left empty.
  const first = draft.columns + 1;
  draft.widen(first - 1, [4, 12]);
  draft.put(top, first, [t("evolutionPage.report.chartData")]);
  const header = top + 1;
  const place = (column: number, titles: readonly string[], cells: (period: number) => DraftCell[]): CellArea => {
    draft.put(header, column, [t("evolutionPage.period"), ...titles], "header");
    // As text: of a first column of numbers Excel would make a series, not the axis.
    periods.forEach((label, period) => draft.put(header + 1 + period, column, [String(label), ...cells(period)]));
    return { row: header, column, rows: periods.length + 1, columns: titles.length + 1 };
  };
  const counts = place(
    first,
    COUNTS.map((closed) =>
      closed === undefined ? t("evolutionPage.report.closedUnknown") : t("evolutionPage.report.closedAt", { closed }),
    ),
    (period) =>
      COUNTS.map((closed) => pointsIn(evolution.paths, period).filter((point) => closedAt(point) === closed).length),
  );
  if (paths.length === 0) return { lines: undefined, counts };
  const lines = place(
    first + counts.columns + 1,
    paths.map(({ name }) => name),
    // A maturity that is not known is an empty cell: the line has a gap there.
    (period) => paths.map((path) => pointsIn([path], period).map(maturityAt)[0] ?? null),
  );
  draft.format({ row: header + 1, column: lines.column + 1, rows: periods.length, columns: paths.length }, "0.00");
  return { lines, counts };
}

const pointsIn = (paths: readonly ClusterPath[], period: number): PathPoint[] =>
  paths.flatMap(({ points }) => points.filter((point) => point.period === period));

const maturityAt = ({ reading }: PathPoint): number | undefined =>
  reading.kind === "read" ? maturityBy(reading.withMemory) : undefined;

const closedAt = ({ reading }: PathPoint): number | undefined =>
  reading.kind === "read" ? closedStages(reading.withMemory) : undefined;

/** Draws both as native charts over the rows that are kept free for them. */
export function addEvolutionCharts(
  sheet: Excel.Worksheet,
  { lines, counts }: EvolutionChartData,
  top: number,
  t: Translate,
): void {
  const [linesName, countsName] = EVOLUTION_CHARTS;
  const bottom = top + EVOLUTION_CHART_ROWS - 2;
  if (lines) {
    const chart = sheet.charts.add("LineMarkers", rangeAt(sheet, lines), "Columns");
    chart.name = linesName;
    chart.title.text = t("evolutionPage.report.maturityChart");
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 3;
    chart.axes.valueAxis.title.text = t("evolutionPage.report.maturityAxis");
    chart.setPosition(cellName(0, top), cellName(3, bottom));
  }
  const chart = sheet.charts.add("ColumnStacked", rangeAt(sheet, counts), "Columns");
  chart.name = countsName;
  chart.title.text = t("evolutionPage.report.stagesChart");
  chart.setPosition(cellName(4, top), cellName(7, bottom));
}
