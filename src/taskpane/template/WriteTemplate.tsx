import { Body1, Body1Strong, Button, Caption1, Field, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { languages, type Language } from "../../model";
import { readWorkbookContents } from "../../workbook/template/workbookContents";
import { writeTemplate } from "../../workbook/template/writeTemplate";
import { languageNames } from "../languageNames";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  text: { margin: 0 },
  field: { minWidth: 0 },
  choice: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Writes the template into this workbook, after asking where something stands in it already. */
export function WriteTemplate() {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { currentModel } = useWorkbench();
  const work = useWork();
  const [chosen, setChosen] = useState<Language>();
  const [isAsking, setAsking] = useState(false);
  const [howToSave, setHowToSave] = useState<string>();
  const templateLanguage = chosen ?? language;

  const write = async (): Promise<string> => {
    const { sheets, isAlone } = await writeTemplate(await currentModel(), templateLanguage);
    setHowToSave(t(isAlone ? "template.saveAlone" : "template.saveBeside"));
    return t("template.written", { sheets: sheets.map((sheet) => `'${sheet}'`).join(t("list.separator")) });
  };

  function begin(isAllowed: boolean): void {
    setAsking(false);
    setHowToSave(undefined);
    void work.run(async () => {
      if (isAllowed || (await readWorkbookContents()).isEmpty) return write();
      setAsking(true);
      return undefined;
    });
  }

  return (
    <section className={styles.section} aria-label={t("template.tab")}>
      <Body1Strong as="h2" className={styles.text}>
        {t("template.tab")}
      </Body1Strong>
      <Body1 as="p" className={styles.text}>
        {t("template.intro")}
      </Body1>
      <Field label={t("template.language")} className={styles.field}>
        <Select
          value={templateLanguage}
          onChange={(_, { value }) => setChosen(languages.find((candidate) => candidate === value))}
        >
          {languages.map((candidate) => (
            <option key={candidate} value={candidate} lang={candidate}>
              {languageNames[candidate]}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1 as="p" className={styles.text}>
        {t("template.undo")}
      </Caption1>
      {Office.context.requirements.isSetSupported("ExcelApi", "1.8") ? (
        <Button appearance="primary" disabledFocusable={work.isBusy} onClick={() => begin(false)}>
          {t("template.write")}
        </Button>
      ) : (
        <Notice intent="warning" text={t("template.tooOld")} />
      )}
      {isAsking && (
        <>
          <Notice intent="warning" text={t("template.notEmpty")} />
          <div className={styles.choice}>
            <Button onClick={() => begin(true)}>{t("template.addSheets")}</Button>
            <Button appearance="subtle" onClick={() => setAsking(false)}>
              {t("template.keepAway")}
            </Button>
          </div>
        </>
      )}
      <WorkStatus work={work} label={t("template.working")} canCancel={false} />
      {howToSave !== undefined && (
        <Body1 as="p" className={styles.text}>
          {howToSave}
        </Body1>
      )}
    </section>
  );
}
