import type { ClusterTable } from "../../assessment";
import { clusterHeaders, periodHeaders } from "../../mapping/keyHeaders";
import { cellText, comparableHeader, isBlank, type Cell } from "../../model";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { ColumnReading } from "./columns";

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
