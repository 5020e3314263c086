import type { BoundModel } from "../../assessment";
import type { Language } from "../../model";
import type { Robustness } from "../../robustness";
import type { SourcePreview } from "../sourceTable";

/** What the robustness sheet tells about. */
export interface RobustnessInput {
  readonly source: SourcePreview;
  readonly model: BoundModel;
  readonly language: Language;
  /** The formula that gives the same table. */
  readonly formula: string;
  readonly robustness: Robustness;
  /** The name of the cluster of each row, "" where a row has none; undefined for an empty row. */
  readonly names: readonly (string | undefined)[];
  /** Which rows were left out as totals, in a sentence; "" where none was. */
  readonly leftOut: string;
  readonly date: string;
}
