import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { languages, type Language, type Model } from "../../model";
import { readWorkbookContents } from "../../workbook/template/workbookContents";
import { writeTemplate } from "../../workbook/template/writeTemplate";
import type { WorkControl } from "../../workbook/workControl";
import { languageNames } from "../languageNames";
import { ChoiceField } from "../layout/ChoiceField";
import { Caption, Paragraph } from "../layout/Prose";
import { Row, Section } from "../layout/Stack";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { OpenAssessingTemplate } from "./OpenAssessingTemplate";
import { optionsOf, useTemplateContents } from "./templateContents";
import { TemplateFields } from "./TemplateFields";

/** Writes the template into this workbook, after asking where something stands in it already. */
export function WriteTemplate() {
  const { t, language } = useTexts();
  const { currentModel, model } = useWorkbench();
  const contents = useTemplateContents(model);
  const fault = contents.faultIn(t);
  const work = useWork();
  const [chosen, setChosen] = useState<Language>();
  const [isAsking, setAsking] = useState(false);
  const [howToSave, setHowToSave] = useState<string>();
  const templateLanguage = chosen ?? language;

  const writeTemplateOf = (chosenModel: Model, control: WorkControl) =>
    writeTemplate(chosenModel, optionsOf(contents.typed, chosenModel, templateLanguage), control);

  const write = async (control: WorkControl): Promise<string> => {
    setAsking(false);
    setHowToSave(undefined);
    const { sheets, isAlone } = await writeTemplateOf(await currentModel(), control);
    setHowToSave(t(isAlone ? "template.saveAlone" : "template.saveBeside"));
    return t("template.written", { sheets: sheets.map((sheet) => `'${sheet}'`).join(t("list.separator")) });
  };

  const begin = async (control: WorkControl): Promise<string | undefined> => {
    if ((await readWorkbookContents()).isEmpty) return write(control);
    setAsking(true);
    setHowToSave(undefined);
    return undefined;
  };

  return (
    <Section title={t("template.tab")} as="h2" help="q-collect" isLandmark>
      <Paragraph>{t("template.intro")}</Paragraph>
      <ChoiceField
        label={t("template.language")}
        value={templateLanguage}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        onChoose={setChosen}
      />
      <TemplateFields contents={contents} model={model} />
      {fault !== undefined && <Notice intent="error" text={fault} />}
      <Caption>{t("template.undo")}</Caption>
      {Office.context.requirements.isSetSupported("ExcelApi", "1.8") ? (
        <WorkButton
          appearance="primary"
          work={work}
          label={t("template.write")}
          disabled={fault !== undefined}
          job={begin}
        />
      ) : (
        <Notice intent="warning" text={t("template.tooOld")} />
      )}
      {isAsking && (
        <>
          <Notice intent="warning" text={t("template.notEmpty")} />
          <Row>
            <WorkButton work={work} label={t("template.addSheets")} job={write} />
            <Button appearance="subtle" onClick={() => setAsking(false)}>
              {t("template.keepAway")}
            </Button>
          </Row>
        </>
      )}
      <WorkStatus work={work} label={t("template.working")} canCancel={work.progress !== undefined} />
      {howToSave !== undefined && <Paragraph>{howToSave}</Paragraph>}
      {Office.context.requirements.isSetSupported("ExcelApi", "1.8") && (
        <OpenAssessingTemplate language={templateLanguage} />
      )}
    </Section>
  );
}
