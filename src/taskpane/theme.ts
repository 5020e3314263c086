import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ThemeName } from "./preferences";

/**
 * The pane's theme: as the person chose, else as Office, and where Office says nothing as the system. The contrast
 * themes of Windows need no theme of ours: the browser's forced colours replace whatever is chosen here, and Fluent is
 * built for that.
 */
export function useTheme(isInExcel: boolean, chosen: ThemeName | undefined): Theme {
  const prefersDark = usePrefersDark();
  const ofOffice = useOfficeDarkness(isInExcel);
  const isDark = chosen === undefined ? (ofOffice ?? prefersDark) : chosen === "dark";
  return isDark ? webDarkTheme : webLightTheme;
}

function usePrefersDark(): boolean {
  const query = useMemo(() => window.matchMedia("(prefers-color-scheme: dark)"), []);
  const [prefersDark, setPrefersDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => setPrefersDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [query]);
  return prefersDark;
}

/**
 * Whether the theme of Office is a dark one; undefined in Excel on the web, which gives none. Excel raises no event when a
 * person changes it (that is Outlook's alone), so it is looked at whenever they come back to the pane.
 */
function useOfficeDarkness(isInExcel: boolean): boolean | undefined {
  // What the types promise is not there in Excel on the web.
  const look = (): boolean | undefined => {
    const theme: Office.OfficeTheme | undefined = isInExcel ? Office.context.officeTheme : undefined;
    return theme?.isDarkTheme;
  };
  const [isDark, setDark] = useState(look);
  useEffect(() => {
    const again = () => setDark(look());
    again();
    window.addEventListener("focus", again);
    document.addEventListener("visibilitychange", again);
    return () => {
      window.removeEventListener("focus", again);
      document.removeEventListener("visibilitychange", again);
    };
  }, [isInExcel]);
  return isDark;
}
