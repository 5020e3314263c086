import { readPeriods } from "../assessment";
import { cellText, comparableHeader, looksLikeNumber, nameKey } from "../model";
import { clusterHeaders, periodHeaders } from "./keyHeaders";
import { cellOf, columnCells, numberShare, type ForeignTable } from "./foreignTable";

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export interface KeyGuess {
  readonly column: number;
  /** By its header, by its cells, or by both. */
  readonly reason: "keyHeader" | "namesEachRow" | "headerAndNames" | "years";
}

export interface KeyColumns {
  readonly cluster: KeyGuess | undefined;
  readonly period: KeyGuess | undefined;
}

/**
 * The columns that name clusters and periods. A period is known by its header, or by cells that are all years or quarters;
 * a cluster by cells that name no row of a period twice, before its header: a country code repeats where regions are rows.
 *
 * @param taken - columns that hold an indicator for sure
 */
export function guessKeys(table: ForeignTable, taken: ReadonlySet<number>): KeyColumns {
  const columns = [...table.headers.keys()].filter((column) => !taken.has(column));
  const headed = (known: RegExp, column: number): boolean =>
    known.test(comparableHeader(cellText(table.headers[column] ?? null)));
  const byHeader = columns.find((column) => headed(periodHeaders, column) && hasPeriods(table, column));
  const byCells = byHeader ?? columns.find((column) => areYears(table, column));
  const period: KeyGuess | undefined =
    byCells === undefined ? undefined : { column: byCells, reason: byHeader === undefined ? "years" : "keyHeader" };
  const candidates = columns
    .filter((column) => column !== byCells && (headed(clusterHeaders, column) || areNames(table, column)))
    .map((column) => ({
      column,
      isHeaded: headed(clusterHeaders, column),
      repeats: repeatedRows(table, column, byCells),
    }));
  const [best] = [...candidates].sort(
    (a, b) => a.repeats - b.repeats || Number(b.isHeaded) - Number(a.isHeaded) || a.column - b.column,
  );
  if (!best) return { cluster: undefined, period };
  const reason = best.repeats > 0 ? "keyHeader" : best.isHeaded ? "headerAndNames" : "namesEachRow";
  return { cluster: { column: best.column, reason }, period };
}

/** How many rows bear a name that another row of the same period bears, too. */
export function repeatedRows(
  table: ForeignTable,
  cluster: number,
  period: number | undefined,
  skipped: ReadonlySet<number> = new Set(),
): number {
  const seen = new Set<string>();
  let repeats = 0;
  for (let row = 0; row < table.rows.length; row += 1) {
    const name = nameKey(cellOf(table, row, cluster));
    if (name === "" || skipped.has(row)) continue;
    const key = `${name}\n${period === undefined ? "" : nameKey(cellOf(table, row, period))}`;
    if (seen.has(key)) repeats += 1;
    seen.add(key);
  }
  return repeats;
}

function areNames(table: ForeignTable, column: number): boolean {
  const filled = columnCells(table, column).filter((cell) => cell !== null);
  const names = filled.filter((cell) => typeof cell === "string" && !looksLikeNumber(cell));
  // Notes fill few rows, names most of them.
  return names.length > table.rows.length / 2;
}

function hasPeriods(table: ForeignTable, column: number): boolean {
  const { ofRow } = readPeriods(columnCells(table, column), (row) => table.isDateAt(row, column));
  return ofRow.filter(({ kind }) => kind === "period").length > table.rows.length / 2;
}

/** Nothing but years, or quarters and the like: any number could be a period, but not any number is a year. */
function areYears(table: ForeignTable, column: number): boolean {
  const filled = columnCells(table, column).filter((cell) => cell !== null);
  if (filled.length <= table.rows.length / 2) return false;
  if (numberShare(table, column) === 1)
    return filled.every(
      (cell) => typeof cell === "number" && Number.isInteger(cell) && cell >= FIRST_YEAR && cell <= LAST_YEAR,
    );
  const { form, ofRow } = readPeriods(filled);
  return form !== "label" && ofRow.every(({ kind }) => kind === "period");
}
