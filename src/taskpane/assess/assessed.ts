import type { Model } from "../../model";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { ReadTable } from "../source/readTable";
import type { ModelChoice } from "../../workbook/workbookModel";
import type { AssessedTable } from "./assessTable";

/** A table that was assessed in the pane: where it stands, by which model, and what came out. */
export interface Assessed {
  readonly source: SourcePreview;
  readonly model: Model;
  readonly modelChoice: ModelChoice;
  readonly read: ReadTable;
  readonly table: AssessedTable;
}
