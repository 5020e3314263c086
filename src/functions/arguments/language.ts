import { cellText } from "../../model";
import { outputLanguageOf, outputLanguages, type OutputLanguage } from "../../texts";
import { refuse } from "../refused";
import { readCell } from "../../spreadsheet/deliveredCell";
import { scalarOf } from "./number";
import { parameter } from "./reader";

/** The language of a result and of what is said about a fault; left out or empty it is English. */
export const language = () => parameter({ shape: "single", optional: true }, ({ value }) => readLanguage(value));

export const readLanguage = (delivered: unknown): OutputLanguage =>
  knownLanguage(delivered) ?? refuse({ code: "unknownLanguage", found: wordIn(delivered), expected: outputLanguages });

/** The language that a call asks for, if it is one. */
export function knownLanguage(delivered: unknown): OutputLanguage | undefined {
  const word = wordIn(delivered);
  // A reference to an empty cell may arrive as 0, or as the text of it.
  return word === "" || word === "0" ? "en" : outputLanguageOf(word);
}

/** Whether what was given elsewhere is a language. */
export const isLanguage = (delivered: unknown): boolean => outputLanguageOf(wordIn(delivered)) !== undefined;

const wordIn = (delivered: unknown): string => cellText(readCell(scalarOf(delivered))).trim();
