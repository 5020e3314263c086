import type { AssessedCluster } from "../assess/assessTable";

/** Names as a person tells clusters apart: a name that repeats, or is missing, is told by its row. */
export function clusterLabels(clusters: readonly AssessedCluster[], rowText: (row: number) => string): string[] {
  const times = new Map<string, number>();
  clusters.forEach(({ name }) => times.set(name, (times.get(name) ?? 0) + 1));
  return clusters.map(({ name, sheetRow }) => {
    const place = rowText(sheetRow);
    if (name === "") return place;
    return times.get(name) === 1 ? name : `${name} (${place})`;
  });
}
