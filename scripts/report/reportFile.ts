/** The Word report about a table in a file: read, assessed and written by the parts that the pane uses. */
import { MOST_PAGES, clustersWithPage, wordReport, wordReportTexts } from "../../src/document/wordReport";
import type { Language, Model } from "../../src/model";
import { headerFaultSentence } from "../../src/results";
import { recordOf } from "../../src/results/reproduction";
import { MOST_IN_DOCUMENT } from "../../src/results/report";
import { assessTable } from "../../src/taskpane/assess/assessTable";
import { newestPeriod } from "../../src/taskpane/assess/newestPeriod";
import { reportedTable } from "../../src/taskpane/report/reportedTable";
import { readColumns } from "../../src/taskpane/source/columns";
import { bindTable } from "../../src/taskpane/source/readTable";
import { loadTexts } from "../../src/texts";
import { totalRowSentences } from "../assess/totalRows";
import { NoTable, readTableFile } from "../assess/tableFile";
import { fileCells } from "./fileCells";

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
  const { source, cells } = await fileCells(path, readTableFile(path), sheet);
  const found = readColumns(model, source.headers);
  if (found.kind === "refused") throw new NoTable(`${path}: ${headerFaultSentence(found.fault, model, language)}`);
  const read = bindTable(source, model, found.columns, { leftOut: new Set() }, cells);
  const { clusters } = await assessTable(read, language);
  if (clusters.length === 0) throw new NoTable(`${path} holds no cluster: below the header row every row is empty.`);
  const table = reportedTable(read, clusters, language, date);
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
