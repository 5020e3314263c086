import { Body1Strong, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { modelKey, type Model } from "../../model";
import { clusterName } from "../../results";
import type { WorkControl } from "../../workbook/workControl";
import { List } from "../layout/List";
import { Caption, Note, Paragraph } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { Stale } from "../states/Stale";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { compareModels, isSameModel, type ClusterChange, type Comparison } from "./compareModels";
import { useDraft, useDraftState } from "./draftContext";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  text: { display: "block", margin: 0, overflowWrap: "anywhere" },
});

/** A longer list is read by nobody. */
const MOST_LISTED = 100;

/** What was compared: the model that the page began with, and the numbers that it showed. */
interface Compared extends Comparison {
  readonly base: Model;
  readonly model: Model;
}

/** Which clusters of the assessed table would change type or stage, before anything is saved. */
export function WhatWouldChange() {
  const { t, language } = useTexts();
  const { assessed } = useWorkbench();
  const draft = useDraft();
  const { base, faults } = useDraftState(draft);
  const [compared, setCompared] = useState<Compared>();
  const work = useWork();
  // Saved: what would have changed has changed, and the list would say otherwise.
  if (compared && !isSameModel(base, compared.base) && isSameModel(base, compared.model)) setCompared(undefined);
  const isOther = assessed !== undefined && modelKey(assessed.model) !== modelKey(base);
  const compare = async (control: WorkControl): Promise<undefined> => {
    const model = draft.model();
    if (model && assessed)
      setCompared({ ...(await compareModels(assessed, [base, model], language, control)), base, model });
  };
  return (
    <Section title={t("modelPage.preview.title")} isLandmark>
      <Note>{t(assessed ? "modelPage.preview.hint" : "modelPage.preview.needsTable")}</Note>
      {isOther && (
        <Notice
          intent="info"
          text={t("modelPage.preview.otherModel", { found: modelKey(assessed.model), expected: modelKey(base) })}
        />
      )}
      <WorkButton
        work={work}
        label={t("modelPage.preview.run")}
        disabled={!assessed || isOther || faults > 0}
        job={compare}
      />
      <WorkStatus work={work} label={t("modelPage.preview.running")} />
      {compared && <Changes compared={compared} isStale={isStale(compared)} />}
    </Section>
  );

  function isStale(comparison: Compared): boolean {
    const shown = draft.model();
    return !shown || !isSameModel(shown, comparison.model) || !isSameModel(base, comparison.base);
  }
}

function Changes({
  compared: { clusters, changes },
  isStale,
}: {
  readonly compared: Compared;
  readonly isStale: boolean;
}) {
  const styles = useStyles();
  const { t } = useTexts();
  const reading = ({ verdict, stage }: ClusterChange["before"]): string =>
    stage === "" ? verdict : t("modelPage.preview.reading", { verdict, stage });
  return (
    <div role="status" className={styles.section}>
      {isStale && <Stale text={t("modelPage.preview.stale")} />}
      <Paragraph>
        {changes.length === 0
          ? t("modelPage.preview.none", { count: clusters, of: clusters })
          : t("modelPage.preview.some", { count: changes.length, of: clusters })}
      </Paragraph>
      <List
        items={changes.slice(0, MOST_LISTED).map((change) => (
          <>
            <Body1Strong as="p" className={styles.text}>
              {clusterName(t, change)}
            </Body1Strong>
            <Note>{t("modelPage.preview.from", { before: reading(change.before) })}</Note>
            <Caption>{t("modelPage.preview.to", { after: reading(change.after) })}</Caption>
          </>
        ))}
      />
      {changes.length > MOST_LISTED && (
        <Caption>{t("modelPage.preview.more", { count: changes.length - MOST_LISTED })}</Caption>
      )}
    </div>
  );
}
