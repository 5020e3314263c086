import { Body1, makeStyles, Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { FileVerdict } from "../../returns";
import type { LoggedFile } from "../../workbook/collect/collectionLog";
import { useTexts } from "../texts";
import { FileVerdictItem } from "./FileVerdictItem";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  text: { margin: 0 },
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
