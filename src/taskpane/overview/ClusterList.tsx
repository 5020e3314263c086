import { makeStyles } from "@fluentui/react-components";
import { MoreButton, usePaging } from "../MoreButton";
import { ClusterRow } from "./ClusterRow";
import type { ListedProps } from "./overviewProps";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

const PAGE = 50;

/** Two lines for each cluster; more are drawn when asked for. */
export function ClusterList({ model, clusters, changes, lastOpened, onOpen }: ListedProps) {
  const styles = useStyles();
  // Somebody may have walked from cluster to cluster, beyond the rows that were drawn.
  const paging = usePaging(clusters.length, PAGE, clusters.findIndex(({ key }) => key === lastOpened) + 1);
  return (
    <>
      <ul className={styles.list}>
        {clusters.slice(0, paging.shown).map((cluster) => (
          <li key={cluster.key}>
            <ClusterRow
              model={model}
              cluster={cluster}
              change={changes.get(cluster.key)}
              takesFocus={cluster.key === lastOpened}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      <MoreButton {...paging} />
    </>
  );
}
