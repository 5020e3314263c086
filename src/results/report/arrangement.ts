import { translatorFor, type Translate } from "../../texts/translate";
import type { TextBlock, TextLook } from "../clusterPage";
import { clusterNames } from "../clusterName";
import { labelsFor } from "../labels";
import { factsOf } from "../reproduction/facts";
import type { AssessmentRecord } from "../reproduction/record";
import { reportBasis } from "./basis";
import { commonPlan, peerLines, peersNote, targetLines } from "./besideRows";
import type { ReportBlock, ReportPart, ReportSection, ReportTableBlock } from "./blocks";
import { countAtStage, countedKinds, countedStages, countOfKind, stagedTypes } from "./counts";
import { linesTable, resultsTable } from "./listedTables";
import { overviewBlock } from "./overview";
import type { ReportedTable } from "./reportedTable";

/** A longer list is read on a sheet, not on paper; the counts are of all clusters. */
export const MOST_IN_DOCUMENT = 500;

/**
 * A report as a document: counts and an overview, the results in tables that fit on a page, and what they rest on. Needs the
 * texts of `report`, `wordReport`, `about`, `targets`, `comparison`, `collection`, `clusterPage`, `clusterView` and `pane`.
 */
export function arrangeReport(table: ReportedTable, record: AssessmentRecord): ReportPart[] {
  return new Arrangement(table, record).parts();
}

class Arrangement {
  private readonly t: Translate;
  /** The clusters that are listed one by one. */
  private readonly listed: ReportedTable;

  constructor(
    private readonly table: ReportedTable,
    private readonly record: AssessmentRecord,
  ) {
    this.t = translatorFor(table.language);
    this.listed = { ...table, clusters: table.clusters.slice(0, MOST_IN_DOCUMENT) };
  }

  parts(): ReportPart[] {
    const { t } = this;
    return [
      { orientation: "portrait", heading: t("report.title"), sections: [this.opening(), this.overview()] },
      { orientation: "landscape", heading: t("report.table"), sections: this.results() },
      { orientation: "portrait", heading: t("report.basis"), sections: [this.basis(), this.made()] },
    ];
  }

  private opening(): ReportSection {
    const { t } = this;
    const { date, address, leftOut, model, language } = this.table;
    const sentence = model.model.sentence[language];
    return {
      heading: "",
      blocks: [
        ...texts("subtitle", [t("wordReport.dated", { date, address })]),
        ...texts("note", [leftOut, sentence]),
        this.kinds(),
        this.stages(),
      ],
    };
  }

  private kinds(): ReportTableBlock {
    const { t } = this;
    const { clusters, model, language } = this.table;
    const labels = labelsFor(model, language);
    return countTable(
      [t("report.verdicts"), t("report.clusters")],
      [
        ...countedKinds.map((kind) => [labels.verdict(kind), countOfKind(clusters, kind)]),
        [t("report.all"), clusters.length],
      ],
      // As wide as the table of the stages below it.
      stagedTypes.length - 1,
    );
  }

  private stages(): ReportTableBlock {
    const { t } = this;
    const { clusters, model, language } = this.table;
    const labels = labelsFor(model, language);
    return countTable(
      [t("report.stagesByType"), ...stagedTypes.map((type) => labels.verdict(type))],
      countedStages.map((stage) => [
        stage === undefined ? t("report.stageUnknown") : t("report.stageAt", { position: stage }),
        ...stagedTypes.map((type) => countAtStage(clusters, type, stage)),
      ]),
    );
  }

  private overview(): ReportSection {
    const { t } = this;
    const { typeBand } = this.table.model.model.rules;
    return {
      heading: t("wordReport.overview"),
      blocks: [
        overviewBlock(this.listed),
        ...texts("note", [t("wordReport.overviewNote", { band: typeBand }), ...this.notListed()]),
      ],
    };
  }

  private notListed(): string[] {
    const all = this.table.clusters.length;
    return all <= MOST_IN_DOCUMENT ? [] : [this.t("wordReport.firstOnly", { count: MOST_IN_DOCUMENT, all })];
  }

  private results(): ReportSection[] {
    const { t, listed } = this;
    const sections: ReportSection[] = (["type", "scores"] as const).map((key) => ({
      heading: t(`wordReport.results.${key}`),
      blocks: [resultsTable(listed, key)],
    }));
    const names = clusterNames(t, listed.clusters);
    const plan = commonPlan(this.table);
    return [
      ...sections,
      {
        heading: t("wordReport.results.target"),
        blocks: [linesTable(names, targetLines(listed), t), ...texts("note", [t("target.meaning")])],
      },
      {
        heading: t("wordReport.results.peers"),
        blocks: [linesTable(names, peerLines(listed), t), ...texts("note", [peersNote(this.table)])],
      },
      { heading: t("collection.title"), blocks: texts("paragraph", plan) },
    ].filter(({ blocks }) => blocks.length > 0);
  }

  private basis(): ReportSection {
    const { t } = this;
    const { model, changed, recognised, typeCoverage, stageCoverage, judged, sentences } = reportBasis(this.table);
    const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;
    const both = (shares: typeof typeCoverage): string =>
      shares ? [percent(shares.mean), percent(shares.least)].join(t("list.note")) : t("clusterPage.none");
    return {
      heading: "",
      blocks: [
        labelled([
          [t("report.model"), model],
          [t("report.changed"), changed],
          [t("report.recognised"), recognised],
          [t("report.coverage"), both(typeCoverage)],
          [t("wordReport.stageCoverage"), both(stageCoverage)],
          [t("report.judged"), percent(judged)],
        ]),
        ...texts("paragraph", sentences),
      ],
    };
  }

  /** What it takes to make the assessment again. */
  private made(): ReportSection {
    const { t, record } = this;
    return {
      heading: t("about.title"),
      blocks: [labelled(factsOf(record).map(({ label, value }) => [label, value])), ...texts("note", [t("about.how")])],
    };
  }
}

const texts = (look: TextLook, values: readonly string[]): TextBlock[] =>
  values.filter((text) => text !== "").map((text) => ({ kind: "text", look, text }));

/** What is counted, and the counts beside it; so many empty columns end it, where a table below it is wider. */
const countTable = (
  [counted = "", ...counts]: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  empty = 0,
): ReportTableBlock => {
  const none = Array<string>(empty).fill("");
  return {
    kind: "table",
    hasHeader: true,
    columns: [
      { header: counted, look: "text", width: 5 },
      ...[...counts, ...none].map((header) => ({ header, look: "number", width: 2 }) as const),
    ],
    rows: rows.map((row) => [...row, ...none]),
  };
};

const labelled = (rows: readonly (readonly [string, string])[]): ReportBlock => ({
  kind: "table",
  hasHeader: false,
  columns: [
    { header: "", look: "label", width: 3 },
    { header: "", look: "text", width: 7 },
  ],
  rows,
});
