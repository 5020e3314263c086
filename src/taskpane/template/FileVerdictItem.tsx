import { Badge, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { verdictLabel, verdictSentences } from "../../results";
import type { FileVerdict } from "../../returns";
import type { LoggedFile } from "../../workbook/collect/collectionLog";
import { List } from "../layout/List";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  file: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "4px", alignItems: "center" },
});

/** Findings of a file that the pane shows; the log sheet has all of them. */
const SHOWN = 4;

/** One file: its name, the verdict in a word, and the first findings. */
export function FileVerdictItem({ file: { name, verdict } }: { readonly file: LoggedFile }) {
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
  return verdict.remarks.length > 0 ? "warning" : "success";
}
