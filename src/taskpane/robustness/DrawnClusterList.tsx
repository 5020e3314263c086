import { Button, Caption1, Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { useTexts } from "../texts";
import { DrawnClusterCard } from "./DrawnClusterCard";
import { leastSureFirst, mayFlip, type DrawnCluster } from "./drawnTable";

const useStyles = makeStyles({
  tools: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px", marginTop: "6px" },
  field: { minWidth: 0, "& > *": { minWidth: 0 }, "& select": { minWidth: 0 } },
  found: { margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
  },
});

/** Cards are drawn so many at a time: ten thousand at once would freeze the pane. */
const PAGE = 50;

const orders = ["leastSure", "asInTable"] as const;

/** How the list is looked at; kept while a cluster is open. */
export interface ListView {
  readonly search: string;
  readonly order: (typeof orders)[number];
  readonly onlyFlips: boolean;
}

export const wholeList: ListView = { search: "", order: "leastSure", onlyFlips: false };

interface DrawnClusterListProps {
  readonly clusters: readonly DrawnCluster[];
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  /** The row of the cluster that was looked at last: its card takes the focus back. */
  readonly lastOpened: number | undefined;
  readonly onOpen: (cluster: DrawnCluster) => void;
}

/** One card per cluster, to be searched by name, ordered, and narrowed to what may flip. */
export function DrawnClusterList({ clusters, view, onView, lastOpened, onOpen }: DrawnClusterListProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { order, onlyFlips } = view;
  const wanted = useDeferredValue(view.search.trim().toLowerCase());
  const ordered = useMemo(() => (order === "leastSure" ? leastSureFirst(clusters) : clusters), [clusters, order]);
  const found = useMemo(
    () => ordered.filter((cluster) => (!onlyFlips || mayFlip(cluster)) && cluster.name.toLowerCase().includes(wanted)),
    [ordered, wanted, onlyFlips],
  );
  const [shown, setShown] = useState(() => Math.max(PAGE, found.findIndex(({ row }) => row === lastOpened) + 1));
  const rest = Math.min(PAGE, found.length - shown);
  return (
    <>
      <div className={styles.tools}>
        <Field label={t("view.search")} className={styles.field}>
          <Input value={view.search} onChange={(_, { value }) => onView({ ...view, search: value })} />
        </Field>
        <Field label={t("robustnessPage.order")} className={styles.field}>
          <Select
            value={order}
            onChange={(_, { value }) =>
              onView({ ...view, order: orders.find((known) => known === value) ?? "leastSure" })
            }
          >
            {orders.map((choice) => (
              <option key={choice} value={choice}>
                {t(`robustnessPage.${choice}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Checkbox
        label={t("robustnessPage.onlyFlips")}
        checked={onlyFlips}
        onChange={(_, { checked }) => onView({ ...view, onlyFlips: checked === true })}
      />
      <Caption1 as="p" aria-live="polite" className={styles.found}>
        {t("view.found", { count: found.length, all: clusters.length })}
      </Caption1>
      <ul className={styles.list}>
        {found.slice(0, shown).map((cluster) => (
          <li key={cluster.row}>
            <DrawnClusterCard cluster={cluster} takesFocus={cluster.row === lastOpened} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + rest)}>
          {t("pane.more", { count: rest })}
        </Button>
      )}
    </>
  );
}
