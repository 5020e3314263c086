import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ListedCluster } from "../overview/listedCluster";
import { Disclosure } from "../Disclosure";
import { MoreButton, usePaging } from "../MoreButton";
import { useTexts } from "../texts";
import { whyNoPlace } from "./clusterMarks";
import { TypeMark } from "./TypeMark";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "baseline",
    columnGap: "6px",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  why: { color: tokens.colorNeutralForeground2 },
  // As high as its line, so that two of them are not hit at once.
  link: { minHeight: "24px", fontSize: tokens.fontSizeBase200 },
});

const PAGE = 50;

interface WithoutPlaceProps {
  readonly clusters: readonly ListedCluster[];
  readonly nameOf: (cluster: ListedCluster) => string;
  readonly onOpen: (cluster: ListedCluster) => void;
}

/** The clusters that the map cannot show, each with the reason. */
export function WithoutPlace({ clusters, nameOf, onOpen }: WithoutPlaceProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const paging = usePaging(clusters.length, PAGE);
  if (clusters.length === 0) return null;
  return (
    <Disclosure title={t("view.noPlace.title", { count: clusters.length })} isOpen={clusters.length <= 6}>
      <ul className={styles.list}>
        {clusters.slice(0, paging.shown).map((cluster) => (
          <li key={cluster.key} className={styles.item}>
            <TypeMark kind={cluster.assessment.kind} />
            <Link
              as="button"
              className={styles.link}
              aria-label={t("view.open", { name: nameOf(cluster) })}
              onClick={() => onOpen(cluster)}
            >
              {nameOf(cluster)}
            </Link>
            <span className={styles.why}>{t(`view.noPlace.${whyNoPlace(cluster) ?? "stage"}`)}</span>
          </li>
        ))}
      </ul>
      <MoreButton {...paging} />
    </Disclosure>
  );
}
