import type { Language } from "../../model";
import type { AskedColumn } from "../../registers";
import { LONGEST_NAME } from "../../returns";
import type { CellArea } from "../../spreadsheet/address";
import { translatorFor } from "../../texts";
import { LONGEST_ERROR, message } from "../template/entryRules";
import type { EntryRule } from "../template/templateSheet";

/** Excel wants both ends of a range; no amount is larger. */
const LARGEST = 1e15;
const LONGEST_CODE = 12;

/** What Excel checks while somebody fills in a column, with its prompt and its error. */
export function answerRule(column: AskedColumn, area: CellArea, language: Language): EntryRule {
  const t = translatorFor(language);
  const name = column.name[language];
  const { entry } = column;
  const rule = (check: EntryRule["check"], error: string): EntryRule => ({
    ...{ area, check },
    prompt: message(name, t(`questionnaire.column.${column.code}`)),
    error: message(name, error, LONGEST_ERROR),
  });
  switch (entry.kind) {
    case "name":
      return rule({ kind: "textLength", most: LONGEST_NAME }, t("questionnaire.error.name", { most: LONGEST_NAME }));
    case "industry":
      return rule({ kind: "textLength", most: LONGEST_CODE }, t("questionnaire.error.industry"));
    case "number":
      return rule({ kind: "decimal", lowest: 0, highest: LARGEST }, t("questionnaire.error.number", { name }));
    case "whole": {
      const { lowest, highest } = entry;
      return rule({ kind: "wholeNumber", lowest, highest }, t("questionnaire.error.whole", { name, lowest, highest }));
    }
    case "words": {
      const words = entry.words.map((word) => word[language]);
      return rule({ kind: "list", words }, t("questionnaire.error.words", { words: words.join(t("list.separator")) }));
    }
  }
}
