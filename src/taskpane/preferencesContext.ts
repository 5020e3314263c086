import { createContext, use } from "react";
import type { Language } from "../model";
import type { Preferences } from "./preferences";

export interface PreferencesHolder {
  readonly preferences: Preferences;
  readonly officeLanguage: Language;
  readonly prefer: (chosen: Preferences) => void;
}

export const PreferencesContext = createContext<PreferencesHolder>({
  preferences: { language: undefined, theme: undefined },
  officeLanguage: "en",
  prefer: () => undefined,
});

/** What the person prefers, and the way to change it. */
export const usePreferences = (): PreferencesHolder => use(PreferencesContext);
