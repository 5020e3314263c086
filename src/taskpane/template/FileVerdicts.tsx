import { makeStyles, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { FileVerdict } from "../../returns";
import type { LoggedFile } from "../../workbook/collect/collectionLog";
import { Paragraph } from "../layout/Prose";
import { Stack } from "../layout/Stack";
import { useTexts } from "../texts";
import { FileVerdictItem } from "./FileVerdictItem";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: "8px" },
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
    remarked: of((verdict) => verdict.kind === "accepted" && verdict.remarks.length > 0),
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
