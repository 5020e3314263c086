import { languages, type Language } from "../model";

/** How a person wants the pane to be; kept on this computer, apart from any workbook. */
export interface Preferences {
  /** Undefined follows Office. */
  readonly language: Language | undefined;
  /** Undefined follows Office. */
  readonly theme: ThemeName | undefined;
}

export const themeNames = ["light", "dark"] as const;
export type ThemeName = (typeof themeNames)[number];

const LANGUAGE_KEY = "digitalClusterAssessment.language";
const THEME_KEY = "digitalClusterAssessment.theme";

/** What was chosen before; nothing where the browser keeps nothing for pages inside other pages. */
export function storedPreferences(): Preferences {
  const [language, theme] = [stored(LANGUAGE_KEY), stored(THEME_KEY)];
  return {
    language: languages.find((known) => known === language),
    theme: themeNames.find((known) => known === theme),
  };
}

export function storePreferences({ language, theme }: Preferences): void {
  store(LANGUAGE_KEY, language);
  store(THEME_KEY, theme);
}

function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    // Storage is refused to frames by some browsers; the choice then lasts as long as the pane.
    return null;
  }
}

function store(key: string, value: string | undefined): void {
  try {
    if (value === undefined) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}
