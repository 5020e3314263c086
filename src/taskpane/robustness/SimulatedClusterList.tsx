import { Checkbox } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { CardList } from "../cards/CardList";
import { SearchAndChoose } from "../cards/SearchAndChoose";
import { useTexts } from "../texts";
import { SimulatedClusterCard } from "./SimulatedClusterCard";
import { leastSureFirst, mayFlip, type SimulatedCluster } from "./simulatedTable";

const orders = ["leastSure", "asInTable"] as const;

/** How the list is looked at; kept while a cluster is open. */
export interface ListView {
  readonly search: string;
  readonly order: (typeof orders)[number];
  readonly onlyFlips: boolean;
}

export const defaultListView: ListView = { search: "", order: "leastSure", onlyFlips: false };

interface DrawnClusterListProps {
  readonly clusters: readonly SimulatedCluster[];
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  /** The row of the cluster that was looked at last: its card takes the focus back. */
  readonly lastOpened: number | undefined;
  readonly onOpen: (cluster: SimulatedCluster) => void;
}

/** One card per cluster, to be searched by name, ordered, and narrowed to what may flip. */
export function SimulatedClusterList({ clusters, view, onView, lastOpened, onOpen }: DrawnClusterListProps) {
  const { t } = useTexts();
  const { order, onlyFlips } = view;
  const wanted = useDeferredValue(view.search.trim().toLowerCase());
  const ordered = useMemo(() => (order === "leastSure" ? leastSureFirst(clusters) : clusters), [clusters, order]);
  const found = useMemo(
    () => ordered.filter((cluster) => (!onlyFlips || mayFlip(cluster)) && cluster.name.toLowerCase().includes(wanted)),
    [ordered, wanted, onlyFlips],
  );
  return (
    <>
      <SearchAndChoose
        search={view.search}
        onSearch={(search) => onView({ ...view, search })}
        choiceLabel={t("robustnessPage.order")}
        choice={order}
        options={orders.map((value) => ({ value, label: t(`robustnessPage.${value}`) }))}
        onChoice={(chosen) => onView({ ...view, order: chosen })}
      />
      <Checkbox
        label={t("robustnessPage.onlyFlips")}
        checked={onlyFlips}
        onChange={(_, { checked }) => onView({ ...view, onlyFlips: checked === true })}
      />
      <CardList found={found} all={clusters.length} keyOf={({ row }) => row} lastOpened={lastOpened}>
        {(cluster, wasOpened) => <SimulatedClusterCard cluster={cluster} takesFocus={wasOpened} onOpen={onOpen} />}
      </CardList>
    </>
  );
}
