import { useDeferredValue, useMemo } from "react";
import type { VerdictKind } from "../../assessment";
import type { AssessedCluster } from "./assessTable";

/** What the list of clusters is narrowed to; empty texts narrow nothing. */
export interface ClusterFilter {
  readonly search: string;
  readonly verdict: VerdictKind | "";
}

export const everyCluster: ClusterFilter = { search: "", verdict: "" };

/** The clusters that a filter leaves. Typing goes on while ten thousand are searched. */
export function useFoundClusters(clusters: readonly AssessedCluster[], filter: ClusterFilter): AssessedCluster[] {
  const { search, verdict } = useDeferredValue(filter);
  return useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return clusters.filter(
      ({ texts, assessment }) => (verdict === "" || assessment.kind === verdict) && texts.includes(wanted),
    );
  }, [clusters, search, verdict]);
}
