import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { bindModel, bothLadders, reportedLadders } from "../../assessment";
import { clusterName, explain } from "../../results";
import { WayBack } from "../cards/WayBack";
import { TypeAxis } from "../charts/TypeAxis";
import { Disclosure } from "../Disclosure";
import { Note, Paragraph, Title } from "../layout/Prose";
import { Page, Section } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useWorkings } from "../report/useWorkings";
import { CollectionView } from "../collection/CollectionView";
import { useTexts, withTexts } from "../texts";
import type { Assessed } from "./assessed";
import type { AssessedCluster } from "./assessTable";
import { FloorView } from "./FloorView";
import { LadderView } from "./LadderView";
import { MissingDataView } from "./MissingDataView";
import { PolicyView } from "./PolicyView";
import { TypeEvidenceTable } from "./TypeEvidenceTable";

// Loaded when somebody asks for it.
const TargetView = lazy(async () => ({
  default: (await withTexts(import("../target/TargetView"), "targets", "targetView")).TargetView,
}));
const CompareView = lazy(async () => ({
  default: (await withTexts(import("../comparison/CompareView"), "comparison", "compareView", "faults")).CompareView,
}));

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
  const { t, language } = useTexts();
  const bound = bindModel(assessed.model);
  const { assessment, values } = cluster;
  const work = useWork();
  const writeWorkingsOf = useWorkings(assessed);
  const ladders = reportedLadders(assessment);
  const name = clusterName(t, cluster);
  return (
    <Page name={name}>
      <WayBack label={t("view.back")} onBack={onBack} neighbours={{ onPrevious, onNext }} />
      <div aria-live="polite">
        <Title>{name}</Title>
        <Paragraph>
          {[t(`verdict.${assessment.kind}`), cluster.stage].filter((part) => part !== "").join(" · ")}
        </Paragraph>
      </div>
      <Section title={t("view.explanation")}>
        <Paragraph>{explain(bound, assessment, values, name, language)}</Paragraph>
      </Section>
      {assessment.floor.length > 0 && (
        <Section title={t("view.floor")} help="q-floor">
          <FloorView floor={assessment.floor} />
        </Section>
      )}
      {assessment.kind !== "BELOW_FLOOR" && (
        <Section title={t("view.axis")} help="q-index">
          <TypeAxis model={bound} assessment={assessment} />
          <TypeEvidenceTable model={bound} positions={assessment.type.positions} values={values} />
        </Section>
      )}
      {ladders.map((ladder) => (
        <Section key={ladder.ladder} title={t("view.ladder", { kind: t(`verdict.${ladder.ladder}`) })}>
          <LadderView reading={ladder} values={values} isReported />
        </Section>
      ))}
      {(assessment.kind === "ID" || assessment.kind === "DI") && (
        <Disclosure title={t("view.otherLadder", { kind: t(`verdict.${otherKind[assessment.kind]}`) })}>
          <Note>{t("view.otherLadderNote")}</Note>
          <LadderView
            reading={bothLadders(bound, values)[otherKind[assessment.kind]]}
            values={values}
            isReported={false}
          />
        </Disclosure>
      )}
      <PolicyView model={bound} assessment={assessment} values={values} />
      <MissingDataView model={bound} assessment={assessment} />
      <CollectionView model={bound} values={values} />
      <Suspense fallback={<Spinner size="tiny" label={t("page.loading")} />}>
        <Section title={t("view.target")}>
          <TargetView key={cluster.key} assessed={assessed} cluster={cluster} />
        </Section>
        <Section title={t("view.compare")}>
          <CompareView key={cluster.key} assessed={assessed} cluster={cluster} />
        </Section>
      </Suspense>
      <Section title={t("view.workings")}>
        <Paragraph>{t("view.workingsHint")}</Paragraph>
        <WorkButton work={work} label={t("view.writeWorkings")} job={() => writeWorkingsOf(cluster)} />
        <WorkStatus work={work} label={t("work.writing")} canCancel={false} />
      </Section>
    </Page>
  );
}
