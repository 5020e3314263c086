import { cellText } from "../../model";
import { outputLanguages, type OutputLanguage } from "../../texts";
import { refuse } from "../refused";
import { readCell } from "../../spreadsheet/deliveredCell";
import { scalarOf } from "./number";
import { parameter } from "./reader";

/** The language of a result and of what is said about a fault; left out or empty it is English. */
export const language = () => parameter({ shape: "single", optional: true }, ({ value }) => readLanguage(value));

export function readLanguage(delivered: unknown): OutputLanguage {
  const text = cellText(readCell(scalarOf(delivered))).trim();
  // A reference to an empty cell may arrive as 0, or as the text of it.
  if (text === "" || text === "0") return "en";
  const known = outputLanguages.find((language) => language.toLowerCase() === text.toLowerCase());
  return known ?? refuse({ code: "unknownLanguage", found: text, expected: outputLanguages });
}
