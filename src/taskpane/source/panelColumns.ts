import type { ClusterTable } from "../../assessment";
import { cellText, comparableHeader, isBlank, type Cell } from "../../model";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { ColumnReading } from "./columns";

/** Headers under which offices keep the name of a cluster and its year. */
const clusterHeaders =
  /^(cluster|region|province|country|state|city|area|park|name|集群|地区|区域|省|市|城市|国家|园区|名称)/iu;
const periodHeaders = /(?:^|[_-])(year|period|quarter|month|date|time|edition)|^(年|季|期|月|时期|时间)/iu;

/** Where a panel names its clusters and its periods; positions of columns, from 0. */
export interface PanelColumns {
  readonly cluster: number | undefined;
  readonly period: number | undefined;
}

/** The columns that probably hold the clusters and the periods, judged by their headers; a person may choose others. */
export function guessPanelColumns({
  source,
  columns,
}: {
  readonly source: SourcePreview;
  readonly columns: ColumnReading;
}): PanelColumns {
  const matching = (known: RegExp): number | undefined =>
    columns.ignored.find(({ column }) => known.test(comparableHeader(cellText(source.headers[column] ?? null))))
      ?.column;
  return { cluster: matching(clusterHeaders), period: matching(periodHeaders) };
}

/** The cells of one column below the header. */
export function columnCells({ dataset, cellAt }: ClusterTable, column: number): Cell[] {
  return Array.from({ length: dataset.size }, (_, row) => {
    const cell = cellAt(row, column);
    return isBlank(cell) ? null : cell;
  });
}
