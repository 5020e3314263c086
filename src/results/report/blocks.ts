// A report as data: what stands in a document about a table of clusters, whoever writes it.
import type { AxisBlock, TableBlock, TextBlock } from "../clusterPage";

/** A table whose cells may be coloured; what a colour says is said in words, too. */
export interface ReportTableBlock extends TableBlock {
  /** Row by row; undefined where a cell has none. */
  readonly tints?: readonly (readonly (string | undefined)[])[];
}

/** All clusters below each other, each with its type axis. */
export interface OverviewBlock {
  readonly kind: "overview";
  readonly headers: Readonly<Record<"name" | "type" | "index" | "axis" | "stage", string>>;
  readonly rows: readonly OverviewRow[];
}

export interface OverviewRow {
  readonly name: string;
  readonly type: string;
  /** "" where there is no type. */
  readonly index: string;
  readonly stage: string;
  /** Undefined where type and stage are not read at all. */
  readonly axis: AxisBlock | undefined;
}

export type ReportBlock = TextBlock | ReportTableBlock | OverviewBlock;

export interface ReportSection {
  /** "" where the section speaks for itself. */
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

/** Pages of one orientation, from a new page on. */
export interface ReportPart {
  readonly orientation: "portrait" | "landscape";
  readonly heading: string;
  readonly sections: readonly ReportSection[];
}
