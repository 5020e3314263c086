import { Badge, Body1Strong, Button, Caption1, Card, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { VerdictKind } from "../assessment";
import type { AssessedCluster } from "./assessTable";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "8px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  card: { rowGap: "4px", padding: "10px 12px" },
  name: { overflowWrap: "anywhere" },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  badge: { height: "auto", minHeight: "20px", whiteSpace: "normal", alignSelf: "flex-start" },
});

/** The verdict is said in words; the colour only repeats it. */
const badgeColor = {
  ID: "brand",
  DI: "success",
  HYBRID: "informative",
  INDETERMINATE: "warning",
  NO_DATA: "subtle",
  BELOW_FLOOR: "subtle",
} as const satisfies Record<VerdictKind, string>;

const PAGE = 50;

/** One card per cluster: verdict, confidence, stage and focus. */
export function ClusterList({ clusters }: { readonly clusters: readonly AssessedCluster[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const [shown, setShown] = useState(PAGE);
  const rest = Math.min(PAGE, clusters.length - shown);
  return (
    <>
      <ul className={styles.list}>
        {clusters.slice(0, shown).map((cluster) => (
          <li key={cluster.row}>
            <ClusterCard cluster={cluster} />
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

function ClusterCard({ cluster: { row, name, assessment, stage, focus } }: { readonly cluster: AssessedCluster }) {
  const styles = useStyles();
  const { t } = useTexts();
  const number = (value: number): string => value.toFixed(2);
  const { index, interval } = assessment.type;
  const isPlaced = assessment.kind !== "BELOW_FLOOR" && assessment.kind !== "NO_DATA";
  const confidence = "confidence" in assessment ? assessment.confidence : "open";
  return (
    <Card size="small" className={styles.card}>
      <Body1Strong className={styles.name}>{name === "" ? t("pane.clusterAt", { row: row + 2 }) : name}</Body1Strong>
      <Badge appearance="tint" color={badgeColor[assessment.kind]} className={styles.badge}>
        {t(`verdict.${assessment.kind}`)}
      </Badge>
      <dl className={styles.facts}>
        {isPlaced && <Fact term={t("pane.confidence")} value={t(`confidence.${confidence}`)} />}
        {isPlaced && (
          <Fact
            term={t("pane.index")}
            value={t("pane.interval", { index: number(index), low: number(interval.low), high: number(interval.high) })}
          />
        )}
        {stage !== "" && <Fact term={t("pane.stage")} value={stage} />}
        {focus !== "" && <Fact term={t("pane.focus")} value={focus} />}
      </dl>
    </Card>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>
        <Caption1>{term}</Caption1>
      </dt>
      <dd className={styles.value}>
        <Caption1>{value}</Caption1>
      </dd>
    </>
  );
}
