import {
  editionSheetNames,
  editionSheets,
  type Edition,
  type EditionSheet,
  type EditionSheetNames,
} from "../../edition";
import type { Language, Model } from "../../model";
import { ENTRY_ROWS, FIRST_ENTRY_ROW, FIRST_INDICATOR_COLUMN, HEADER_ROW } from "../../returns";
import { definitionsSheet } from "../template/definitionsSheet";
import { entrySheet } from "../template/entrySheet";
import { instructionsSheet } from "../template/instructionsSheet";
import { addResultGuide } from "./resultGuide";
import { templateAsEdition } from "./templateAsEdition";

/** In characters: a column of an indicator, and what a page of the sheet with the data takes of them. */
const ENTRY_WIDTH = 18;
const PAGE_WIDTH = 150;

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
  addResultGuide(instructions, language, names);
  data.print = {
    orientation: "landscape",
    pagesWide: Math.ceil((model.indicators.length * ENTRY_WIDTH) / PAGE_WIDTH),
    titleRows: { row: HEADER_ROW, rows: FIRST_ENTRY_ROW - HEADER_ROW },
    titleColumns: FIRST_INDICATOR_COLUMN,
  };
  return { ...edition, data, sheets: [data, ...edition.sheets, instructions, definitions] };
}
