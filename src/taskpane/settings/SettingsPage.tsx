import { Body1, Body1Strong, Caption1, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { builtInModels, languages } from "../../model";
import { languageNames } from "../languageNames";
import { themeNames } from "../preferences";
import { usePreferences } from "../preferencesContext";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "16px" },
  section: { display: "flex", flexDirection: "column", rowGap: "4px" },
  text: { margin: 0 },
});

const OFFICE = "office";

/** Language and theme of the pane, and what the add-in keeps where. */
export function SettingsPage() {
  const styles = useStyles();
  const { t } = useTexts();
  const { preferences, officeLanguage, prefer } = usePreferences();
  return (
    <div className={styles.page}>
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
      <section className={styles.section}>
        <Body1Strong as="h2">{t("settings.kept")}</Body1Strong>
        <Body1 as="p" className={styles.text}>
          {t("settings.keptText")}
        </Body1>
      </section>
      <section className={styles.section}>
        <Body1Strong as="h2">{t("settings.models")}</Body1Strong>
        {builtInModels.map(({ id, version, citation }) => (
          <Caption1 as="p" key={`${id} ${version}`} className={styles.text}>
            {`${id} ${version}: ${citation}`}
          </Caption1>
        ))}
      </section>
    </div>
  );
}
