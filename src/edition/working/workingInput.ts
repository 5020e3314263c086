import type { BoundModel } from "../../assessment";
import type { Language, RuleName } from "../../model";
import type { Translate } from "../../texts/translate";
import type { ModelCells } from "../modelSheet";
import type { EditionSheetNames } from "../sheetNames";
import type { WorkingDraft } from "./workingDraft";

/** The rules by which a row is read. */
export const workingRules = [
  "typeBand",
  "typeCoverage",
  "weightTolerance",
  "minimumGrade",
  "stageCoverage",
  "platformBase",
  "reopenGrade",
] as const satisfies readonly RuleName[];
export type WorkingRule = (typeof workingRules)[number];

/** What every block of the sheet Working is made from. */
export interface WorkingInput {
  readonly draft: WorkingDraft;
  readonly model: BoundModel;
  readonly language: Language;
  readonly t: Translate;
  readonly names: EditionSheetNames;
  readonly cells: ModelCells;
  /** A rule of the model, as it is repeated on this sheet. */
  rule(name: WorkingRule): string;
  /** How many errors the model has, as it is repeated on this sheet. */
  readonly errors: string;
  /** How many rows of data there are. */
  readonly rows: number;
}
