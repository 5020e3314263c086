/**
 * The Office themes of a person (File > Account). Excel on the desktop gives them to an add-in as `Office.context.officeTheme`;
 * the client for the web, which is the one that talks to this host, knows no theme. So the host puts the property where that
 * client would: on the prototype of its context, before the context is made. Excel raises no event when the theme changes.
 */
export const THEME_NAMES = ["colorful", "darkGray", "black", "contrast"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

const colors = (body: string, text: string, control: string, isDarkTheme: boolean): OfficeTheme => ({
  bodyBackgroundColor: body,
  bodyForegroundColor: text,
  controlBackgroundColor: control,
  controlForegroundColor: text,
  isDarkTheme,
});

export const officeThemes: Readonly<Record<ThemeName, OfficeTheme>> = {
  colorful: colors("#FFFFFF", "#262626", "#F3F2F1", false),
  darkGray: colors("#666666", "#FFFFFF", "#444444", true),
  black: colors("#262626", "#FFFFFF", "#363636", true),
  contrast: colors("#000000", "#FFFFFF", "#000000", true),
};

/** Lets the page in a window see the theme, as it is whenever it looks; once its client has come. */
export function giveOfficeTheme(window: object, theme: () => OfficeTheme): void {
  const prototype = below(window, "OSF", "DDA", "Context", "prototype");
  if (!prototype || Object.hasOwn(prototype, "officeTheme")) return;
  Object.defineProperty(prototype, "officeTheme", { get: theme, configurable: true });
}

function below(start: object, ...names: readonly string[]): object | undefined {
  let at: unknown = start;
  for (const name of names) {
    if ((typeof at !== "object" && typeof at !== "function") || at === null) return undefined;
    at = Reflect.get(at, name);
  }
  return (typeof at === "object" || typeof at === "function") && at !== null ? at : undefined;
}
