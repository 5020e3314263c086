import { Body1, Body1Strong, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { bindModel, bothLadders, reportedLadders } from "../../assessment";
import { explain } from "../../results";
import { clusterName } from "../clusterName";
import { WayBack } from "../cards/WayBack";
import { TypeAxis } from "../charts/TypeAxis";
import { Disclosure } from "../Disclosure";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useWorkings } from "../report/useWorkings";
import { useTexts } from "../texts";
import type { Assessed } from "./assessed";
import type { AssessedCluster } from "./assessTable";
import { FloorView } from "./FloorView";
import { LadderView } from "./LadderView";
import { MissingDataView } from "./MissingDataView";
import { PolicyView } from "./PolicyView";
import { TypeEvidenceTable } from "./TypeEvidenceTable";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: "18px" },
  title: { display: "block", margin: 0, overflowWrap: "anywhere" },
  heading: { display: "block", margin: "0 0 6px" },
  text: { margin: 0, overflowWrap: "anywhere" },
  workings: { display: "flex", flexDirection: "column", rowGap: "6px" },
  note: { display: "block", margin: "6px 0", color: tokens.colorNeutralForeground2 },
});

const otherKind = { ID: "DI", DI: "ID" } as const;

interface ClusterViewProps {
  readonly assessed: Assessed;
  readonly cluster: AssessedCluster;
  readonly onBack: () => void;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** One cluster, understood: in words, on the type axis, on its ladder, what holds it back, and what the data leave open. */
export function ClusterView({ assessed, cluster, onBack, onPrevious, onNext }: ClusterViewProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const bound = bindModel(assessed.model);
  const { assessment, values } = cluster;
  const work = useWork();
  const writeWorkingsOf = useWorkings(assessed);
  const ladders = reportedLadders(assessment);
  const name = clusterName(t, cluster);
  return (
    <article className={styles.view} aria-label={name}>
      <WayBack label={t("view.back")} onBack={onBack} neighbours={{ onPrevious, onNext }} />
      <div aria-live="polite">
        <Subtitle2 as="h2" className={styles.title}>
          {name}
        </Subtitle2>
        <Body1 as="p" className={styles.text}>
          {[t(`verdict.${assessment.kind}`), cluster.stage].filter((part) => part !== "").join(" · ")}
        </Body1>
      </div>
      <section>
        <Body1Strong as="h3" className={styles.heading}>
          {t("view.explanation")}
        </Body1Strong>
        <Body1 as="p" className={styles.text}>
          {explain(bound, assessment, values, name, language)}
        </Body1>
      </section>
      {assessment.floor.length > 0 && (
        <section>
          <Body1Strong as="h3" className={styles.heading}>
            {t("view.floor")}
          </Body1Strong>
          <FloorView floor={assessment.floor} />
        </section>
      )}
      {assessment.kind !== "BELOW_FLOOR" && (
        <section>
          <Body1Strong as="h3" className={styles.heading}>
            {t("view.axis")}
          </Body1Strong>
          <TypeAxis model={bound} assessment={assessment} />
          <TypeEvidenceTable model={bound} positions={assessment.type.positions} values={values} />
        </section>
      )}
      {ladders.map((ladder) => (
        <section key={ladder.ladder}>
          <Body1Strong as="h3" className={styles.heading}>
            {t("view.ladder", { kind: t(`verdict.${ladder.ladder}`) })}
          </Body1Strong>
          <LadderView reading={ladder} values={values} isReported />
        </section>
      ))}
      {(assessment.kind === "ID" || assessment.kind === "DI") && (
        <Disclosure title={t("view.otherLadder", { kind: t(`verdict.${otherKind[assessment.kind]}`) })}>
          <Caption1 as="p" className={styles.note}>
            {t("view.otherLadderNote")}
          </Caption1>
          <LadderView
            reading={bothLadders(bound, values)[otherKind[assessment.kind]]}
            values={values}
            isReported={false}
          />
        </Disclosure>
      )}
      <PolicyView model={bound} assessment={assessment} values={values} />
      <MissingDataView model={bound} assessment={assessment} />
      <section className={styles.workings}>
        <Body1Strong as="h3" className={styles.heading}>
          {t("view.workings")}
        </Body1Strong>
        <Body1 as="p" className={styles.text}>
          {t("view.workingsHint")}
        </Body1>
        <Button disabledFocusable={work.isBusy} onClick={() => void work.run(() => writeWorkingsOf(cluster))}>
          {t("view.writeWorkings")}
        </Button>
        <WorkStatus work={work} label={t("work.writing")} canCancel={false} />
      </section>
    </article>
  );
}
