import { Body1, Body1Strong, Button, Caption1, Field, makeStyles, Select, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { sheetFaultSentence } from "../../i18n";
import { languages, type Language, type Model } from "../../model";
import { sheetFaultOf } from "../../workbook/ownSheet/sheetRefusal";
import { lookForRoom, writeTemplate } from "../../workbook/template/writeTemplate";
import { Notice } from "../Notice";
import { languageNames } from "../languageNames";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  text: { margin: 0 },
  field: { minWidth: 0 },
  choice: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type State =
  | { readonly kind: "idle" | "busy" | "asking" }
  | { readonly kind: "written"; readonly text: string; readonly howToSave: string }
  | { readonly kind: "failed"; readonly text: string };

/** Writes the template into this workbook, after asking where something stands in it already. */
export function WriteTemplate({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [chosen, setChosen] = useState<Language>();
  const [state, setState] = useState<State>({ kind: "idle" });
  const isBusy = state.kind === "busy";
  const templateLanguage = chosen ?? language;

  async function run(work: () => Promise<State>): Promise<void> {
    setState({ kind: "busy" });
    try {
      setState(await work());
    } catch (error) {
      setState({ kind: "failed", text: sheetFaultSentence(sheetFaultOf(error), language) });
    }
  }

  const write = async (): Promise<State> => {
    const { sheets, isAlone } = await writeTemplate(model, templateLanguage);
    return {
      kind: "written",
      text: t("template.written", { sheets: sheets.map((sheet) => `'${sheet}'`).join(t("list.separator")) }),
      howToSave: t(isAlone ? "template.saveAlone" : "template.saveBeside"),
    };
  };
  const begin = async (): Promise<State> => {
    const { isEmpty } = await lookForRoom();
    return isEmpty ? write() : { kind: "asking" };
  };

  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) {
    return <Notice intent="warning" text={t("template.tooOld")} />;
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
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void run(begin)}>
        {t("template.write")}
      </Button>
      {isBusy && <Spinner size="tiny" label={t("template.working")} />}
      {state.kind === "asking" && (
        <>
          <Notice intent="warning" text={t("template.notEmpty")} />
          <div className={styles.choice}>
            <Button onClick={() => void run(write)}>{t("template.addSheets")}</Button>
            <Button appearance="subtle" onClick={() => setState({ kind: "idle" })}>
              {t("template.keepAway")}
            </Button>
          </div>
        </>
      )}
      {state.kind === "written" && (
        <>
          <Notice intent="success" text={state.text} onDismiss={() => setState({ kind: "idle" })} />
          <Body1 as="p" className={styles.text}>
            {state.howToSave}
          </Body1>
        </>
      )}
      {state.kind === "failed" && (
        <Notice intent="error" text={state.text} onDismiss={() => setState({ kind: "idle" })} />
      )}
    </section>
  );
}
