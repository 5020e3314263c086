import { Button, makeStyles } from "@fluentui/react-components";
import { CopyRegular, PrintRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { reportedLadders } from "../../assessment";
import { explain } from "../../results";
import { TypeAxis } from "../charts/TypeAxis";
import { copyText } from "../copyText";
import { Caption, Heading } from "../layout/Prose";
import { Section, Stack } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useClusterPages } from "../report/useClusterPages";
import { useTexts } from "../texts";
import type { ClusterTabProps } from "./clusterTabProps";
import { LadderSummary } from "./LadderSummary";
import { PolicyView } from "./PolicyView";

const useStyles = makeStyles({
  top: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center" },
  buttons: { display: "flex" },
});

/** One cluster on one screen: in words, on the type axis, on its ladder, and what holds it back. */
export function ClusterSummary({ assessed, model, cluster, name }: ClusterTabProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const work = useWork();
  const writePagesOf = useClusterPages(assessed);
  const { assessment, values } = cluster;
  const paragraph = explain(model, assessment, values, name, language);
  return (
    <Stack>
      <section>
        <div className={styles.top}>
          <Heading>{t("view.explanation")}</Heading>
          <span className={styles.buttons}>
            <CopyButton key={paragraph} paragraph={paragraph} />
            <WorkButton
              size="small"
              appearance="subtle"
              icon={<PrintRegular />}
              work={work}
              label={t("clusterPage.write")}
              job={(control) => writePagesOf([cluster], control)}
            />
          </span>
        </div>
        <WorkStatus work={work} label={t("work.writing")} canCancel={work.progress !== undefined} />
        <Caption>{paragraph}</Caption>
      </section>
      {assessment.kind !== "BELOW_FLOOR" && (
        <Section title={t("view.axis")}>
          <TypeAxis model={model} assessment={assessment} isBrief />
        </Section>
      )}
      {reportedLadders(assessment).map((ladder) => (
        <Section key={ladder.ladder} title={t("view.ladder", { kind: t(`verdict.${ladder.ladder}`) })}>
          <LadderSummary reading={ladder} />
        </Section>
      ))}
      <PolicyView model={model} assessment={assessment} values={values} />
    </Stack>
  );
}

/** Copies the paragraph; what became of that is said on the button. */
function CopyButton({ paragraph }: { readonly paragraph: string }) {
  const { t } = useTexts();
  const [said, setSaid] = useState<"copy" | "copied" | "notCopied">("copy");
  const copy = async (): Promise<void> => setSaid((await copyText(paragraph)) ? "copied" : "notCopied");
  return (
    <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => void copy()}>
      <span aria-live="polite">{t(`view.${said}`)}</span>
    </Button>
  );
}
