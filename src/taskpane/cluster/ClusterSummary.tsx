import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular, PrintRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { reportedLadders } from "../../assessment";
import { explain } from "../../results";
import { TypeAxis } from "../charts/TypeAxis";
import { copyText } from "../copyText";
import { Heading } from "../layout/Prose";
import { Section, Stack } from "../layout/Stack";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useClusterPages } from "../report/useClusterPages";
import { useTexts } from "../texts";
import type { ClusterTabProps } from "./clusterTabProps";
import { LadderSummary } from "./LadderSummary";
import { PolicyView } from "./PolicyView";
import { ShortText } from "./ShortText";

const useStyles = makeStyles({
  top: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center" },
  buttons: { display: "flex" },
  ladders: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "12px" },
  ladder: { display: "block", margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** One cluster on one screen: in words, on the type axis, on its ladder, and what holds it back. */
export function ClusterSummary({ assessed, model, cluster, name }: ClusterTabProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const work = useWork();
  const writePagesOf = useClusterPages(assessed);
  const { assessment, values } = cluster;
  const ladders = reportedLadders(assessment);
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
        <ShortText key={paragraph} text={paragraph} />
      </section>
      {assessment.kind !== "BELOW_FLOOR" && (
        <Section title={t("view.axis")}>
          <TypeAxis model={model} assessment={assessment} isBrief />
        </Section>
      )}
      {ladders.length === 1 && ladders[0] && (
        <Section title={t("view.ladder", { kind: t(`verdict.${ladders[0].ladder}`) })}>
          <LadderSummary reading={ladders[0]} />
        </Section>
      )}
      {ladders.length > 1 && (
        <div className={styles.ladders}>
          {ladders.map((ladder) => (
            <section key={ladder.ladder}>
              <Caption1 as="h3" className={styles.ladder}>
                {t(`verdict.${ladder.ladder}`)}
              </Caption1>
              <LadderSummary reading={ladder} isNarrow />
            </section>
          ))}
        </div>
      )}
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
