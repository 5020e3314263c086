import { createContext, use } from "react";
import { languages, type Language } from "../model";
import { translatorFor, type Translate } from "../texts";

export interface Texts {
  readonly language: Language;
  readonly t: Translate;
}

export const textsIn = (language: Language): Texts => ({ language, t: translatorFor(language) });

export const TextsContext = createContext<Texts>(textsIn("en"));

/** The language of the pane and its sentences. */
export const useTexts = (): Texts => use(TextsContext);

/** The language of the pane that fits the display language of Office. */
export function languageFor(displayLanguage: string): Language {
  const family = displayLanguage.toLowerCase().split("-")[0];
  return languages.find((language) => language.toLowerCase().split("-")[0] === family) ?? "en";
}
