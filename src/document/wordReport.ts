import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, type ISectionOptions } from "docx";
import type { AssessmentRecord } from "../results/reproduction";
import {
  arrangeReport,
  pagedClusters,
  pageOf,
  type PagedCluster,
  type ReportedCluster,
  type ReportedTable,
} from "../results/report";
import { translatorFor } from "../texts";
import { contentOfPage, contentOfPart, type Content } from "./content";
import { fixedBytes } from "./fixedBytes";
import { pageOn, roomOn, type Orientation } from "./page";
import { documentStyles, styles, tableStyles } from "./styles";
import { paragraph } from "./words";

/** So many clusters have a page of their own. */
export const MOST_PAGES = 200;

/** What a Word report is written from. */
export interface WordReport {
  readonly table: ReportedTable;
  readonly record: AssessmentRecord;
}

/** The texts that it says, beside those of the assessment. */
export const wordReportTexts = [
  "report",
  "wordReport",
  "about",
  "targets",
  "comparison",
  "collection",
  "clusterPage",
  "clusterView",
  "pane",
  "measures",
  "dataCheck",
  "model",
] as const;

/** The clusters that have a page: those of the newest period, in the order of the table. */
export function clustersWithPage<Cluster extends Pick<ReportedCluster, "period">>(
  clusters: readonly Cluster[],
  newest: string,
): readonly Cluster[] {
  return clusters.filter(({ period }) => newest === "" || period === newest).slice(0, MOST_PAGES);
}

/**
 * The report as a Word document on A4: the report, then a page for each cluster. The same input gives the same bytes. Needs
 * `wordReportTexts`.
 *
 * @param newest - the newest period of the table; "" where it has none
 */
export async function wordReport({ table, record }: WordReport, newest: string): Promise<Uint8Array> {
  const { language, date, clusters } = table;
  const t = translatorFor(language);
  const title = t("report.title");
  const paged = pagedClusters(t, clusters, clustersWithPage(clusters, newest));
  const parts = arrangeReport(table, record).map((part, at) =>
    section(part.orientation, contentOfPart(part, roomOn(part.orientation), at === 0), `${title} · ${date}`),
  );
  const pages = paged.length === 0 ? [] : [section("portrait", pagesOf(table, paged, newest), `${title} · ${date}`)];
  const document = new Document({
    title,
    creator: "Digital Cluster Assessment",
    lastModifiedBy: "Digital Cluster Assessment",
    externalStyles: tableStyles(),
    styles: documentStyles(language),
    sections: [...parts, ...pages],
  });
  return fixedBytes(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}

function pagesOf(table: ReportedTable, paged: readonly PagedCluster[], newest: string): Content {
  const { language, leftOut, clusters } = table;
  const t = translatorFor(language);
  const request = { ...table, remarks: leftOut === "" ? [] : [leftOut] };
  const all = clusters.filter(({ period }) => newest === "" || period === newest).length;
  const told = [
    ...(newest === "" ? [] : [t("wordReport.pagesOf", { count: paged.length, period: newest })]),
    ...(all > paged.length ? [t("wordReport.pagesFirst", { count: paged.length, all })] : []),
  ];
  const said = told.length === 0 ? [] : [paragraph(told.join(t("explain.sentenceGap")), styles.note)];
  return [
    ...said,
    ...paged.flatMap((cluster, at) => contentOfPage(pageOf(request, cluster), roomOn("portrait"), at > 0)),
  ];
}

/** Pages of one orientation, with the number of each of them at its foot. */
const section = (orientation: Orientation, children: Content, foot: string): ISectionOptions => ({
  properties: pageOn(orientation),
  footers: {
    default: new Footer({
      children: [
        new Paragraph({
          style: styles.tick,
          alignment: "right",
          children: [
            new TextRun(`${foot} · `),
            new TextRun({ children: [PageNumber.CURRENT] }),
            new TextRun(" / "),
            new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
          ],
        }),
      ],
    }),
  },
  children,
});
