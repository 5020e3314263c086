import { bindModel } from "../assessment";
import type { Language, Model } from "../model";
import { assessmentSheet, type AssessmentCells } from "./assessmentSheet";
import { clusterSheet } from "./clusterSheet";
import { modelSheet } from "./modelSheet";
import type { EditionSheet } from "./sheet";
import type { EditionSheetNames } from "./sheetNames";
import { summarySheet } from "./summarySheet";
import { workingSheet, type Working } from "./workingSheet";

export interface Edition {
  /** In the order of their tabs. */
  readonly sheets: readonly EditionSheet[];
  readonly assessment: AssessmentCells;
  readonly cluster: EditionSheet;
  readonly summary: EditionSheet;
  readonly model: EditionSheet;
  readonly working: Working;
}

/** The sheets that assess the rows of the sheet with the data: plain formulas that every spreadsheet has. */
export function editionSheets(model: Model, language: Language, rows: number, names: EditionSheetNames): Edition {
  const bound = bindModel(model);
  const cells = modelSheet(model, language, names.model);
  const working = workingSheet(bound, language, rows, names, cells);
  const assessment = assessmentSheet(bound, language, names.assessment, names.data, working);
  const cluster = clusterSheet(bound, language, names, working, assessment, cells);
  const summary = summarySheet(model, language, names.summary, working, assessment);
  return {
    sheets: [assessment.sheet, cluster, summary, cells.sheet, working.sheet],
    assessment,
    cluster,
    summary,
    model: cells.sheet,
    working,
  };
}

export * from "./sheet";
export { editionSheetNames, type EditionSheetNames } from "./sheetNames";
export { assessmentColumns, FIRST_ASSESSMENT_ROW, typeColours, type AssessmentCell } from "./assessmentSheet";
export { mapFrame, mapMarks } from "./summarySheet";
