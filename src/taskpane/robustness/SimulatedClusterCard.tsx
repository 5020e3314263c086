import { Caption1 } from "@fluentui/react-components";
import { clusterName, shareText } from "../../results";
import { TypeBadge } from "../assess/TypeBadge";
import { Card } from "../cards/Card";
import { useTexts } from "../texts";
import { certainty, confidenceIn, type SimulatedCluster } from "./simulatedTable";

interface DrawnClusterCardProps {
  readonly cluster: SimulatedCluster;
  readonly takesFocus: boolean;
  readonly onOpen: (cluster: SimulatedCluster) => void;
}

/** One cluster in the list: its verdict and how often the draws confirm it. */
export function SimulatedClusterCard({ cluster, takesFocus, onOpen }: DrawnClusterCardProps) {
  const { t } = useTexts();
  const { drawn } = cluster;
  const name = clusterName(t, cluster);
  const share = certainty(drawn);
  const confidence = confidenceIn(cluster.assessment);
  return (
    <Card name={name} openLabel={t("view.open", { name })} takesFocus={takesFocus} onOpen={() => onOpen(cluster)}>
      <TypeBadge verdict={drawn.verdict} />
      <Caption1>
        {share === undefined
          ? t("robustnessPage.noProbability")
          : t("robustnessPage.stays", { share: shareText(share) })}
        {confidence && t("list.note") + t("robustnessPage.confidence", { confidence: t(`confidence.${confidence}`) })}
      </Caption1>
    </Card>
  );
}
