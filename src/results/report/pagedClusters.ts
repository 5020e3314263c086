import type { Translate } from "../../texts/translate";
import { clusterNames } from "../clusterName";
import type { ReportedCluster, ReportedTable } from "./reportedTable";

/** A cluster of which a page is written. */
export interface PagedCluster extends Omit<ReportedCluster, "row"> {
  /** What tells it from all others, its period included. */
  readonly label: string;
}

/** What pages of clusters have in common. */
export interface PagesRequest extends Pick<ReportedTable, "model" | "address" | "language" | "date"> {
  readonly clusters: readonly PagedCluster[];
  /** What else is to be told of the data. */
  readonly remarks: readonly string[];
}

/** Some of the clusters of a table, named as all of them are told apart; the page says the period in a line of its own. */
export function pagedClusters<Cluster extends Omit<ReportedCluster, "row">>(
  t: Translate,
  all: readonly Cluster[],
  wanted: readonly Cluster[],
): (Cluster & PagedCluster)[] {
  const labels = new Map(clusterNames(t, all).map((label, at) => [all[at], label]));
  return wanted.map((cluster) => {
    const label = labels.get(cluster) ?? cluster.name;
    return { ...cluster, label, name: withoutPeriod(label, cluster.period) };
  });
}

function withoutPeriod(label: string, period: string): string {
  const ending = ` · ${period}`;
  return period !== "" && label.endsWith(ending) ? label.slice(0, -ending.length) : label;
}
