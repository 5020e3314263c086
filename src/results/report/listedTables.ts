import { translatorFor, type Translate } from "../../texts/translate";
import type { AssessmentColumn } from "../assessmentTable";
import type { PageColumn } from "../clusterPage";
import { clusterNames } from "../clusterName";
import { formattedNumber } from "../numbers";
import type { ResultCell } from "../resultTable";
import type { ClusterLines } from "./besideRows";
import type { ReportTableBlock } from "./blocks";
import type { ReportedTable } from "./reportedTable";
import { ResultTexts } from "./resultTexts";

/** Width of the names, in the unit of the other columns: about a character. */
const NAME_WIDTH = 22;

/** The columns of the results in two tables, each as wide as a page: with their widths. */
const parts = {
  type: {
    verdict: 18,
    confidence: 13,
    index: 8,
    indexLow: 8,
    indexHigh: 8,
    coverage: 12,
    stage: 24,
    lowestStage: 21,
    highestStage: 21,
  },
  scores: { reached: 10, maturity: 10, s1: 7, s2: 7, s3: 7, focus: 16, constraint: 21, lever: 26, notes: 32 },
} as const satisfies Readonly<Record<string, Partial<Record<AssessmentColumn, number>>>>;

const isColumn = (key: string): key is AssessmentColumn => key in parts.type || key in parts.scores;

/** One half of the results of every cluster: its type and stage, or its scores and what follows from them. */
export function resultsTable(table: ReportedTable, part: keyof typeof parts): ReportTableBlock {
  const t = translatorFor(table.language);
  const texts = new ResultTexts(table);
  const names = clusterNames(t, table.clusters);
  const columns = Object.entries(parts[part]).flatMap(([key, width]) => (isColumn(key) ? [{ key, width }] : []));
  const cells = table.clusters.map((cluster) => columns.map(({ key }) => texts.cell(key, cluster)));
  return {
    kind: "table",
    hasHeader: true,
    columns: [
      { header: t("report.cluster"), look: "label", width: NAME_WIDTH },
      ...columns.map(({ key, width }): PageColumn => ({
        header: texts.header(key),
        look: texts.isNumber(key) ? "number" : "text",
        width,
      })),
    ],
    rows: cells.map((row, at) => [names[at] ?? "", ...row.map(({ text }) => text)]),
    tints: cells.map((row) => [undefined, ...row.map(({ tint }) => tint)]),
  };
}

/** What else is known of every cluster, a line for each. */
export function linesTable(names: readonly string[], lines: ClusterLines, t: Translate): ReportTableBlock {
  const { columns } = lines;
  const textOf = (cell: ResultCell, format: string | undefined): string =>
    typeof cell === "number" ? formattedNumber(cell, format) : String(cell);
  return {
    kind: "table",
    hasHeader: true,
    columns: [
      { header: t("report.cluster"), look: "label", width: NAME_WIDTH },
      ...columns.map(({ header, width, format }): PageColumn => ({
        header,
        look: format === undefined ? "text" : "number",
        width: format === undefined ? 0.7 * width : width,
      })),
    ],
    rows: lines
      .rows()
      .map((row, at) => [names[at] ?? "", ...row.map((cell, place) => textOf(cell, columns[place]?.format))]),
  };
}
