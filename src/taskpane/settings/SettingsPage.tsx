import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { builtInModels, languages } from "../../model";
import { languageNames } from "../languageNames";
import { Caption, Paragraph } from "../layout/Prose";
import { Page, Section } from "../layout/Stack";
import { themeNames } from "../preferences";
import { usePreferences } from "../preferencesContext";
import { useTexts } from "../texts";

const OFFICE = "office";

/** Language and theme of the pane, and what the add-in keeps where. */
export function SettingsPage() {
  const { t } = useTexts();
  const { preferences, officeLanguage, prefer } = usePreferences();
  return (
    <Page>
      <Field label={t("settings.language")}>
        <RadioGroup
          value={preferences.language ?? OFFICE}
          onChange={(_, { value }) => prefer({ ...preferences, language: languages.find((known) => known === value) })}
        >
          <Radio value={OFFICE} label={t("settings.asOfficeIn", { language: languageNames[officeLanguage] })} />
          {languages.map((language) => (
            <Radio key={language} value={language} label={{ children: languageNames[language], lang: language }} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t("settings.theme")} hint={t("settings.contrast")}>
        <RadioGroup
          value={preferences.theme ?? OFFICE}
          onChange={(_, { value }) => prefer({ ...preferences, theme: themeNames.find((known) => known === value) })}
        >
          <Radio value={OFFICE} label={t("settings.asOffice")} />
          {themeNames.map((theme) => (
            <Radio key={theme} value={theme} label={t(`settings.${theme}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Section title={t("settings.kept")} as="h2">
        <Paragraph>{t("settings.keptText")}</Paragraph>
      </Section>
      <Section title={t("settings.models")} as="h2">
        {builtInModels.map(({ id, version, citation }) => (
          <Caption key={`${id} ${version}`}>{`${id} ${version}: ${citation}`}</Caption>
        ))}
      </Section>
    </Page>
  );
}
