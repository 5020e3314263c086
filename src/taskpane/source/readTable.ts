import { bindModel, readClusterTable, type ClusterTable } from "../../assessment";
import type { Model } from "../../model";
import { readSource, type SourceCells, type SourcePreview, type WorkControl } from "../../workbook/sourceTable";
import type { ColumnReading } from "./columns";

/** A table of the sheet that was read whole and bound to a model. */
export interface ReadTable extends ClusterTable {
  readonly source: SourcePreview;
  readonly columns: ColumnReading;
  /** Whether a number below the header is shown as a date. */
  isDateAt(row: number, column: number): boolean;
}

/** Reads the data rows of a table. */
export async function readTable(
  source: SourcePreview,
  model: Model,
  columns: ColumnReading,
  control?: WorkControl,
): Promise<ReadTable> {
  return bindTable(source, model, columns, await readSource(source, control));
}

/** Binds the cells of a table to a model. */
export function bindTable(source: SourcePreview, model: Model, columns: ColumnReading, cells: SourceCells): ReadTable {
  const binding = { columnOf: columns.columnOf, ignored: columns.others };
  const table = readClusterTable(bindModel(model), binding, {
    headers: source.headers,
    rows: cells.rows,
    firstRow: source.block.row + 2,
    // The pane asks Excel itself, which tells an empty cell from a 0.
    read: (cell) => cell ?? null,
    isBlank: undefined,
    isPercent: (row, column) => cells.shownAs(row, column) === "percent",
  });
  return { ...table, source, columns, isDateAt: (row, column) => cells.shownAs(row, column) === "date" };
}
