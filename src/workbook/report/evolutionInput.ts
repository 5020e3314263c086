import type { BoundModel } from "../../assessment";
import type { ClusterPath, Evolution } from "../../evolution";
import type { Language } from "../../model";
import type { SourcePreview } from "../sourceTable";

/** What a report on evolution tells about. */
export interface EvolutionReportInput {
  readonly source: SourcePreview;
  readonly model: BoundModel;
  readonly evolution: Evolution;
  /** The paths that the line chart draws. */
  readonly drawn: readonly ClusterPath[];
  readonly language: Language;
  /** Which rows were left out as totals, in a sentence; "" where none was. */
  readonly leftOut: string;
  readonly date: string;
}
