import type { Assessment, BoundModel, Dataset } from "../../assessment";
import type { Language } from "../../model";
import type { SourcePreview } from "../sourceTable";

/** One cluster of a report. */
interface ReportedCluster {
  /** Row of the table, from 0. */
  readonly row: number;
  /** "" where it has none. */
  readonly name: string;
  readonly assessment: Assessment;
}

/** What a report tells about. */
export interface ReportInput {
  readonly source: SourcePreview;
  readonly model: BoundModel;
  readonly dataset: Dataset;
  readonly language: Language;
  /** Formulas that follow the data, or values that stay. */
  readonly form: "live" | "values";
  /** The formula that gives the assessment table of the source. */
  readonly formula: string;
  readonly clusters: readonly ReportedCluster[];
  readonly date: string;
}
