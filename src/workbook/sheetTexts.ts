import { FaultError } from "../faults";
import { languages } from "../model";
import { loadTexts, translatorFor, type Subject, type Translate } from "../texts";

/** Fetches what sheets of ours say, in every language: one that was written in another is found again. */
export async function loadSheetTexts(...subjects: readonly Subject[]): Promise<void> {
  try {
    await Promise.all(languages.map((language) => loadTexts(language, ...subjects)));
  } catch {
    throw new FaultError({ subject: "workbook", code: "notLoaded" });
  }
}

/** What a sheet of ours may say in a cell, by the language in which it was written. */
export const inEveryLanguage = (say: (t: Translate) => string): string[] =>
  languages.map((language) => say(translatorFor(language)));
