import { FaultError } from "../faults";
import { languages } from "../model";
import { loadTexts, type Subject } from "../texts";

/** Fetches what sheets of ours say, in every language: one that was written in another is found again. */
export async function loadSheetTexts(...subjects: readonly Subject[]): Promise<void> {
  try {
    await Promise.all(languages.map((language) => loadTexts(language, ...subjects)));
  } catch {
    throw new FaultError({ subject: "workbook", code: "notLoaded" });
  }
}
