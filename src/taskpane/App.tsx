import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { Language } from "../model";
import { Header } from "./Header";
import { HelpContext } from "./help/askHelp";
import { Paragraph } from "./layout/Prose";
import { MeasureFunctionsContext, type MeasureFunctions } from "./measures/measureFunctions";
import { Navigation } from "./Navigation";
import { pageNames, type PageName } from "./pageNames";
import { pages } from "./pages";
import { PartBoundary } from "./PartBoundary";
import { storedPreferences, storePreferences, type Preferences } from "./preferences";
import { PreferencesContext } from "./preferencesContext";
import { ShowPageContext } from "./showPage";
import { Loading } from "./states/Loading";
import { NotLoaded } from "./states/NotLoaded";
import { prepareLanguage, textsIn, TextsContext, withTexts } from "./texts";
import { useTheme } from "./theme";
import { VisibilityContext } from "./visibility";
import { EditionNotice } from "./workbench/EditionNotice";
import { WorkbenchProvider } from "./workbench/WorkbenchProvider";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: "0 14px 24px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const HelpPage = lazy(async () => {
  return { default: (await withTexts(import("./help/HelpPage"), "helpPane")).HelpPage };
});

export interface AppProps {
  readonly isInExcel: boolean;
  /** The language of the pane that fits the display language of Office. */
  readonly officeLanguage: Language;
  readonly measures: MeasureFunctions;
}

export function App({ isInExcel, officeLanguage, measures }: AppProps) {
  const styles = useStyles();
  const [preferences, setPreferences] = useState(storedPreferences);
  const chosen = preferences.language ?? officeLanguage;
  // The pane goes on in its language until the texts of the other have come.
  const [language, setLanguage] = useState(chosen);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let isStale = false;
    const unlessStale = (show: () => void) => () => !isStale && show();
    prepareLanguage(chosen).then(
      unlessStale(() => [setMissing(false), setLanguage(chosen)]),
      unlessStale(() => setMissing(true)),
    );
    return () => {
      isStale = true;
    };
  }, [chosen]);
  const [help, setHelp] = useState<AskedHelp>();
  const texts = useMemo(() => textsIn(language), [language]);
  const theme = useTheme(isInExcel, preferences.theme);
  const prefer = useMemo(
    () => ({
      preferences,
      officeLanguage,
      prefer: (chosen: Preferences) => {
        storePreferences(chosen);
        setPreferences(chosen);
      },
    }),
    [preferences, officeLanguage],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.t("pane.title");
  }, [language, texts]);
  return (
    <FluentProvider theme={theme}>
      <TextsContext value={texts}>
        <PreferencesContext value={prefer}>
          <HelpContext value={(entry) => setHelp({ entry })}>
            <div className={styles.page}>
              <Header isInExcel={isInExcel} />
              {isMissing && <NotLoaded />}
              {isInExcel ? (
                <MeasureFunctionsContext value={measures}>
                  <Pages help={help} onHelpEnd={() => setHelp(undefined)} />
                </MeasureFunctionsContext>
              ) : (
                <Paragraph>{texts.t("pane.preview")}</Paragraph>
              )}
            </div>
          </HelpContext>
        </PreferencesContext>
      </TextsContext>
    </FluentProvider>
  );
}

/** What somebody asked the help for; without an entry, its beginning. */
interface AskedHelp {
  readonly entry: string | undefined;
}

interface PagesProps {
  readonly help: AskedHelp | undefined;
  readonly onHelpEnd: () => void;
}

/** The page that is shown, or the help over it; those that were shown before stay as they were left. */
function Pages({ help, onHelpEnd }: PagesProps) {
  const [current, setCurrent] = useState<PageName>("assess");
  const [visited, setVisited] = useState<ReadonlySet<PageName>>(new Set([current]));
  const show = (page: PageName): void => {
    setVisited(new Set([...visited, page]));
    setCurrent(page);
    onHelpEnd();
  };
  return (
    <WorkbenchProvider>
      <ShowPageContext value={show}>
        <Navigation current={current} onPage={show} />
        <EditionNotice />
        <main>
          {pageNames
            .filter((page) => visited.has(page))
            .map((page) => {
              const Page = pages[page];
              return (
                <div key={page} hidden={page !== current || help !== undefined}>
                  <VisibilityContext value={page === current && help === undefined}>
                    <PartBoundary>
                      <Suspense fallback={<Loading />}>
                        <Page />
                      </Suspense>
                    </PartBoundary>
                  </VisibilityContext>
                </div>
              );
            })}
          {help && (
            <PartBoundary>
              <Suspense fallback={<Loading />}>
                <HelpPage entry={help.entry} onBack={onHelpEnd} />
              </Suspense>
            </PartBoundary>
          )}
        </main>
      </ShowPageContext>
    </WorkbenchProvider>
  );
}
