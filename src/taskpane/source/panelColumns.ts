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

/** The columns that say which cluster a row is and of which period: they hold no indicator, but are not ignored. */
export function keyColumns(source: SourcePreview, columns: ColumnReading): readonly number[] {
  const { cluster, period } = guessPanelColumns({ source, columns });
  // Under a header that says nothing the name is the first text beside the indicators: as a rule the first column.
  const [first] = columns.ignored;
  const isFirst =
    first !== undefined && first.column !== period && columns.columnOf.every((at) => at < 0 || at > first.column);
  return [cluster ?? (isFirst ? first.column : undefined), period].flatMap((column) => column ?? []);
}

/** The cells of one column below the header. */
export function columnCells({ dataset, cellAt }: ClusterTable, column: number): Cell[] {
  return Array.from({ length: dataset.size }, (_, row) => {
    const cell = cellAt(row, column);
    return isBlank(cell) ? null : cell;
  });
}
