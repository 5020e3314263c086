import { Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { clusterName, shareText } from "../../results";
import { ShareStack } from "../charts/ShareStack";
import { Heading } from "../layout/Prose";
import { useTexts } from "../texts";
import { sharePartsOf, sharesLabel } from "./sharePartsOf";
import { certainty, confidenceIn, type SimulatedCluster } from "./simulatedTable";

const useStyles = makeStyles({
  row: {
    position: "relative",
    padding: "4px 2px 6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: "8px", alignItems: "baseline" },
  // The whole row can be pressed, not the name alone.
  name: { textAlign: "start", "::after": { content: '""', position: "absolute", inset: "0" } },
  share: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  without: { display: "block", color: tokens.colorNeutralForeground2 },
  bars: { display: "grid", gridTemplateColumns: "3fr 2fr", columnGap: "8px", marginTop: "2px" },
});

interface SimulatedClusterRowProps {
  readonly cluster: SimulatedCluster;
  /** It was looked at last: the focus comes back to it. */
  readonly takesFocus: boolean;
  readonly onOpen: (cluster: SimulatedCluster) => void;
}

/** One cluster in the picture: its name, how often the draws confirm its type, and where they lead otherwise. */
export function SimulatedClusterRow({ cluster, takesFocus, onOpen }: SimulatedClusterRowProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) row.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const name = clusterName(t, cluster);
  const share = certainty(cluster.drawn);
  const confidence = confidenceIn(cluster.assessment);
  const { types, stages } = sharePartsOf(t, cluster);
  const hasStages = stages.some((part) => part.share > 0);
  return (
    <div ref={row} className={styles.row}>
      <div className={styles.head}>
        <Heading>
          <Link
            as="button"
            aria-label={t("view.open", { name })}
            className={styles.name}
            onClick={() => onOpen(cluster)}
          >
            {name}
          </Link>
        </Heading>
        {share !== undefined && (
          <Caption1 className={styles.share}>
            {[confidence && t(`confidence.${confidence}`), shareText(share, language)].filter(Boolean).join(" · ")}
          </Caption1>
        )}
      </div>
      {share === undefined ? (
        <Caption1 className={styles.without}>
          {`${t(`verdict.${cluster.drawn.verdict}`)}${t("list.note")}${t("robustnessPage.noProbability")}`}
        </Caption1>
      ) : (
        <div className={styles.bars}>
          <ShareStack label={sharesLabel(t, language, t("robustnessPage.types"), types)} parts={types} />
          {hasStages && (
            <ShareStack label={sharesLabel(t, language, t("robustnessPage.stages"), stages)} parts={stages} />
          )}
        </div>
      )}
    </div>
  );
}
