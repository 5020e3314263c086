import { useDeferredValue, useMemo, useState } from "react";
import type { VerdictKind } from "../../assessment";
import { typeKinds } from "../assess/clusterFacts";
import { newestPeriod } from "../assess/newestPeriod";
import { useTexts } from "../texts";
import { changesIn } from "./change";
import type { TableTotal } from "../source/readTable";
import { everyCluster, filterClusters } from "./filter";
import type { ListedCluster } from "./listedCluster";
import { orderClusters, tableOrder } from "./order";

/** Clusters with their periods, wherever they were assessed. */
interface Listed<Cluster> {
  readonly read: { readonly periods: readonly string[]; readonly totals: readonly TableTotal[] };
  readonly table: { readonly clusters: readonly Cluster[] };
}

/** The clusters of a table, narrowed and put in order. Typing goes on while ten thousand are searched. */
export function useOverview<Cluster extends ListedCluster>({ read: { periods, totals }, table }: Listed<Cluster>) {
  const { language } = useTexts();
  const [filter, setFilter] = useState(everyCluster);
  const [order, setOrder] = useState(tableOrder);
  const [chosenPeriod, choosePeriod] = useState<string>();
  const newest = useMemo(() => newestPeriod(table.clusters, { periods, totals }), [table, periods, totals]);
  // The newest period, unless somebody chose another one or all of them.
  const period = chosenPeriod === "" || periods.includes(chosenPeriod ?? "") ? chosenPeriod : newest;
  const isOnePeriod = period !== undefined && period !== "";
  const clusters = useMemo(
    () => (isOnePeriod ? table.clusters.filter((cluster) => cluster.period === period) : table.clusters),
    [table, period],
  );
  const changes = useMemo(() => changesIn(table.clusters, periods), [table, periods]);
  const counts = useMemo(() => countTypes(clusters.map(({ assessment }) => assessment.kind)), [clusters]);
  const wanted = useDeferredValue(filter);
  const found = useMemo(
    () => orderClusters(filterClusters(clusters, wanted), order, { language, periods, changes }),
    [clusters, wanted, order, language, periods, changes],
  );
  return {
    period: { isOne: isOnePeriod, chosen: period ?? "", choose: choosePeriod },
    clusters,
    counts,
    changes,
    found,
    filter,
    setFilter,
    order,
    setOrder,
  };
}

/** The types that occur, with their numbers, in the order in which they are listed. */
function countTypes(kinds: readonly VerdictKind[]): (readonly [VerdictKind, number])[] {
  const counts = new Map<VerdictKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return typeKinds.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [[kind, count] as const];
  });
}
