import { Badge, Body1Strong, Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { verdictLabel, verdictSentences } from "../../results";
import type { FileVerdict } from "../../returns";
import type { LoggedFile } from "../../workbook/collect/collectionLog";
import { List } from "../layout/List";
import { Paragraph } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
  file: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px", alignItems: "center" },
});

/** What has become of each file, and why. */
export function FileVerdicts({ files }: { readonly files: readonly LoggedFile[] }) {
  const styles = useStyles();
  const { t } = useTexts();
  const [onlyRefused, setOnlyRefused] = useState(false);
  const of = (holds: (verdict: FileVerdict) => boolean): number => files.filter(({ verdict }) => holds(verdict)).length;
  const refused = of(({ kind }) => kind === "refused");
  const summary = {
    accepted: of((verdict) => verdict.kind === "accepted" && verdict.remarks.length === 0),
    remarked: of((verdict) => verdict.kind === "partly" || (verdict.kind === "accepted" && verdict.remarks.length > 0)),
    refused,
    open: of(({ kind }) => kind === "notCollected"),
  };
  const shown = onlyRefused ? files.filter(({ verdict }) => verdict.kind === "refused") : files;
  return (
    <Stack label={t("collect.results")}>
      <Paragraph>{t("collect.summary", summary)}</Paragraph>
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
    </Stack>
  );
}

/** Findings of a file that the pane shows; the log sheet has all of them. */
const SHOWN = 4;

/** One file: its name, the verdict in a word, and the first findings. */
function FileVerdictItem({ file: { name, verdict } }: { readonly file: LoggedFile }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const sentences = verdictSentences(verdict, language);
  const sender = "sender" in verdict ? verdict.sender : undefined;
  return (
    <li className={styles.file}>
      <div className={styles.head}>
        <Body1Strong>{name}</Body1Strong>
        <Badge appearance="outline" color={colorOf(verdict)}>
          {verdictLabel(verdict, language)}
        </Badge>
        {(verdict.kind === "accepted" || verdict.kind === "partly") && (
          <Caption1>
            {t("collect.rowsOf", { count: verdict.rows })}
            {verdict.list &&
              ` ${t("collect.rowsInto", { table: verdict.list, list: t(`collect.list.${verdict.list}`) })}`}
          </Caption1>
        )}
      </div>
      {sender && (
        <Caption1>{t(sender.contact === "" ? "collect.senderOffice" : "collect.sender", { ...sender })}</Caption1>
      )}
      {verdict.kind === "refused" && verdict.goodRows !== undefined && (
        <Caption1> {t("collect.goodRows", { count: verdict.goodRows })}</Caption1>
      )}
      {sentences.length > 0 && (
        <List
          items={[
            ...sentences.slice(0, SHOWN),
            ...(sentences.length > SHOWN ? [t("collect.moreFindings", { count: sentences.length - SHOWN })] : []),
          ]}
        />
      )}
    </li>
  );
}

function colorOf(verdict: FileVerdict): "success" | "warning" | "danger" | "informative" {
  if (verdict.kind === "refused") return "danger";
  if (verdict.kind === "notCollected") return "informative";
  return verdict.kind === "partly" || verdict.remarks.length > 0 ? "warning" : "success";
}
