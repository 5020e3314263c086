import { createContext, use } from "react";
import { languages, type Language } from "../model";
import { loadTexts, translatorFor, type Subject, type Translate } from "../texts";
import { unbroken } from "./layout/unbroken";

export interface Texts {
  readonly language: Language;
  readonly t: Translate;
}

export function textsIn(language: Language): Texts {
  const say = translatorFor(language);
  return { language, t: (key, values) => unbroken(say(key, values)) };
}

export const TextsContext = createContext<Texts>(textsIn("en"));

/** The language of the pane and its sentences. */
export const useTexts = (): Texts => use(TextsContext);

/** What has been shown so far: another language needs the same. */
const shown = new Set<Subject>(["assess", "pane", "model", "workbookFaults"]);
/** The languages in which it was shown, or is about to be. */
const spoken = new Set<Language>();

/** Fetches what the pane needs before it speaks a language. */
export async function prepareLanguage(language: Language): Promise<void> {
  spoken.add(language);
  await loadTexts(language, ...shown);
}

/** A part of the pane with the texts that it shows. */
export async function withTexts<Part>(coming: Promise<Part>, ...subjects: readonly Subject[]): Promise<Part> {
  for (const subject of subjects) shown.add(subject);
  const [part] = await Promise.all([coming, ...[...spoken].map((language) => loadTexts(language, ...subjects))]);
  return part;
}

/** The language of the pane that fits the display language of Office. */
export function languageFor(displayLanguage: string): Language {
  const family = displayLanguage.toLowerCase().split("-")[0];
  return languages.find((language) => language.toLowerCase().split("-")[0] === family) ?? "en";
}
