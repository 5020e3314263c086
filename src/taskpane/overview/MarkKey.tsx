import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { StageMark, type StageMarkState } from "../charts/StageMark";
import { TypeMark } from "../charts/TypeMark";
import { Note } from "../layout/Prose";
import { useTexts } from "../texts";
import { confidences } from "./filter";

const useStyles = makeStyles({
  key: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 8px",
    margin: 0,
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  marks: { display: "flex", flexWrap: "wrap", gap: "0 10px", margin: 0 },
  mark: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  note: { gridColumn: "1 / -1", margin: 0 },
});

const stageStates: readonly StageMarkState[] = ["secured", "closed", "open", "debt", "unassessable"];

/** What every mark of the list and the map means. */
export function MarkKey({ hasChanges }: { readonly hasChanges: boolean }) {
  const styles = useStyles();
  const { t } = useTexts();
  const marked = (mark: ReactNode, words: string) => (
    <span key={words} className={styles.mark}>
      {mark}
      {words}
    </span>
  );
  return (
    <dl className={styles.key}>
      <dt>{t("pane.confidence")}</dt>
      <dd className={styles.marks}>
        {confidences.map((confidence) =>
          marked(<TypeMark kind="ID" confidence={confidence} />, t(`confidence.${confidence}`)),
        )}
      </dd>
      <dt>{t("pane.stage")}</dt>
      <dd className={styles.marks}>
        {stageStates.map((state) => marked(<StageMark state={state} />, t(`view.mark.${state}`)))}
      </dd>
      <dt>{t("view.axis")}</dt>
      <dd className={mergeClasses(styles.note)}>
        <Note>{t("view.keyNote")}</Note>
        {hasChanges && <Note>{t("view.change.note")}</Note>}
      </dd>
    </dl>
  );
}
