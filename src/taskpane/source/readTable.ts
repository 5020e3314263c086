import {
  asPercent,
  bindModel,
  largestFraction,
  mayBeFraction,
  readDataset,
  type BoundModel,
  type CellAt,
  type Dataset,
} from "../../assessment";
import { isBlank, type Cell, type Model } from "../../model";
import { readSource, type SourceCells, type SourcePreview, type WorkControl } from "../../workbook/sourceTable";
import type { ColumnReading } from "./columns";

/** A table that was read whole and bound to a model. */
export interface ReadTable {
  readonly source: SourcePreview;
  readonly model: BoundModel;
  readonly columns: ColumnReading;
  readonly dataset: Dataset;
  /** A cell below the header as it is read: percentages in percent. Rows and columns count from 0. */
  readonly cellAt: CellAt;
  /** Rows inside the table where nobody wrote anything. */
  isEmptyRow(row: number): boolean;
  /** What its author calls the cluster of a row: the first text in a column that holds no indicator. */
  nameOf(row: number): string;
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
  const bound = bindModel(model);
  const { rows } = cells;
  const cellAt = cellReader(model, columns, cells);
  return {
    source,
    model: bound,
    columns,
    dataset: readDataset(bound, columns.columnOf, rows.length, cellAt),
    cellAt,
    isEmptyRow: (row) => rows[row]?.every(isBlank) ?? true,
    nameOf: (row) => nameOf(rows[row] ?? [], columns),
  };
}

function nameOf(row: readonly Cell[], { columnOf }: ColumnReading): string {
  const indicators = new Set(columnOf);
  return (
    row.map((cell, column) => (typeof cell === "string" && !indicators.has(column) ? cell.trim() : "")).find(Boolean) ??
    ""
  );
}

function cellReader(model: Model, { columnOf }: ColumnReading, { rows, isPercent }: SourceCells): CellAt {
  const largest = new Map<number, number | undefined>();
  model.indicators.forEach((indicator, at) => largest.set(columnOf[at] ?? -1, largestFraction(indicator)));
  return (row, column) => {
    const cell = rows[row]?.[column] ?? null;
    return mayBeFraction(cell, largest.get(column)) && isPercent(row, column) ? asPercent(cell) : cell;
  };
}
