/** The Word report about a table in a file: read, assessed and written by the parts that the pane uses. */
import { MOST_PAGES, clustersWithPage, wordReport, wordReportTexts } from "../../src/document/wordReport";
import type { Language, Model } from "../../src/model";
import { recordOf } from "../../src/results/reproduction";
import { MOST_IN_DOCUMENT } from "../../src/results/report";
import { newestPeriod } from "../../src/taskpane/assess/newestPeriod";
import { loadTexts } from "../../src/texts";
import { totalRowSentences } from "../assess/totalRows";
import { reportedFile } from "./reportedFile";

export interface ReportQuestion {
  readonly path: string;
  /** Of a workbook; the first one by default. */
  readonly sheet: string | undefined;
  readonly model: Model;
  /** What the model was called in the call. */
  readonly modelChoice: string;
  readonly language: Language;
  readonly date: string;
}

export interface WrittenReport {
  readonly bytes: Uint8Array;
  readonly clusters: number;
  readonly pages: number;
  /** What a reader should know about the file. */
  readonly remarks: readonly string[];
}

/** @throws {WrongCall | NoTable} */
export async function reportFile(question: ReportQuestion): Promise<WrittenReport> {
  const { path, sheet, model, modelChoice, language, date } = question;
  await loadTexts(language, "assess", "faults", "workbookFaults", ...wordReportTexts);
  const { read, clusters, table } = await reportedFile({ path, sheet, model, language, date });
  const newest = newestPeriod(clusters, read) ?? "";
  const record = recordOf(table, { modelChoice, leftOut: [] });
  const pages = clustersWithPage(clusters, newest).length;
  return {
    bytes: await wordReport({ table, record }, newest),
    clusters: clusters.length,
    pages,
    remarks: [
      ...totalRowSentences(read, language),
      ...(clusters.length > MOST_IN_DOCUMENT ? [`The tables list the first ${MOST_IN_DOCUMENT} clusters.`] : []),
      ...(pages === MOST_PAGES ? [`The first ${MOST_PAGES} clusters have a page.`] : []),
    ],
  };
}
