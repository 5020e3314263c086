import type { BoundModel } from "../../assessment";
import type { Language } from "../../model";
import type { Translate } from "../../texts/translate";
import type { ModelCells } from "../modelSheet";
import type { EditionSheetNames } from "../sheetNames";
import type { WorkingDraft } from "./workingDraft";

/** What every block of the sheet Working is made from. */
export interface WorkingInput {
  readonly draft: WorkingDraft;
  readonly model: BoundModel;
  readonly language: Language;
  readonly t: Translate;
  readonly names: EditionSheetNames;
  readonly cells: ModelCells;
  /** How many rows of data there are. */
  readonly rows: number;
}
