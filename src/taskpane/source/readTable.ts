import { bindModel, readClusterTable, readPeriods, tableTotals, type ClusterTable } from "../../assessment";
import { isBlank, nameKey, type Language, type Model } from "../../model";
import { leftOutSentence, type LeftOutTotal } from "../../results";
import { readSource, type SourceCells, type SourcePreview } from "../../workbook/sourceTable";
import type { WorkControl } from "../../workbook/workControl";
import type { ColumnReading } from "./columns";
import { columnCells, guessPanelColumns, type PanelColumns } from "./panelColumns";

/** Rows of one name that look like totals, and whether somebody has left them out. */
export interface FoundTotal extends LeftOutTotal {
  /** What the pane remembers them by. */
  readonly key: string;
  readonly isLeftOut: boolean;
}

/** Of the rows of a table, where they can be counted. */
export interface TableTotal extends FoundTotal {
  readonly rows: readonly number[];
}

/** A table of the sheet that was read whole and bound to a model; rows that are left out are read as empty. */
export interface ReadTable extends ClusterTable {
  readonly source: SourcePreview;
  readonly columns: ColumnReading;
  /** Whether a number below the header is shown as a date, or as a percentage. */
  isDateAt(row: number, column: number): boolean;
  isPercentAt(row: number, column: number): boolean;
  readonly totals: readonly TableTotal[];
  /** Where rows are clusters in periods: the periods in order of time, as the first row of each writes them; else none. */
  readonly periods: readonly string[];
  /** What the cluster of a row is called in every period. */
  unitOf(row: number): string;
  /** The period of a row, as it stands in `periods`; "" where it has none. */
  periodOf(row: number): string;
  /** Rows below the header that are read as empty: totals that somebody left out, and totals rows of Excel tables. */
  readonly leftOutRows: readonly number[];
}

/** Which rows a report leaves out, in a sentence. */
export const leftOutIn = ({ source, totals }: ReadTable, language: Language): string =>
  leftOutSentence(
    totals.filter(({ isLeftOut }) => isLeftOut),
    source.totalsRows,
    language,
  );

/** How a table is read: what was left out of it, and which of its columns make it a panel where somebody chose them. */
export interface Reading {
  readonly leftOut: ReadonlySet<string>;
  readonly panel?: PanelColumns;
}

/** Reads the data rows of a table. */
export async function readTable(
  source: SourcePreview,
  model: Model,
  columns: ColumnReading,
  reading: Reading,
  control?: WorkControl,
): Promise<ReadTable> {
  return bindTable(source, model, columns, reading, await readSource(source, control));
}

/** Binds the cells of a table to a model. */
export function bindTable(
  source: SourcePreview,
  model: Model,
  columns: ColumnReading,
  { leftOut, panel = guessPanelColumns({ source, columns }) }: Reading,
  cells: SourceCells,
): ReadTable {
  const bound = bindModel(model);
  const firstRow = source.block.row + 2;
  const isDateAt = (row: number, column: number): boolean => cells.shownAs(row, column) === "date";
  const isPercentAt = (row: number, column: number): boolean => cells.shownAs(row, column) === "percent";
  const without = (rows: ReadonlySet<number>): ClusterTable =>
    readClusterTable(
      bound,
      { ...columns, ignored: columns.others },
      {
        headers: source.headers,
        rows: rows.size === 0 ? cells.rows : cells.rows.map((row, at) => (rows.has(at) ? [] : row)),
        firstRow,
        // The pane asks Excel itself, which tells an empty cell from a 0.
        read: (cell) => cell ?? null,
        isBlank: undefined,
        isPercent: isPercentAt,
      },
    );
  const totalsRows = new Set(source.totalsRows.map(({ sheetRow }) => sheetRow - firstRow));
  const table = without(totalsRows);
  const found = tableTotals({
    ...table,
    clusters: panel.cluster === undefined ? undefined : columnCells(table, panel.cluster),
    periods: panel.period === undefined ? undefined : columnCells(table, panel.period),
  });
  const totals = new Map<string, TableTotal>();
  const rowsLeftOut = new Set(totalsRows);
  for (const { row, name, known } of found) {
    const key = JSON.stringify([source.address, name === "" ? row : nameKey(name)]);
    const isLeftOut = leftOut.has(key);
    totals.set(key, { key, name, known, isLeftOut, rows: [...(totals.get(key)?.rows ?? []), table.sheetRow(row)] });
    if (isLeftOut) rowsLeftOut.add(row);
  }
  const read = rowsLeftOut.size === totalsRows.size ? table : without(rowsLeftOut);
  const { periods, periodOf } = periodsIn(read, panel, isDateAt);
  // By the column that Evolution takes for the names, so that a cluster is called the same on every page.
  const named = (row: number): string => {
    const cell = panel.cluster === undefined ? null : read.cellAt(row, panel.cluster);
    return typeof cell === "string" && !isBlank(cell) ? cell.trim() : read.nameOf(row);
  };
  return {
    ...read,
    // The same cluster in two periods is told apart wherever it is named.
    unitOf: named,
    nameOf: (row) => [named(row), periodOf(row)].filter((part) => part !== "").join(" · "),
    periods,
    periodOf,
    source,
    columns,
    isDateAt,
    isPercentAt,
    totals: [...totals.values()],
    leftOutRows: [...rowsLeftOut],
  };
}

/** The periods of a table in which one name at least has several. */
function periodsIn(
  table: ClusterTable,
  { cluster, period }: PanelColumns,
  isDateAt: ReadTable["isDateAt"],
): Pick<ReadTable, "periods" | "periodOf"> {
  const none = { periods: [], periodOf: () => "" };
  if (period === undefined) return none;
  const cells = columnCells(table, period);
  const { periods, ofRow } = readPeriods(cells, (row) => isDateAt(row, period));
  const names = (cluster === undefined ? undefined : columnCells(table, cluster).map(nameKey)) ?? [];
  const isPanel = periods.length > 1 && new Set(names).size < names.filter((name) => name !== "").length;
  if (!isPanel) return none;
  const labels = periods.map(({ label }) => String(label));
  return {
    periods: labels,
    periodOf: (row) => {
      const said = ofRow[row];
      return said?.kind === "period" ? (labels[said.at] ?? "") : "";
    },
  };
}
