import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ThemeName } from "./preferences";

/**
 * The pane's theme: as the person chose, else as Office, and where Office says nothing as the system. The contrast
 * themes of Windows need no theme of ours: the browser's forced colours replace whatever is chosen here, and Fluent is
 * built for that.
 */
export function useTheme(isInExcel: boolean, chosen: ThemeName | undefined): Theme {
  const query = useMemo(() => window.matchMedia("(prefers-color-scheme: dark)"), []);
  const [prefersDark, setPrefersDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => setPrefersDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, [query]);
  const ofOffice = isInExcel ? Office.context.officeTheme : undefined;
  const isDark = chosen === undefined ? (ofOffice?.isDarkTheme ?? prefersDark) : chosen === "dark";
  return isDark ? webDarkTheme : webLightTheme;
}
