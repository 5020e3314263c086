import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { drawnKinds, type DrawnKind } from "../../robustness";
import { CardList } from "../cards/CardList";
import { SearchAndChoose } from "../cards/SearchAndChoose";
import { ChoiceField } from "../layout/ChoiceField";
import { useTexts } from "../texts";
import { ShareLegend } from "./ShareLegend";
import { ShareTable } from "./ShareTable";
import { SimulatedClusterRow } from "./SimulatedClusterRow";
import { leastSureFirst, mayFlip, type SimulatedCluster } from "./simulatedTable";

const useStyles = makeStyles({
  narrowing: { display: "flex", flexDirection: "column" },
});

const orders = ["leastSure", "byName", "asInTable"] as const;

/** How the list is looked at; kept while a cluster is open. */
export interface ListView {
  readonly search: string;
  readonly type: DrawnKind | "";
  readonly order: (typeof orders)[number];
  readonly onlyFlips: boolean;
}

export const defaultListView: ListView = { search: "", type: "", order: "leastSure", onlyFlips: false };

interface SimulatedClusterListProps {
  readonly clusters: readonly SimulatedCluster[];
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  /** The row of the cluster that was looked at last: its card takes the focus back. */
  readonly lastOpened: number | undefined;
  readonly onOpen: (cluster: SimulatedCluster) => void;
}

/** A row per cluster with the shares of its types and stages, to be searched, ordered, and narrowed to a type or to what may flip. */
export function SimulatedClusterList({ clusters, view, onView, lastOpened, onOpen }: SimulatedClusterListProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { order, onlyFlips, type } = view;
  const wanted = useDeferredValue(view.search.trim().toLowerCase());
  const ordered = useMemo(() => {
    if (order === "byName") return [...clusters].sort((a, b) => a.name.localeCompare(b.name, language));
    return order === "leastSure" ? leastSureFirst(clusters) : clusters;
  }, [clusters, order, language]);
  const found = useMemo(
    () =>
      ordered.filter(
        (cluster) =>
          (!onlyFlips || mayFlip(cluster)) &&
          (type === "" || cluster.drawn.verdict === type) &&
          cluster.name.toLowerCase().includes(wanted),
      ),
    [ordered, wanted, onlyFlips, type],
  );
  return (
    <>
      <SearchAndChoose
        search={view.search}
        onSearch={(search) => onView({ ...view, search })}
        choiceLabel={t("view.filter")}
        choice={type}
        options={[
          { value: "", label: t("view.all") },
          ...drawnKinds.map((value) => ({ value, label: t(`verdict.${value}`) })),
        ]}
        onChoice={(chosen) => onView({ ...view, type: chosen })}
      />
      <div className={styles.narrowing}>
        <ChoiceField
          label={t("robustnessPage.order")}
          value={order}
          options={orders.map((value) => ({ value, label: t(`robustnessPage.${value}`) }))}
          onChoose={(chosen) => onView({ ...view, order: chosen })}
        />
        <Checkbox
          label={t("robustnessPage.onlyFlips")}
          checked={onlyFlips}
          onChange={(_, { checked }) => onView({ ...view, onlyFlips: checked === true })}
        />
      </div>
      <ShareLegend />
      <CardList
        found={found}
        all={clusters.length}
        keyOf={({ row }) => row}
        lastOpened={lastOpened}
        onShowAll={() => onView({ ...defaultListView, order })}
        form="rows"
      >
        {(cluster, wasOpened) => <SimulatedClusterRow cluster={cluster} takesFocus={wasOpened} onOpen={onOpen} />}
      </CardList>
      <ShareTable clusters={found} />
    </>
  );
}
