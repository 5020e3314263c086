import { Badge, Body1Strong, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { shareText } from "../../i18n";
import { badgeColor } from "../assess/ClusterList";
import { useTexts } from "../texts";
import { certainty, type DrawnCluster } from "./drawnTable";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  name: { margin: 0, overflowWrap: "anywhere" },
  badge: { height: "auto", minHeight: "20px", whiteSpace: "normal", alignSelf: "flex-start" },
});

interface DrawnClusterCardProps {
  readonly cluster: DrawnCluster;
  readonly takesFocus: boolean;
  readonly onOpen: (cluster: DrawnCluster) => void;
}

/** One cluster in the list: its verdict and how often the draws confirm it. */
export function DrawnClusterCard({ cluster, takesFocus, onOpen }: DrawnClusterCardProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const { row, drawn } = cluster;
  const name = cluster.name === "" ? t("pane.clusterAt", { row: row + 2 }) : cluster.name;
  const share = certainty(drawn);
  return (
    <div ref={card} className={styles.card}>
      <Body1Strong as="h3" className={styles.name}>
        <Link as="button" aria-label={t("view.open", { name })} onClick={() => onOpen(cluster)}>
          {name}
        </Link>
      </Body1Strong>
      <Badge appearance="tint" color={badgeColor[drawn.verdict]} className={styles.badge}>
        {t(`verdict.${drawn.verdict}`)}
      </Badge>
      <Caption1>
        {share === undefined
          ? t("robustnessPage.noProbability")
          : t("robustnessPage.stays", { share: shareText(share) })}
      </Caption1>
    </div>
  );
}
