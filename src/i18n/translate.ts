import { createInstance, type TFunction } from "i18next";
import type { Language } from "../model";
import type { OutputLanguage } from "./outputLanguage";
import { en } from "./en";
import { zhCN } from "./zh-CN";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
  }
}

const i18next = createInstance();
void i18next.init({
  // The texts are part of the bundle, so nothing is awaited and a function can speak in its first call.
  initAsync: false,
  resources: { en: { translation: en }, "zh-CN": { translation: zhCN } },
  fallbackLng: "en",
  supportedLngs: ["en", "zh-CN"],
  interpolation: { escapeValue: false },
});

export type Translate = TFunction;

const translators = new Map<Language, Translate>();

/** The sentences of one language, whatever language the program itself is shown in. */
export function translatorFor(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const fresh = i18next.getFixedT(language);
  translators.set(language, fresh);
  return fresh;
}

/** The language of sentences and headers: codes have none of their own and take the English ones. */
export function sentenceLanguage(language: OutputLanguage): Language {
  return language === "code" ? "en" : language;
}
