import type { OutputLanguage } from "../i18n";
import type { Language } from "../model";

/** The language of sentences and headers: codes have none of their own and take the English ones. */
export function sentenceLanguage(language: OutputLanguage): Language {
  return language === "code" ? "en" : language;
}
