import { Caption1, Link, makeStyles, Select, Subtitle1, tokens } from "@fluentui/react-components";
import { languages, type Language } from "../model";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  // The top right corner belongs to Office: its personality menu covers about 34 x 32 pixels there.
  header: { padding: "12px 36px 8px 0" },
  title: { display: "block", margin: 0 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", marginTop: "4px" },
  private: { color: tokens.colorNeutralForeground2 },
});

/** Each language in its own words, so that nobody has to read the other one to leave it. */
const languageNames: Readonly<Record<Language, string>> = { en: "English", "zh-CN": "简体中文" };

interface HeaderProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

export function Header({ language, onLanguage }: HeaderProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <header className={styles.header}>
      <Subtitle1 as="h1" className={styles.title}>
        {t("pane.title")}
      </Subtitle1>
      <div className={styles.line}>
        <Caption1 className={styles.private}>{t("pane.private")}</Caption1>
        <Link href={t("help.page")} target="_blank" rel="noopener">
          {t("pane.help")}
        </Link>
        <Select
          size="small"
          aria-label={t("pane.language")}
          value={language}
          onChange={(_, { value }) => {
            const chosen = languages.find((candidate) => candidate === value);
            if (chosen) onLanguage(chosen);
          }}
        >
          {languages.map((candidate) => (
            <option key={candidate} value={candidate} lang={candidate}>
              {languageNames[candidate]}
            </option>
          ))}
        </Select>
      </div>
    </header>
  );
}
