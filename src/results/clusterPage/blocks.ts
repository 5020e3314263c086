// The cluster page as data: what stands on one A4 about one cluster, whoever draws it.

/** A page is laid out on so many narrow columns of one width, so that -1, 0 and 1 of the type axis each have a cell. */
export const PAGE_COLUMNS = 41;

/** What stands in a place of the page; null where there is nothing. */
export type PageValue = string | number | null;

/**
 * A piece of the page. `Value` is a value of one cluster, or whatever stands for it where the page follows a choice, such as
 * a formula; what the page itself says is always text.
 */
export type PageBlock<Value = PageValue> = TextBlock<Value> | TableBlock<Value> | AxisBlock<Value> | LadderBlock<Value>;

export type TextLook = "title" | "subtitle" | "paragraph" | "note";

export interface TextBlock<Value = PageValue> {
  readonly kind: "text";
  readonly look: TextLook;
  readonly text: Value;
}

export interface TableBlock<Value = PageValue> {
  readonly kind: "table";
  /** Their widths add up to those of the page. */
  readonly columns: readonly PageColumn[];
  readonly hasHeader: boolean;
  readonly rows: readonly (readonly Value[])[];
}

export interface PageColumn {
  readonly header: string;
  /** In columns of the page. */
  readonly width: number;
  readonly look: "label" | "text" | "number";
  /** Of numbers, as Excel is told it. */
  readonly format?: string;
}

/** The type axis from -1 to 1: the index, its exact interval, the undecided band, and where the evidence lies. */
export interface AxisBlock<Value = PageValue> {
  readonly kind: "axis";
  readonly poles: readonly [string, string];
  /** Undecided from -band to band. */
  readonly band: number;
  /** Null where there is no type. */
  readonly index: Value;
  readonly low: Value;
  readonly high: Value;
  /** One for each piece of evidence, in model order; null where nothing was observed. */
  readonly positions: readonly Value[];
}

/** The three stages of a ladder, each with its score, from 0 to 100. */
export interface LadderBlock<Value = PageValue> {
  readonly kind: "ladder";
  readonly gate: number;
  readonly gateLabel: string;
  readonly stages: readonly LadderStage<Value>[];
}

export interface LadderStage<Value = PageValue> {
  /** Code and name. */
  readonly name: Value;
  /** Null where too little was observed. */
  readonly score: Value;
  readonly low: Value;
  readonly high: Value;
  /** The score with its bounds, in words. */
  readonly scoreText: Value;
  /** Completed or not, secured or not, priority stage, debt. */
  readonly said: Value;
}

export const sectionKeys = [
  "header",
  "summary",
  "type",
  "floor",
  "ladders",
  "constraint",
  "levers",
  "target",
  "gaps",
  "caveats",
  "basis",
] as const;
export type SectionKey = (typeof sectionKeys)[number];

export interface PageSection<Value = PageValue> {
  readonly key: SectionKey;
  /** "" where the section speaks for itself. */
  readonly heading: string;
  readonly blocks: readonly PageBlock<Value>[];
}

/** One page: sections from top to bottom. Sections of which nothing is to be said are not there. */
export interface ClusterPage<Value = PageValue> {
  readonly sections: readonly PageSection<Value>[];
}
