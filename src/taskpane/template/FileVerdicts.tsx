import { Badge, Body1, Body1Strong, Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { verdictLabel, verdictSentences, type FileVerdict } from "../../i18n";
import type { LoggedFile } from "../../workbook/collect/log";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  text: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  file: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px", alignItems: "center" },
  findings: { margin: "4px 0 0", paddingInlineStart: "18px" },
});

/** Findings of a file that the pane shows; the log sheet has all of them. */
const SHOWN = 4;

/** What has become of each file, and why. */
export function FileVerdicts({ files }: { readonly files: readonly LoggedFile[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const [onlyRefused, setOnlyRefused] = useState(false);
  const of = (holds: (verdict: FileVerdict) => boolean): number => files.filter(({ verdict }) => holds(verdict)).length;
  const refused = of(({ kind }) => kind === "refused");
  const summary = {
    accepted: of((verdict) => verdict.kind === "accepted" && verdict.remarks.length === 0),
    remarked: of((verdict) => verdict.kind === "accepted" && verdict.remarks.length > 0),
    refused,
    open: of(({ kind }) => kind === "notCollected"),
  };
  const shown = onlyRefused ? files.filter(({ verdict }) => verdict.kind === "refused") : files;
  return (
    <section className={styles.section} aria-label={t("collect.results")}>
      <Body1 as="p" className={styles.text}>
        {t("collect.summary", summary)}
      </Body1>
      {refused > 0 && (
        <Switch
          label={t("collect.onlyRefused")}
          checked={onlyRefused}
          onChange={(_, { checked }) => setOnlyRefused(checked)}
        />
      )}
      <ul className={styles.list}>
        {shown.map((file, at) => (
          <FileVerdictItem key={`${at} ${file.name}`} file={file} />
        ))}
      </ul>
    </section>
  );
}

function FileVerdictItem({ file: { name, verdict } }: { readonly file: LoggedFile }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const sentences = verdictSentences(verdict, language);
  return (
    <li className={styles.file}>
      <div className={styles.head}>
        <Body1Strong>{name}</Body1Strong>
        <Badge appearance="outline" color={colorOf(verdict)}>
          {verdictLabel(verdict, language)}
        </Badge>
        {verdict.kind === "accepted" && <Caption1>{t("collect.rowsOf", { count: verdict.rows })}</Caption1>}
      </div>
      {sentences.length > 0 && (
        <ul className={styles.findings}>
          {sentences.slice(0, SHOWN).map((sentence) => (
            <li key={sentence}>
              <Caption1>{sentence}</Caption1>
            </li>
          ))}
          {sentences.length > SHOWN && (
            <li>
              <Caption1>{t("collect.moreFindings", { count: sentences.length - SHOWN })}</Caption1>
            </li>
          )}
        </ul>
      )}
    </li>
  );
}

function colorOf(verdict: FileVerdict): "success" | "warning" | "danger" | "informative" {
  if (verdict.kind === "refused") return "danger";
  if (verdict.kind === "notCollected") return "informative";
  return verdict.remarks.length > 0 ? "warning" : "success";
}
