// The one reader of a table of clusters: for worksheet functions, the pane, the workings and the commands.
import { cellText, cleanText, isBlank, isCellError, type Cell } from "../model";
import type { BoundModel } from "./boundModel";
import { indicatorColumns, readDataset, type CellAt, type Dataset } from "./dataset";
import type { HeaderBinding } from "./headers";
import { asPercent, formatsCount } from "./percentFraction";

/** What is known of one cell beside its value; rows below the header and columns count from 0. */
type FactAt = (row: number, column: number) => boolean;

/** A table as somebody delivered it, and what is known of its cells. */
export interface DeliveredTable<Value> {
  readonly headers: readonly Cell[];
  /** The rows below the header. */
  readonly rows: readonly (readonly Value[])[];
  /** Row of the sheet, from 1, where the first of them stands; of the range where nobody knows the sheet. */
  readonly firstRow: number;
  /** A delivered value as a cell. */
  readonly read: (value: Value | undefined) => Cell;
  /** Whether a delivered 0 is an empty cell, which it is on the desktop; undefined where no 0 is in doubt. */
  readonly isBlank: FactAt | undefined;
  /** Whether the format of a cell shows the number in it as a percentage; undefined where none does. */
  readonly isPercent: ((row: number, column: number, value: number) => boolean) | undefined;
}

/** A table of clusters, read once: every surface asks it, none looks at the cells itself. */
export interface ClusterTable {
  readonly model: BoundModel;
  readonly headers: readonly Cell[];
  /** Which of the columns hold which indicator. */
  readonly binding: HeaderBinding;
  /** The indicators of every row, without the empty rows at the end. */
  readonly dataset: Dataset;
  /** A cell below the header as it is meant: blanks known, percentages in percent. */
  readonly cellAt: CellAt;
  /** The columns whose cells are read by their formats. */
  readonly formattedColumns: ReadonlySet<number>;
  /** What the author calls the cluster of a row: the first text in a column that holds no indicator; "" where there is none. */
  nameOf(row: number): string;
  /** The row of the sheet, from 1: what a cluster without a name is called by. */
  sheetRow(row: number): number;
  /** Whether nobody wrote anything in a row. */
  isEmpty(row: number): boolean;
}

/**
 * Reads a table by a header row that was bound before.
 *
 * @example
 * const reading = bindHeaders(model, ["Cluster", "TY1"]);
 * // readClusterTable(model, reading, { headers: ["Cluster", "TY1"], rows: [["Aster", 45]], firstRow: 2, ... }).nameOf(0) // "Aster"
 */
export function readClusterTable<Value>(
  model: BoundModel,
  binding: HeaderBinding,
  delivered: DeliveredTable<Value>,
): ClusterTable {
  const { rows, headers, firstRow } = delivered;
  const formattedColumns = columnsByFormat(model, binding, delivered);
  const cellAt = cellReader(formattedColumns, delivered);
  const isEmpty = (row: number): boolean => {
    const cells = rows[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      if (mayBeBlank(cells[column]) && isBlank(cellAt(row, column))) continue;
      return false;
    }
    return true;
  };
  let size = rows.length;
  while (size > 0 && isEmpty(size - 1)) size -= 1;
  return {
    model,
    headers,
    binding,
    dataset: withIndices(
      readDataset(model, binding.columnOf, size, cellAt, { rows, formattedColumns }),
      binding,
      cellAt,
    ),
    cellAt,
    formattedColumns,
    nameOf: (row) => nameIn(binding, cellAt, row),
    sheetRow: (row) => firstRow + row,
    isEmpty,
  };
}

/** The dataset with the index behind a value, where a column says it; a 0 there is an empty cell. */
function withIndices(dataset: Dataset, { indexColumnOf }: HeaderBinding, cellAt: CellAt): Dataset {
  if (!indexColumnOf || indexColumnOf.size === 0) return dataset;
  return {
    ...dataset,
    indexOf: (row, indicator) => {
      const column = indexColumnOf.get(indicator);
      const cell = column === undefined ? null : cellAt(row, column);
      return cell === 0 || isCellError(cell) ? "" : cleanText(cellText(cell));
    },
  };
}

/** What the author calls the cluster of a row: the first text in a column that holds no indicator. */
export function nameIn({ ignored }: HeaderBinding, cellAt: CellAt, row: number): string {
  for (const column of ignored) {
    const cell = cellAt(row, column);
    if (typeof cell === "string" && !isBlank(cell)) return cell.trim();
  }
  return "";
}

/** Whether a delivered value may stand for an empty cell. */
function mayBeBlank(value: unknown): boolean {
  return typeof value === "string" ? isBlank(value) : value === 0 || value === null || value === undefined;
}

function columnsByFormat<Value>(
  model: BoundModel,
  { columnOf }: HeaderBinding,
  { rows, read, isPercent }: DeliveredTable<Value>,
): ReadonlySet<number> {
  const byFormat = new Set<number>();
  for (const { indicator, column } of isPercent ? indicatorColumns(model, columnOf) : []) {
    if (formatsCount(indicator, rows.length, (row) => read(rows[row]?.[column]))) byFormat.add(column);
  }
  return byFormat;
}

function cellReader<Value>(byFormat: ReadonlySet<number>, table: DeliveredTable<Value>): CellAt {
  const { rows, read, isBlank: isEmptyCell, isPercent } = table;
  return (row, column) => {
    const value = rows[row]?.[column];
    if (value === 0) return isEmptyCell?.(row, column) === true ? null : 0;
    const cell = read(value);
    if (typeof cell !== "number" || !byFormat.has(column)) return cell;
    return isPercent?.(row, column, cell) === true ? asPercent(cell) : cell;
  };
}
