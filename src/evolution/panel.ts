import { cellText, isBlank, isCellError, type Cell } from "../model";

/** What a period is called: a number (a year), or a text such as "2022Q1". */
export type PeriodLabel = number | string;

/** One row of the input: a cluster in a period. */
export interface Sighting {
  /** Position of the row in the input, from 0. */
  readonly row: number;
  /** Position of the period among all distinct periods of the panel, from 0. */
  readonly period: number;
}

export interface PanelCluster {
  readonly name: string;
  /** In order of time. */
  readonly sightings: readonly Sighting[];
}

/** Rows that belong to no cluster or no period take no part in anything. */
export interface LeftOutRow {
  readonly row: number;
  readonly reason: "noCluster" | "noPeriod";
  readonly found: string;
}

/** Clusters followed over periods. */
export interface Panel {
  readonly kind: "panel";
  /** Distinct, in order of time. */
  readonly periods: readonly PeriodLabel[];
  /** In the order in which the input first names them. */
  readonly clusters: readonly PanelCluster[];
  readonly leftOut: readonly LeftOutRow[];
}

export interface DuplicateSighting {
  readonly cluster: string;
  readonly period: PeriodLabel;
  /** Positions of all rows that claim it, from 0. */
  readonly rows: readonly number[];
}

export type PanelReading =
  | Panel
  | { readonly kind: "unequal"; readonly clusters: number; readonly periods: number }
  | { readonly kind: "duplicates"; readonly duplicates: readonly DuplicateSighting[] };

interface NamedRow {
  readonly row: number;
  readonly cluster: string;
  readonly period: number | string;
}

/**
 * Orders the rows of a table, in whatever order they come, into clusters followed over time. Periods are ordered as
 * numbers when all are numbers, else as text (by character code, the same for every reader). A name is compared without
 * the spaces around it. A row without cluster or period is left out; with neither it is an empty row and not mentioned.
 *
 * @param clusters - one cell per row: the cluster
 * @param periods - one cell per row: the period
 * @returns `duplicates` when a cluster has several rows in one period, `unequal` when the columns differ in length
 * @example readPanel(["B", "A", "B"], [2021, 2020, 2020]) // periods [2020, 2021]; B in rows 2 and 0, A in row 1
 */
export function readPanel(clusters: readonly Cell[], periods: readonly Cell[]): PanelReading {
  if (clusters.length !== periods.length)
    return { kind: "unequal", clusters: clusters.length, periods: periods.length };
  const leftOut: LeftOutRow[] = [];
  const rows: NamedRow[] = [];
  clusters.forEach((cluster, row) => {
    const period = periods[row] ?? null;
    if (isBlank(cluster) && isBlank(period)) return;
    if (!names(cluster)) leftOut.push({ row, reason: "noCluster", found: cellText(cluster) });
    else if (!names(period)) leftOut.push({ row, reason: "noPeriod", found: cellText(period) });
    else rows.push({ row, cluster: nameOf(cluster), period: typeof period === "number" ? period : nameOf(period) });
  });
  const labels = orderedPeriods(rows);
  const positions = new Map(labels.map((label, at) => [String(label), at]));
  const sightings = new Map<string, Sighting[]>();
  for (const { row, cluster, period } of rows) {
    const known = sightings.get(cluster) ?? [];
    known.push({ row, period: positions.get(String(period)) ?? -1 });
    sightings.set(cluster, known);
  }
  const ordered = [...sightings].map(([name, seen]) => ({ name, sightings: seen.sort((a, b) => a.period - b.period) }));
  const duplicates = ordered.flatMap((cluster) => duplicatesOf(cluster, labels));
  return duplicates.length > 0
    ? { kind: "duplicates", duplicates }
    : { kind: "panel", periods: labels, clusters: ordered, leftOut };
}

/** Whether nothing lies between two sightings in the list of all periods. */
export function areAdjacent(earlier: Pick<Sighting, "period">, later: Pick<Sighting, "period">): boolean {
  return later.period === earlier.period + 1;
}

function names(cell: Cell): boolean {
  return !isBlank(cell) && !isCellError(cell);
}

function nameOf(cell: Cell): string {
  return cellText(cell).trim();
}

function orderedPeriods(rows: readonly NamedRow[]): PeriodLabel[] {
  const numbers = rows.flatMap(({ period }) => (typeof period === "number" ? [period] : []));
  if (numbers.length === rows.length) return [...new Set(numbers)].sort((a, b) => a - b);
  return [...new Set(rows.map(({ period }) => String(period)))].sort();
}

function duplicatesOf({ name, sightings }: PanelCluster, labels: readonly PeriodLabel[]): DuplicateSighting[] {
  return labels.flatMap((period, at) => {
    const rows = sightings.filter((seen) => seen.period === at).map(({ row }) => row);
    return rows.length > 1 ? [{ cluster: name, period, rows }] : [];
  });
}
