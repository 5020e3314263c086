import { lazy, Suspense, useState } from "react";
import { languages, type Language } from "../../model";
import { questionnaireLists, type QuestionnaireList } from "../../registers";
import { writeTemplate } from "../../workbook/template/writeTemplate";
import { languageNames } from "../languageNames";
import { ChoiceField } from "../layout/ChoiceField";
import { Paragraph } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { Loading } from "../states/Loading";
import { useTexts, withTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { OpenAssessingTemplate } from "./OpenAssessingTemplate";
import { optionsOf, useTemplateContents } from "./templateContents";
import { TemplateFields } from "./TemplateFields";
import { TemplateWriter } from "./TemplateWriter";

const WriteQuestionnaire = lazy(async () => {
  return { default: (await withTexts(import("./WriteQuestionnaire"), "questionnaire")).WriteQuestionnaire };
});

type Written = "template" | QuestionnaireList;
const written: readonly Written[] = ["template", ...questionnaireLists];

/** Writes what others fill in: the template for indicators, or a questionnaire for firms, for ties, for the office itself. */
export function WriteTemplate() {
  const { t, language } = useTexts();
  const [what, setWhat] = useState<Written>("template");
  const [chosen, setChosen] = useState<Language>();
  const templateLanguage = chosen ?? language;
  return (
    <Section title={t("template.tab")} as="h2" help="q-collect" isLandmark>
      <Paragraph>{t("template.intro")}</Paragraph>
      <ChoiceField
        label={t("template.what")}
        value={what}
        options={written.map((value) => ({ value, label: t(`template.choice.${value}`) }))}
        onChoose={setWhat}
      />
      <ChoiceField
        label={t("template.language")}
        value={templateLanguage}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        onChoose={setChosen}
      />
      {what === "template" ? (
        <IndicatorTemplate language={templateLanguage} />
      ) : (
        <Suspense fallback={<Loading />}>
          <WriteQuestionnaire key={what} list={what} language={templateLanguage} />
        </Suspense>
      )}
    </Section>
  );
}

/** The template for the indicators of the chosen model. */
function IndicatorTemplate({ language }: { readonly language: Language }) {
  const { t } = useTexts();
  const { currentModel, model } = useWorkbench();
  const contents = useTemplateContents(model);
  return (
    <>
      <TemplateFields contents={contents} model={model} />
      <TemplateWriter
        label={t("template.write")}
        fault={contents.faultIn(t)}
        write={async (control) => {
          const current = await currentModel();
          return writeTemplate(current, optionsOf(contents.typed, current, language), control);
        }}
      />
      {Office.context.requirements.isSetSupported("ExcelApi", "1.8") && <OpenAssessingTemplate language={language} />}
    </>
  );
}
