import type { LadderName } from "../../model";
import { cellName } from "../../spreadsheet/address";
import type { Translate } from "../../texts";
import { type Draft, type DraftCell } from "../generatedSheet/draft";
import type { ReportInput } from "./reportInput";
import { formulaOrValue, type ReportTable } from "./reportTable";
import { STAGES_COLUMN } from "./summary";

/** Names by which a later report finds its own charts. */
export const CHART_NAMES = ["DCA map of clusters", "DCA stages by type"] as const;

/** Those of the report about results of an engine, which may stand beside it. */
export const TOLD_CHART_NAMES = ["DCA map of told clusters", "DCA stages of told clusters"] as const;

/** Rows that the charts cover. */
export const CHART_ROWS = 20;

/** In points: side by side they are as wide as an A4 between its margins, and as high as the rows kept for them. */
const MAP_WIDTH = 470;
const STAGES_WIDTH = 277;
const CHART_HEIGHT = 278;

/** One empty column stays between the results and the data of the charts. */
export const chartDataColumn = (table: ReportTable): number => table.width + 1;

const DATA_COLUMNS = 4;

/**
 * What the map draws: the type index as x, the maturity as y, one column for each type. What is missing is an empty cell, in a
 * live report #N/A, which Excel leaves out; a text ("") in x would make Excel count 1, 2, 3 along the axis instead.
 */
export function addChartData(draft: Draft, input: Pick<ReportInput, "form">, table: ReportTable, t: Translate): void {
  const column = chartDataColumn(table);
  draft.widen(column - 1, [4, 24, 12, 12, 12]);
  draft.put(table.header - 1, column, [t("report.chartData")]);
  draft.put(
    table.header,
    column,
    [t("report.cluster"), t("columns.assess.index"), t("verdict.ID"), t("verdict.DI")],
    "header",
  );
  table.names.forEach((name, row) => {
    const index = table.cell("index", row);
    const maturity = table.cell("maturity", row);
    const y = (type: LadderName): DraftCell => {
      const isType = table.isVerdict(table.cell("verdict", row), type);
      const isPlaced = `AND(${isType},ISNUMBER(${index}),ISNUMBER(${maturity}))`;
      const value = table.kind(row) === type ? table.number("maturity", row) : undefined;
      return formulaOrValue(input, `=IF(${isPlaced},${maturity},NA())`, value ?? null);
    };
    draft.put(table.first + row, column, [
      formulaOrValue(input, `=${cellName(0, table.first + row)}&""`, name),
      formulaOrValue(input, `=IF(ISNUMBER(${index}),${index},NA())`, table.number("index", row) ?? null),
      y("ID"),
      y("DI"),
    ]);
  });
  draft.format({ row: table.first, column: column + 1, rows: table.rows, columns: DATA_COLUMNS - 1 }, "0.00");
}

/** Draws the map of clusters and the stages by type as native charts over the rows that are kept free for them. */
export function addCharts(
  sheet: Excel.Worksheet,
  table: ReportTable,
  { summary, charts }: { readonly summary: number; readonly charts: number },
  t: Translate,
  [mapName, stagesName]: readonly [string, string] = CHART_NAMES,
): void {
  const mapData = sheet.getRangeByIndexes(table.header, chartDataColumn(table) + 1, table.rows + 1, DATA_COLUMNS - 1);
  const map = sheet.charts.add("XYScatter", mapData, "Columns");
  map.name = mapName;
  map.title.text = t("report.map");
  map.axes.categoryAxis.minimum = -1;
  map.axes.categoryAxis.maximum = 1;
  map.axes.categoryAxis.title.text = t("report.mapAxes.index");
  map.axes.valueAxis.minimum = 0;
  map.axes.valueAxis.maximum = 3;
  map.axes.valueAxis.title.text = t("report.mapAxes.maturity");
  put(map, charts, 0, MAP_WIDTH);

  const stageData = sheet.getRangeByIndexes(summary, STAGES_COLUMN, 5, 3);
  const stages = sheet.charts.add("ColumnStacked", stageData, "Columns");
  stages.name = stagesName;
  stages.title.text = t("report.stagesByType");
  put(stages, charts, MAP_WIDTH + 10, STAGES_WIDTH);
}

/** At the upper edge of a row, so far from the left, in points. */
function put(chart: Excel.Chart, row: number, left: number, width: number): void {
  chart.setPosition(cellName(0, row));
  chart.left = left;
  chart.width = width;
  chart.height = CHART_HEIGHT;
}
