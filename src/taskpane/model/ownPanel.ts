import { gatherPanel } from "../../evolution";
import { yearOrMonth } from "../../model";
import { columnCells, guessPanelColumns } from "../source/panelColumns";
import type { ReadTable } from "../source/readTable";

/** The clusters of a table, each once, whatever its number of periods. */
export interface OwnPanel {
  /** Rows of each cluster, the newest period first. */
  readonly clusters: readonly (readonly number[])[];
  /** The newest period, where it is a year or a month. */
  readonly asOf: string;
}

/**
 * The clusters of a table. Where it has a column of clusters and one of periods, the rows of a cluster are one cluster, else
 * each row is one; rows that are read as empty, or that no panel has a place for, are none.
 */
export function ownPanel(read: ReadTable): OwnPanel {
  const { cluster, period } = guessPanelColumns(read);
  const filled = (row: number): boolean => !read.isEmpty(row);
  if (cluster === undefined || period === undefined) {
    return { clusters: [...Array(read.dataset.size).keys()].filter(filled).map((row) => [row]), asOf: "" };
  }
  const panel = gatherPanel(columnCells(read, cluster), columnCells(read, period), (row) => read.isDateAt(row, period));
  const clusters = panel.clusters.map(({ sightings }) =>
    sightings
      .map(({ row }) => row)
      .filter(filled)
      .reverse(),
  );
  return {
    clusters: clusters.filter((rows) => rows.length > 0),
    asOf: yearOrMonth(String(panel.periods.at(-1) ?? "")) ?? "",
  };
}

/** The newest observed value of an indicator in each cluster that has one. */
export function newestValues(
  { clusters }: OwnPanel,
  { dataset }: Pick<ReadTable, "dataset">,
  indicator: number,
): number[] {
  const values = new Float64Array(dataset.model.model.indicators.length);
  return clusters.flatMap((rows) => {
    const observed = rows.map((row) => dataset.valuesOf(row, values)[indicator] ?? NaN);
    return observed.filter(Number.isFinite).slice(0, 1);
  });
}
