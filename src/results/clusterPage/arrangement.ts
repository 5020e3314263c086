import { GATE, type LadderName, type Language } from "../../model";
import { translatorFor, type KeyBelow, type Translate } from "../../texts/translate";
import {
  PAGE_COLUMNS,
  type AxisBlock,
  type ClusterPage,
  type LadderStage,
  type PageBlock,
  type PageColumn,
  type PageSection,
  type PageValue,
  type TableBlock,
  type TextBlock,
  type TextLook,
} from "./blocks";

/** What is told on a page, before it has its place and its headings. An empty list leaves its section out. */
export interface PageContent<Value = PageValue> {
  readonly name: Value;
  /** Null where the row is no cluster in a period. */
  readonly period: Value | null;
  /** Type, stage, type index with its interval, confidence. */
  readonly facts: Readonly<Record<"type" | "stage" | "index" | "confidence", Value>>;
  readonly summary: Value;
  /** Undefined where type and stage are not read at all. */
  readonly axis: Omit<AxisBlock<Value>, "kind" | "poles"> | undefined;
  /** Under the axis: what its signs mean, or why no index is on it. */
  readonly axisNote: Value;
  /** Condition, state, tests. */
  readonly floor: readonly (readonly [Value, Value, Value])[];
  readonly ladders: readonly LadderContent<Value>[];
  readonly constraint: readonly Value[];
  /** Lever or other advice, its family, what it addresses, share of the stage's gap, 0 to 1. */
  readonly levers: readonly (readonly [Value, Value, Value, Value])[];
  readonly leverNotes: readonly Value[];
  /** What the cluster would need; each a sentence. */
  readonly target: readonly Value[];
  /** Indicator, and who knows it. */
  readonly gaps: readonly (readonly [Value, Value])[];
  readonly gapNotes: readonly Value[];
  readonly caveats: readonly Value[];
  readonly basis: Readonly<Record<BasisKey, Value>>;
}

export interface LadderContent<Value = PageValue> {
  readonly ladder: LadderName;
  readonly stages: readonly LadderStage<Value>[];
}

const basisKeys = ["data", "model", "source", "fingerprint", "date"] as const;
type BasisKey = (typeof basisKeys)[number];

/** Puts what is told of a cluster on its page: order, headings, columns. The texts are those of `clusterPage` and `clusterView`. */
export function arrangePage<Value>(content: PageContent<Value>, language: Language): ClusterPage<Value | string> {
  return new Arrangement<Value>(content, translatorFor(language)).page();
}

class Arrangement<Value> {
  constructor(
    private readonly content: PageContent<Value>,
    private readonly t: Translate,
  ) {}

  page(): ClusterPage<Value | string> {
    const { content, t } = this;
    const heading = (key: KeyBelow<"clusterPage.heading">): string => t(`clusterPage.heading.${key}`);
    const sections: readonly PageSection<Value | string>[] = [
      { key: "header", heading: "", blocks: this.header() },
      { key: "summary", heading: "", blocks: texts("paragraph", [content.summary]) },
      { key: "type", heading: heading("type"), blocks: this.axis() },
      {
        key: "floor",
        heading: heading("floor"),
        blocks: list(
          [
            ["label", 9],
            ["text", 8],
            ["text", 24],
          ],
          content.floor,
        ),
      },
      ...content.ladders.map((ladder) => this.ladder(ladder)),
      { key: "constraint", heading: heading("constraint"), blocks: texts("paragraph", content.constraint) },
      { key: "levers", heading: heading("levers"), blocks: this.levers() },
      { key: "target", heading: heading("target"), blocks: texts("paragraph", content.target) },
      { key: "gaps", heading: heading("gaps"), blocks: this.gaps() },
      { key: "caveats", heading: heading("caveats"), blocks: texts("note", content.caveats) },
      { key: "basis", heading: heading("basis"), blocks: this.basis() },
    ];
    return { sections: sections.filter(({ blocks }) => blocks.length > 0) };
  }

  /** Name and period, then type, stage, index and confidence, two to a row. */
  private header(): PageBlock<Value | string>[] {
    const { name, period, facts } = this.content;
    const fact = (key: keyof typeof facts): (Value | string)[] => [this.t(`clusterPage.fact.${key}`), facts[key]];
    const rows = [
      [...fact("type"), ...fact("confidence")],
      [...fact("stage"), ...fact("index")],
    ];
    return [
      ...texts("title", [name]),
      ...(period === null ? [] : texts("subtitle", [period])),
      ...list(
        [
          ["label", 6],
          ["text", 15],
          ["label", 7],
          ["text", 13],
        ],
        rows,
      ),
    ];
  }

  private axis(): PageBlock<Value | string>[] {
    const { axis, axisNote } = this.content;
    if (!axis) return [];
    const poles = [this.t("view.poleID"), this.t("view.poleDI")] as const;
    return [{ kind: "axis", poles, ...axis }, ...texts("note", [axisNote])];
  }

  private ladder({ ladder, stages }: LadderContent<Value>): PageSection<Value | string> {
    const gateLabel = this.t("clusterPage.threshold", { gate: GATE });
    return {
      key: "ladders",
      heading: this.t("view.ladder", { kind: this.t(`verdict.${ladder}`) }),
      blocks: [{ kind: "ladder", gate: GATE, gateLabel, stages }],
    };
  }

  private levers(): PageBlock<Value | string>[] {
    const { levers, leverNotes } = this.content;
    const header = (key: KeyBelow<"clusterPage.lever">): string => this.t(`clusterPage.lever.${key}`);
    const columns: readonly PageColumn[] = [
      { header: header("lever"), look: "text", width: 19 },
      { header: header("family"), look: "text", width: 8 },
      { header: header("addresses"), look: "text", width: 8 },
      { header: header("share"), look: "number", width: 6, format: this.t("clusterPage.lever.shareFormat") },
    ];
    return levers.length === 0
      ? []
      : [{ kind: "table", hasHeader: true, columns, rows: levers }, ...texts("note", leverNotes)];
  }

  private gaps(): PageBlock<Value | string>[] {
    const { gaps, gapNotes } = this.content;
    const columns: readonly PageColumn[] = [
      { header: this.t("clusterPage.gap.indicator"), look: "text", width: 21 },
      { header: this.t("clusterPage.gap.knownBy"), look: "text", width: 20 },
    ];
    return [
      ...(gaps.length === 0 ? [] : [{ kind: "table", hasHeader: true, columns, rows: gaps } as const]),
      ...texts("note", gapNotes),
    ];
  }

  private basis(): PageBlock<Value | string>[] {
    const { basis } = this.content;
    const rows = basisKeys.map((key) => [this.t(`clusterPage.basis.${key}`), basis[key]]);
    return list(
      [
        ["label", 9],
        ["text", PAGE_COLUMNS - 9],
      ],
      rows,
    );
  }
}

const texts = <Value>(look: TextLook, values: readonly Value[]): TextBlock<Value>[] =>
  values.map((text) => ({ kind: "text", look, text }));

/** A table without a header; none without rows. */
function list<Value>(
  columns: readonly (readonly [look: PageColumn["look"], width: number])[],
  rows: readonly (readonly Value[])[],
): TableBlock<Value>[] {
  const shown = columns.map(([look, width]) => ({ header: "", look, width }));
  return rows.length === 0 ? [] : [{ kind: "table", hasHeader: false, columns: shown, rows }];
}
