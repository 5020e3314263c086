import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { confidenceIn } from "../assess/clusterFacts";
import type { AssessedCluster } from "../assess/assessTable";
import { WayBack } from "../cards/WayBack";
import { TypeMark } from "../charts/TypeMark";
import { useTypeColors } from "../charts/useMarkStyles";
import { Title } from "../layout/Prose";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  // Whatever is read below, it stays in view whom it is said of.
  header: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  facts: { display: "flex", alignItems: "baseline", columnGap: "6px", margin: 0, lineHeight: tokens.lineHeightBase200 },
  type: { fontWeight: tokens.fontWeightSemibold },
});

interface ClusterHeaderProps {
  readonly cluster: AssessedCluster;
  readonly name: string;
  readonly onBack: () => void;
  readonly neighbours: { readonly onPrevious: (() => void) | undefined; readonly onNext: (() => void) | undefined };
  /** The tabs below it. */
  readonly children: ReactNode;
}

/** Whose views these are: name and period, type, stage and confidence, and the way to the neighbours. */
export function ClusterHeader({ cluster, name, onBack, neighbours, children }: ClusterHeaderProps) {
  const styles = useStyles();
  const colors = useTypeColors();
  const { t } = useTexts();
  const { assessment, stage } = cluster;
  const confidence = confidenceIn(assessment);
  return (
    <div className={styles.header}>
      <WayBack label={t("view.back")} onBack={onBack} neighbours={neighbours} />
      <div aria-live="polite">
        <Title>{name}</Title>
        <p className={styles.facts}>
          <TypeMark kind={assessment.kind} confidence={confidence} />
          <span>
            <Caption1 className={mergeClasses(styles.type, colors[assessment.kind])}>
              {t(`verdict.${assessment.kind}`)}
            </Caption1>
            {stage !== "" && <Caption1>{`\u00a0· ${stage}`}</Caption1>}
            {confidence && (
              <Caption1>{`\u00a0· ${t("view.confidenceIs", { confidence: t(`confidence.${confidence}`) })}`}</Caption1>
            )}
          </span>
        </p>
      </div>
      {children}
    </div>
  );
}
