import type { BoundModel } from "../../assessment";
import type { Language } from "../../model";
import type { NamedCluster } from "../../results";
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
  /** The clusters with their rows in the table, from 0; an empty row has none. */
  readonly clusters: readonly (NamedCluster & { readonly row: number })[];
  /** Which rows were left out as totals, in a sentence; "" where none was. */
  readonly leftOut: string;
  readonly date: string;
}
