import { createInstance, type TFunction } from "i18next";
import type { Language } from "../model";
import type { OutputLanguage } from "./outputLanguage";
import { en } from "./en";
import { textsWithNamespace, type Texts } from "./functionNamespace";
import type { enMeasures } from "../texts/en/measures";
import type { enPages } from "./pages/en";
import { zhCN } from "./zh-CN";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en & typeof enPages & typeof enMeasures };
  }
}

const i18next = createInstance();
void i18next.init({
  // The texts are part of the bundle, so nothing is awaited and a function can speak in its first call.
  initAsync: false,
  resources: { en: { translation: textsWithNamespace(en) }, "zh-CN": { translation: textsWithNamespace(zhCN) } },
  fallbackLng: "en",
  supportedLngs: ["en", "zh-CN"],
  interpolation: { escapeValue: false },
});

/** Adds texts that came later than the others. */
export function addTexts(texts: Readonly<Partial<Record<Language, Texts>>>): void {
  for (const [language, added] of Object.entries(texts)) {
    // No part has a name that another has, so none is written into.
    i18next.addResourceBundle(language, "translation", textsWithNamespace(added));
  }
}

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

type Values = Readonly<Record<string, string | number>>;

/** Sentences with their places filled in. */
export type SayOf<Key extends string> = (key: Key, values?: Values) => string;

/** Sentences of one language; the keys are those of `translatorFor`. */
export type Say = SayOf<SentenceKey>;

export type KeysOf<Texts, Path extends string = ""> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? `${Path}${Key}` : KeysOf<Texts[Key], `${Path}${Key}.`>;
}[keyof Texts & string];

export type SentenceKey = KeysOf<typeof en>;

const sayers = new Map<Language, Say>();

/**
 * The same sentences as `translatorFor`, without plurals, for results of a hundred thousand rows: each is looked up and
 * taken apart once, since i18next does both anew at every call.
 */
export function sayIn(language: Language): Say {
  const known = sayers.get(language);
  if (known) return known;
  const say = sayer<SentenceKey>((key) => String(i18next.getResource(language, "translation", key)));
  sayers.set(language, say);
  return say;
}

/** Says the sentences that `textOf` finds. */
export function sayer<Key extends string>(textOf: (key: Key) => string): SayOf<Key> {
  const templates = new Map<Key, readonly string[]>();
  return (key, values) => {
    let parts = templates.get(key);
    if (!parts) {
      parts = textOf(key).split(/\{\{(\w+)\}\}/u);
      templates.set(key, parts);
    }
    // A split with one group gives text and names of places by turns.
    let sentence = "";
    for (let i = 0; i < parts.length; i += 1) {
      const part = parts[i] ?? "";
      sentence += i % 2 === 0 ? part : (values?.[part] ?? "");
    }
    return sentence;
  };
}
