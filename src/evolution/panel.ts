import { alike, readPeriods, type PeriodLabel, type PeriodOfRow, type Periods } from "../assessment";
import { capitalsApart, cellText, isBlank, isCellError, nameKey, tidyText, type Cell } from "../model";

/** One row of the input: a cluster in a period. */
export interface Sighting {
  /** Position of the row in the input, from 0. */
  readonly row: number;
  /** Position of the period among all distinct periods of the panel, from 0. */
  readonly period: number;
  /** On a scale on which periods that are adjacent lie 1 apart: steps of the panel, or positions where labels have no form. */
  readonly time: number;
}

export interface PanelCluster {
  /** As the input first writes it. */
  readonly name: string;
  /** In order of time. */
  readonly sightings: readonly Sighting[];
}

/** Rows that belong to no cluster or to no period of the panel take no part in anything. */
export interface LeftOutRow {
  readonly row: number;
  /** "otherForm": most periods are written otherwise; "mark": something stands behind the period, as in "2021p". */
  readonly reason: "noCluster" | "noPeriod" | "otherForm" | "mark";
  /** The cluster or the period that was found. */
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
  /** How the periods are written; "label": in no form, so they stand in the order of labels. */
  readonly form: Periods["form"];
  /** The smallest distance between two periods, in the unit of the form; undefined where there is none. */
  readonly step: number | undefined;
  /** Whether numbers were read as days. */
  readonly datesFromNumbers: boolean;
  /** Names that differ in capitals alone are two clusters. */
  readonly capitals: readonly { readonly name: string; readonly like: string }[];
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

/**
 * Orders the rows of a table, in whatever order they come, into clusters followed over time. Names and periods are compared
 * in their clean forms, whatever their spelling. A row without cluster or period, or with a period that is not written as
 * most are, is left out and changes nothing for the others; with neither cluster nor period it is an empty row and not
 * mentioned.
 *
 * @param clusters - one cell per row: the cluster
 * @param periods - one cell per row: the period
 * @param isDateAt - whether the period of a row is shown as a date
 * @returns `duplicates` when a cluster has several rows in one period, `unequal` when the columns differ in length
 * @example readPanel(["B", "A", "B"], [2021, 2020, "2020年"]) // periods [2020, 2021]; B in rows 2 and 0, A in row 1
 */
export function readPanel(
  clusters: readonly Cell[],
  periods: readonly Cell[],
  isDateAt: (row: number) => boolean = () => false,
): PanelReading {
  if (clusters.length !== periods.length)
    return { kind: "unequal", clusters: clusters.length, periods: periods.length };
  const panel = gatherPanel(clusters, periods, isDateAt);
  const duplicates = panel.clusters.flatMap((cluster) => duplicatesOf(cluster, panel.periods));
  return duplicates.length > 0 ? { kind: "duplicates", duplicates } : panel;
}

/** The same without a look at duplicates: what a check of the data tells about the rows of a panel, doubled or not. */
export function gatherPanel(
  clusters: readonly Cell[],
  periods: readonly Cell[],
  isDateAt: (row: number) => boolean = () => false,
): Panel {
  const spellings = new Map<Cell, string>();
  const keys = clusters.map((cluster) => {
    const key = spellings.get(cluster) ?? (isCellError(cluster) ? "" : nameKey(cluster));
    spellings.set(cluster, key);
    return key;
  });
  const read = readPeriods(
    periods.map((period, row) => (keys[row] === "" ? null : period)),
    isDateAt,
  );
  const leftOut: LeftOutRow[] = [];
  const known = new Map<string, { readonly name: string; readonly sightings: Sighting[] }>();
  clusters.forEach((cluster, row) => {
    const [key = "", period = null, standing] = [keys[row], periods[row], read.ofRow[row]];
    const reason = reasonToLeaveOut(key, standing);
    if (reason !== undefined) {
      if (isBlank(cluster) && isBlank(period)) return;
      leftOut.push({ row, reason, found: cellText(reason === "noCluster" ? cluster : period) });
    } else if (standing?.kind === "period") {
      const seen = known.get(key) ?? { name: tidyText(cellText(cluster)), sightings: [] };
      seen.sightings.push({ row, period: standing.at, time: read.periods[standing.at]?.time ?? NaN });
      known.set(key, seen);
    }
  });
  return {
    kind: "panel",
    periods: read.periods.map(({ label }) => label),
    clusters: [...known.values()].map(({ name, sightings }) => {
      return { name, sightings: sightings.sort((a, b) => a.period - b.period) };
    }),
    leftOut,
    form: read.form,
    step: read.step,
    datesFromNumbers: read.datesFromNumbers,
    capitals: capitalsApart(known.keys()),
  };
}

/** Whether one period follows the other at the step of the panel, or, for labels without a form, whether nothing lies between. */
export function areAdjacent(earlier: Pick<Sighting, "time">, later: Pick<Sighting, "time">): boolean {
  return alike(later.time - earlier.time, 1);
}

function reasonToLeaveOut(cluster: string, period: PeriodOfRow | undefined): LeftOutRow["reason"] | undefined {
  if (cluster === "") return "noCluster";
  if (period?.kind === "leftOut") return period.reason;
  return period?.kind === "period" ? undefined : "noPeriod";
}

function duplicatesOf({ name, sightings }: PanelCluster, labels: readonly PeriodLabel[]): DuplicateSighting[] {
  return labels.flatMap((period, at) => {
    const rows = sightings.filter((seen) => seen.period === at).map(({ row }) => row);
    return rows.length > 1 ? [{ cluster: name, period, rows }] : [];
  });
}
