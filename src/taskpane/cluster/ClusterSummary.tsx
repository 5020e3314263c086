import { Button, makeStyles } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { reportedLadders } from "../../assessment";
import { explain } from "../../results";
import { TypeAxis } from "../charts/TypeAxis";
import { copyText } from "../copyText";
import { Caption, Heading } from "../layout/Prose";
import { Section, Stack } from "../layout/Stack";
import { useTexts } from "../texts";
import type { ClusterTabProps } from "./clusterTabProps";
import { LadderSummary } from "./LadderSummary";
import { PolicyView } from "./PolicyView";

const useStyles = makeStyles({
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});

/** One cluster on one screen: in words, on the type axis, on its ladder, and what holds it back. */
export function ClusterSummary({ model, cluster, name }: ClusterTabProps) {
  const { t, language } = useTexts();
  const { assessment, values } = cluster;
  const paragraph = explain(model, assessment, values, name, language);
  return (
    <Stack>
      <section>
        <ParagraphHeading key={paragraph} paragraph={paragraph} />
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

/** The heading of the paragraph, with the button that copies it; what became of that is said on the button. */
function ParagraphHeading({ paragraph }: { readonly paragraph: string }) {
  const styles = useStyles();
  const { t } = useTexts();
  const [said, setSaid] = useState<"copy" | "copied" | "notCopied">("copy");
  const copy = async (): Promise<void> => setSaid((await copyText(paragraph)) ? "copied" : "notCopied");
  return (
    <div className={styles.top}>
      <Heading>{t("view.explanation")}</Heading>
      <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={() => void copy()}>
        <span aria-live="polite">{t(`view.${said}`)}</span>
      </Button>
    </div>
  );
}
