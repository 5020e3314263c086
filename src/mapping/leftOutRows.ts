import { findTotals } from "../assessment";
import { cellText, isBlank, nameKey, type Cell } from "../model";
import { cellOf, columnCells, numberShare, type ForeignTable } from "./foreignTable";
import { isHeaderLine } from "./guessColumns";

/** A longer text is no name of a cluster. */
const LONGEST_NAME = 100;
const noteWords =
  /^\W*(?:notes?|sources?|remarks?|legend|last update|注|说明|备注|来源|资料来源|数据来源)\s*[:：.)]?/iu;

export type LeftOutReason = "empty" | "headerLine" | "note" | "total" | "sum";

export interface LeftOutRow {
  /** Below the header, from 0. */
  readonly row: number;
  readonly reason: LeftOutReason;
  readonly name: string;
}

/** Where the rows have their names and periods. */
export interface KeyPlaces {
  readonly cluster: number | undefined;
  readonly period: number | undefined;
}

/** The rows that are no clusters, each with the reason: empty ones, a second line of headers, notes, totals. */
export function leftOutRows(table: ForeignTable, { cluster, period }: KeyPlaces): LeftOutRow[] {
  const numeric = [...table.headers.keys()].filter((column) => column !== period && numberShare(table, column) > 0.5);
  const found: LeftOutRow[] = [];
  const rest: number[] = [];
  table.rows.forEach((cells, row) => {
    const name = nameOf(table, row, cluster);
    const reason = plainReason(table, row, cells, numeric, name);
    if (reason) found.push({ row, reason, name });
    else rest.push(row);
  });
  const at = (row: number): number => rest[row] ?? -1;
  const totals = findTotals({
    size: rest.length,
    least: 2,
    namesOf: (row) => [nameOf(table, at(row), cluster), ...textsOf(table.rows[at(row)] ?? [])],
    periodOf: (row) => (period === undefined ? "" : nameKey(cellOf(table, at(row), period))),
    columns: numeric.map((column) => {
      const cells = columnCells(table, column);
      return rest.map((row) => numberIn(cells[row] ?? null));
    }),
  });
  for (const { row, name, known } of totals)
    found.push({ row: at(row), name, reason: known === "name" ? "total" : "sum" });
  return found.sort((a, b) => a.row - b.row);
}

function plainReason(
  table: ForeignTable,
  row: number,
  cells: readonly Cell[],
  numeric: readonly number[],
  name: string,
): LeftOutReason | undefined {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return "empty";
  if (row === 0 && isHeaderLine(table, row)) return "headerLine";
  if (numeric.some((column) => typeof cells[column] === "number")) return undefined;
  const text = name === "" ? (textsOf(cells)[0] ?? "") : name;
  return name === "" || text.length > LONGEST_NAME || noteWords.test(text) ? "note" : undefined;
}

const nameOf = (table: ForeignTable, row: number, cluster: number | undefined): string =>
  cluster === undefined ? "" : cellText(cellOf(table, row, cluster)).trim();
const textsOf = (cells: readonly Cell[]): string[] =>
  cells.filter((cell) => typeof cell === "string" && !isBlank(cell)).map((cell) => cellText(cell).trim());
const numberIn = (cell: Cell): number => (typeof cell === "number" ? cell : NaN);
