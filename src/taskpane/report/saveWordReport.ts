import { clustersWithPage, wordReport, wordReportTexts } from "../../document/wordReport";
import type { Language } from "../../model";
import { translatorFor } from "../../texts";
import { loadSheetTexts } from "../../workbook/sheetTexts";
import type { Assessed } from "../assess/assessed";
import { newestPeriod } from "../assess/newestPeriod";
import { handOver } from "../handOver";
import { recordOfPane } from "./recordOfPane";
import { reportedTable } from "./reportedTable";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Writes the report as a Word document and hands it over as a download: the add-in itself writes no file. */
export async function saveWordReport(
  assessed: Assessed,
  language: Language,
  date: string,
): Promise<{ readonly file: string; readonly pages: number }> {
  await loadSheetTexts(...wordReportTexts);
  const { read } = assessed;
  const { clusters } = assessed.table;
  const table = reportedTable(read, clusters, language, date);
  const newest = newestPeriod(clusters, read) ?? "";
  const bytes = await wordReport({ table, record: recordOfPane(assessed, table) }, newest);
  const file = `${translatorFor(language)("report.title")} ${date}.docx`;
  handOver(file, new Blob([new Uint8Array(bytes)], { type: WORD }));
  return { file, pages: clustersWithPage(clusters, newest).length };
}
