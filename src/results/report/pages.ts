import { TargetFinder } from "../../target";
import { translatorFor, type Translate } from "../../texts/translate";
import { clusterPage, type ClusterPage } from "../clusterPage";
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

/** The page of one of the clusters. Needs the texts of `clusterPage`, `clusterView` and `targets`. */
export function pageOf(request: Omit<PagesRequest, "clusters">, cluster: PagedCluster): ClusterPage {
  const { model, address, language, date, remarks } = request;
  const { name, period, sheetRow, assessment, values } = cluster;
  const costs = model.model.indicators.map(() => 1);
  const targets = new TargetFinder(model, { costs, secured: false }).find(assessment, values);
  return clusterPage({
    ...{ model, assessment, values, name, period, language, date, remarks },
    data: translatorFor(language)("clusterPage.dataAt", { address, row: sheetRow }),
    // What is to be collected stands among the missing data.
    target: targets.some(({ kind }) => kind === "collect")
      ? undefined
      : { targets, remarks: { zeroFromArray: [], percentFromArray: [] } },
  });
}
