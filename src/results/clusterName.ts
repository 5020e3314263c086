import type { Translate } from "../texts";

/** A cluster with what it may be called by. */
export interface NamedCluster {
  /** "" where it has none. */
  readonly name: string;
  /** Row of the sheet, from 1. */
  readonly sheetRow: number;
}

/** What a cluster is called on every surface: by its name, or else by the row of the sheet where it stands. */
export const clusterName = (t: Translate, { name, sheetRow }: NamedCluster): string =>
  name === "" ? t("pane.clusterAt", { row: sheetRow }) : name;

/** Names as a person tells clusters apart: a name that repeats has its row behind it. */
export function clusterNames(t: Translate, clusters: readonly NamedCluster[]): string[] {
  const times = new Map<string, number>();
  clusters.forEach(({ name }) => times.set(name, (times.get(name) ?? 0) + 1));
  return clusters.map((cluster) => {
    const shown = clusterName(t, cluster);
    const isRepeated = cluster.name !== "" && times.get(cluster.name) !== 1;
    return isRepeated ? `${shown} (${clusterName(t, { ...cluster, name: "" })})` : shown;
  });
}
