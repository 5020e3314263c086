import { Body1, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { Language } from "../model";
import { AssessPage } from "./AssessPage";
import { Header } from "./Header";
import { textsIn, TextsContext } from "./texts";
import { themeFor } from "./theme";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: "0 14px 24px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface AppProps {
  readonly isInExcel: boolean;
  readonly initialLanguage: Language;
}

export function App({ isInExcel, initialLanguage }: AppProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState(initialLanguage);
  const texts = useMemo(() => textsIn(language), [language]);
  const theme = useTheme(isInExcel);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.t("pane.title");
  }, [language, texts]);
  return (
    <FluentProvider theme={theme}>
      <TextsContext value={texts}>
        <div className={styles.page}>
          <Header language={language} onLanguage={setLanguage} />
          {isInExcel ? <AssessPage /> : <Body1 as="p">{texts.t("pane.preview")}</Body1>}
        </div>
      </TextsContext>
    </FluentProvider>
  );
}

function useTheme(isInExcel: boolean) {
  const query = useMemo(() => window.matchMedia("(prefers-color-scheme: dark)"), []);
  const [prefersDark, setPrefersDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => setPrefersDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [query]);
  return themeFor(isInExcel ? Office.context.officeTheme : undefined, prefersDark);
}
