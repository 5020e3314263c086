import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { modelKey, type Model } from "../../model";
import { Notice } from "../Notice";
import { useTexts } from "../texts";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useWorkbench } from "../workbench/workbench";
import { compareModels, isSameModel, type ClusterChange, type Comparison } from "./compareModels";
import { clusterName } from "../clusterName";
import { useDraft, useDraftState } from "./draftContext";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  text: { display: "block", margin: 0, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: "18px", display: "flex", flexDirection: "column", rowGap: "6px" },
  quiet: { display: "block", margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
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
  const styles = useStyles();
  const { t, language } = useTexts();
  const { assessed } = useWorkbench();
  const draft = useDraft();
  const { base, faults } = useDraftState(draft);
  const [compared, setCompared] = useState<Compared>();
  const work = useWork();
  // Saved: what would have changed has changed, and the list would say otherwise.
  if (compared && !isSameModel(base, compared.base) && isSameModel(base, compared.model)) setCompared(undefined);
  const isOther = assessed !== undefined && modelKey(assessed.model) !== modelKey(base);
  const compare = (): void =>
    void work.run(async (control) => {
      const model = draft.model();
      if (!model || !assessed) return undefined;
      setCompared({ ...(await compareModels(assessed, [base, model], language, control)), base, model });
      return undefined;
    });
  return (
    <section className={styles.section} aria-label={t("modelPage.preview.title")}>
      <Body1Strong as="h3" className={styles.text}>
        {t("modelPage.preview.title")}
      </Body1Strong>
      <Caption1 as="p" className={styles.quiet}>
        {t(assessed ? "modelPage.preview.hint" : "modelPage.preview.needsTable")}
      </Caption1>
      {isOther && (
        <Notice
          intent="info"
          text={t("modelPage.preview.otherModel", { found: modelKey(assessed.model), expected: modelKey(base) })}
        />
      )}
      <Button disabled={!assessed || isOther || faults > 0} disabledFocusable={work.isBusy} onClick={compare}>
        {t("modelPage.preview.run")}
      </Button>
      <WorkStatus work={work} label={t("modelPage.preview.running")} />
      {compared && <Changes compared={compared} isStale={isStale(compared)} />}
    </section>
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
      {isStale && <Notice intent="warning" text={t("modelPage.preview.stale")} />}
      <Body1 as="p" className={styles.text}>
        {changes.length === 0
          ? t("modelPage.preview.none", { count: clusters, of: clusters })
          : t("modelPage.preview.some", { count: changes.length, of: clusters })}
      </Body1>
      <ul className={styles.list}>
        {changes.slice(0, MOST_LISTED).map((change) => (
          <li key={change.sheetRow}>
            <Body1Strong as="p" className={styles.text}>
              {clusterName(t, change)}
            </Body1Strong>
            <Caption1 as="p" className={styles.quiet}>
              {t("modelPage.preview.from", { before: reading(change.before) })}
            </Caption1>
            <Caption1 as="p" className={styles.text}>
              {t("modelPage.preview.to", { after: reading(change.after) })}
            </Caption1>
          </li>
        ))}
      </ul>
      {changes.length > MOST_LISTED && (
        <Caption1 as="p">{t("modelPage.preview.more", { count: changes.length - MOST_LISTED })}</Caption1>
      )}
    </div>
  );
}
