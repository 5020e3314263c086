import { bothLadders, reportedLadders } from "../../assessment";
import { TypeAxis } from "../charts/TypeAxis";
import { Disclosure } from "../Disclosure";
import { Note, Paragraph } from "../layout/Prose";
import { Page, Section } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useWorkings } from "../report/useWorkings";
import { useTexts } from "../texts";
import type { ClusterTabProps } from "./clusterTabProps";
import { FloorView } from "./FloorView";
import { LadderView } from "./LadderView";
import { TypeEvidenceTable } from "./TypeEvidenceTable";
import { WithCellLinks } from "./WithCellLinks";

const otherKind = { ID: "DI", DI: "ID" } as const;

/** Every number behind the reading: of the floor, of the type, of the stages. */
export function ClusterEvidence({ assessed, model, cluster }: ClusterTabProps) {
  const { t } = useTexts();
  const { assessment, values } = cluster;
  const work = useWork();
  const writeWorkingsOf = useWorkings(assessed);
  return (
    <WithCellLinks assessed={assessed} cluster={cluster}>
      <Page>
        <Note>{t("view.evidenceNote")}</Note>
        {assessment.kind !== "BELOW_FLOOR" && (
          <Section title={t("view.axis")} help="q-index">
            <TypeAxis model={model} assessment={assessment} />
            <TypeEvidenceTable model={model} positions={assessment.type.positions} values={values} />
          </Section>
        )}
        {reportedLadders(assessment).map((ladder) => (
          <Section key={ladder.ladder} title={t("view.ladder", { kind: t(`verdict.${ladder.ladder}`) })}>
            <LadderView reading={ladder} values={values} isReported />
          </Section>
        ))}
        {(assessment.kind === "ID" || assessment.kind === "DI") && (
          <Disclosure title={t("view.otherLadder", { kind: t(`verdict.${otherKind[assessment.kind]}`) })}>
            <Note>{t("view.otherLadderNote")}</Note>
            <LadderView
              reading={bothLadders(model, values)[otherKind[assessment.kind]]}
              values={values}
              isReported={false}
            />
          </Disclosure>
        )}
        {assessment.floor.length > 0 && (
          <Section title={t("view.floor")} help="q-floor">
            <FloorView floor={assessment.floor} />
          </Section>
        )}
        <Section title={t("view.workings")}>
          <Paragraph>{t("view.workingsHint")}</Paragraph>
          <WorkButton
            work={work}
            label={t("view.writeWorkings")}
            job={(control) => writeWorkingsOf(cluster, control)}
          />
          <WorkStatus work={work} label={t("work.writing")} />
        </Section>
      </Page>
    </WithCellLinks>
  );
}
