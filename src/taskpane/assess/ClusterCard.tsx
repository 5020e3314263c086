import type { BoundModel } from "../../assessment";
import { clusterName, indexText, whyNoType } from "../../results";
import { Card } from "../cards/Card";
import { Facts } from "../cards/Facts";
import { useTexts } from "../texts";
import type { AssessedCluster } from "./assessTable";
import { TypeBadge } from "./TypeBadge";

interface ClusterCardProps {
  readonly model: BoundModel;
  readonly cluster: AssessedCluster;
  readonly takesFocus: boolean;
  readonly onOpen: (cluster: AssessedCluster) => void;
}

/** One cluster in the list: its verdict, how sure it is, and where the cluster stands. */
export function ClusterCard({ model, cluster, takesFocus, onOpen }: ClusterCardProps) {
  const { t, language } = useTexts();
  const { assessment, stage, focus } = cluster;
  const name = clusterName(t, cluster);
  const { index, interval } = assessment.type;
  const isPlaced = assessment.kind !== "BELOW_FLOOR" && assessment.kind !== "NO_DATA";
  const confidence = "confidence" in assessment ? assessment.confidence : "open";
  const { typeBand } = model.rules;
  const range = {
    index: indexText(index, typeBand),
    low: indexText(interval.low),
    high: indexText(interval.high),
  };
  return (
    <Card name={name} openLabel={t("view.open", { name })} takesFocus={takesFocus} onOpen={() => onOpen(cluster)}>
      <TypeBadge verdict={assessment.kind} />
      <Facts
        facts={[
          [t("pane.confidence"), isPlaced ? t(`confidence.${confidence}`) : ""],
          [t("pane.index"), isPlaced ? t("pane.interval", range) : ""],
          [t("pane.stage"), stage],
          [t("pane.focus"), focus],
          [t("view.why"), whyNoType(model, assessment, language).join(t("explain.sentenceGap"))],
        ]}
      />
    </Card>
  );
}
