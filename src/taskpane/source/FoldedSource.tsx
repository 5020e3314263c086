import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { modelKey } from "../../model";
import { Caption } from "../layout/Prose";
import type { Job, Work } from "../progress/useWork";
import { useTexts } from "../texts";
import { MatchedNotice } from "./MatchColumnsStep";
import { ModelSentence } from "./ModelSentence";
import type { ShownTable } from "./useFold";

const useStyles = makeStyles({
  fold: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBottom: "4px" },
  line: { display: "flex", alignItems: "center", columnGap: "4px" },
  said: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: { flexShrink: 0, minWidth: 0 },
});

interface FoldedSourceProps {
  readonly shown: ShownTable;
  readonly work: Work;
  /** Reads the same table again, and what that is called. */
  readonly again: Job;
  readonly label: string;
  readonly onChange: () => void;
}

/** What the results are those of, in one line: table, model, rows; with the ways to read it again and to change it. */
export function FoldedSource({ shown, work, again, label, onChange }: FoldedSourceProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const line = useRef<HTMLDivElement>(null);
  // The button that was pressed has gone with the card; whoever uses the keyboard goes on from its like.
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.querySelector("button")?.focus();
  }, []);
  const { source, model, modelChoice } = shown;
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
          aria-label={label}
          title={label}
          disabledFocusable={work.isBusy}
          onClick={() => void work.run(again)}
        />
        <Button size="small" className={styles.button} onClick={onChange}>
          {t("pane.change")}
        </Button>
      </div>
      <ModelSentence text={model.sentence[language]} />
      <MatchedNotice />
      {source.hasHiddenRows && <Caption>{t("source.hiddenRows")}</Caption>}
      {source.totalsRows.map(({ table, sheetRow }) => (
        <Caption key={sheetRow}>{t("total.ofTableLeftOut", { table, row: sheetRow })}</Caption>
      ))}
    </section>
  );
}
