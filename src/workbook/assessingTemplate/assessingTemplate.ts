import {
  editionSheetNames,
  editionSheets,
  type Edition,
  type EditionSheet,
  type EditionSheetNames,
} from "../../edition";
import type { Language, Model } from "../../model";
import { ENTRY_ROWS } from "../../returns";
import { definitionsSheet } from "../template/definitionsSheet";
import { entrySheet } from "../template/entrySheet";
import { instructionsSheet } from "../template/instructionsSheet";
import { templateAsEdition } from "./templateAsEdition";

export interface AssessingTemplate extends Edition {
  /** The sheet that an office fills in. */
  readonly data: EditionSheet;
}

/**
 * The template with the sheets that assess it, in the order of their tabs. The texts are those of `template`, `edition`,
 * `workings`, `assess` and `model`.
 */
export function assessingTemplate(
  model: Model,
  language: Language,
  rows = ENTRY_ROWS,
  names: EditionSheetNames = editionSheetNames(language),
): AssessingTemplate {
  const edition = editionSheets(model, language, rows, names);
  const options = { language, indicators: model.indicators, prefilled: [], asksSources: false, rows };
  const data = templateAsEdition(entrySheet(model, options));
  const instructions = templateAsEdition(instructionsSheet(model, language, rows));
  const definitions = templateAsEdition(definitionsSheet(model, language));
  return { ...edition, data, sheets: [data, ...edition.sheets, instructions, definitions] };
}
