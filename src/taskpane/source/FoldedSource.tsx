import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { modelKey } from "../../model";
import type { Assessed } from "../assess/assessed";
import { Caption } from "../layout/Prose";
import type { Job, Work } from "../progress/useWork";
import { useTexts } from "../texts";
import { MatchedNotice } from "./MatchColumnsStep";

const useStyles = makeStyles({
  fold: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "4px" },
  line: { display: "flex", alignItems: "center", columnGap: "4px" },
  said: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: { flexShrink: 0, minWidth: 0 },
});

interface FoldedSourceProps {
  readonly assessed: Assessed;
  readonly work: Work;
  /** Reads the same table again. */
  readonly assess: Job;
  readonly onChange: () => void;
}

/** What was assessed, in one line: table, model, rows; with the ways to assess it again and to change it. */
export function FoldedSource({ assessed, work, assess, onChange }: FoldedSourceProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed has gone with the card; whoever uses the keyboard goes on from its like.
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.querySelector("button")?.focus();
  }, []);
  const { source, model, modelChoice } = assessed;
  const named = modelChoice === "workbook" ? t("source.workbookModel", { ...model }) : modelKey(model);
  const said = [source.address, named, t("pane.rows", { count: source.size })].join(" · ");
  return (
    <section aria-label={t("pane.source")} className={styles.fold}>
      <div ref={line} className={styles.line}>
        <Caption1 className={styles.said} title={said}>
          {said}
        </Caption1>
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<ArrowSyncRegular aria-hidden />}
          aria-label={t("pane.assess")}
          title={t("pane.assess")}
          disabledFocusable={work.isBusy}
          onClick={() => void work.run(assess)}
        />
        <Button size="small" className={styles.button} onClick={onChange}>
          {t("pane.change")}
        </Button>
      </div>
      <MatchedNotice />
      {source.hasHiddenRows && <Caption>{t("source.hiddenRows")}</Caption>}
      {source.totalsRows.map(({ table, sheetRow }) => (
        <Caption key={sheetRow}>{t("total.ofTableLeftOut", { table, row: sheetRow })}</Caption>
      ))}
    </section>
  );
}
