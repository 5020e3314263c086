import { ladderNames } from "../../model";
import { cellName, quotedSheet } from "../../spreadsheet/address";
import { CHART_NAMES, chartDataColumn } from "./charts";
import type { ReportInput } from "./reportInput";
import type { ReportTable } from "./reportTable";

/** More names than this lie upon each other. */
export const MOST_LABELLED = 40;

export const isLabelled = (table: ReportTable): boolean => table.names.filter(Boolean).length <= MOST_LABELLED;

/** Writes the name of each cluster beside its point of the map; in a live report the name follows its cell. */
export function labelMap(
  sheet: Excel.Worksheet,
  sheetName: string,
  input: Pick<ReportInput, "form">,
  table: ReportTable,
  [mapName]: readonly [string, string] = CHART_NAMES,
): void {
  const { series } = sheet.charts.getItem(mapName);
  const names = chartDataColumn(table);
  ladderNames.forEach((type, at) => {
    const { points } = series.getItemAt(at);
    table.names.forEach((name, row) => {
      const isLive = input.form === "live";
      const isOnMap = table.kind(row) === type && table.number("maturity", row) !== undefined;
      if (name === "" || !(isLive || isOnMap)) return;
      const point = points.getItemAt(row);
      point.hasDataLabel = true;
      const { dataLabel } = point;
      if (isLive) dataLabel.formula = `=${quotedSheet(sheetName)}!${cellName(names, table.first + row)}`;
      else dataLabel.text = name;
      // Towards the middle of the chart, at whose edge a name would be cut.
      dataLabel.position = (table.number("index", row) ?? 0) > 0 ? "Left" : "Right";
    });
  });
}
