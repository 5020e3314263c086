import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";

/**
 * The pane's theme follows Office; where Office says nothing it follows the system. The contrast themes of Windows need
 * no theme of ours: the browser's forced colours replace whatever is chosen here, and Fluent is built for that.
 */
export function themeFor(officeTheme: Office.OfficeTheme | undefined, prefersDark: boolean): Theme {
  return (officeTheme?.isDarkTheme ?? prefersDark) ? webDarkTheme : webLightTheme;
}
