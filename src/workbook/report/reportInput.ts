import type { ResultCell } from "../../results";
import type { Language, Model } from "../../model";
import type { SourcePreview } from "../sourceTable";

/** What a report tells about. */
export interface ReportInput {
  readonly source: SourcePreview;
  readonly model: Model;
  readonly language: Language;
  /** Formulas that follow the data, or values that stay. */
  readonly form: "live" | "values";
  /** The formula that gives the assessment table of the source. */
  readonly formula: string;
  /** The assessment table, header row first. */
  readonly cells: readonly (readonly ResultCell[])[];
  /** The name of the cluster of each row; "" where a row has none. */
  readonly names: readonly string[];
  readonly date: string;
}
