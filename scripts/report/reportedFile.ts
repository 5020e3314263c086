/** A table in a file, read and assessed by the parts that the pane uses. */
import type { Language, Model } from "../../src/model";
import { headerFaultSentence } from "../../src/results";
import type { ReportedTable } from "../../src/results/report";
import { assessTable, type AssessedCluster } from "../../src/taskpane/assess/assessTable";
import { reportedTable } from "../../src/taskpane/report/reportedTable";
import { readColumns } from "../../src/taskpane/source/columns";
import { bindTable, type ReadTable } from "../../src/taskpane/source/readTable";
import { NoTable, readTableFile } from "../assess/tableFile";
import { fileCells } from "./fileCells";

export interface ReportedFile {
  readonly read: ReadTable;
  readonly clusters: readonly AssessedCluster[];
  readonly table: ReportedTable;
}

interface FileQuestion {
  readonly path: string;
  /** Of a workbook; the first one by default. */
  readonly sheet: string | undefined;
  readonly model: Model;
  readonly language: Language;
  readonly date: string;
}

/**
 * Needs the texts of `assess`, `faults`, `workbookFaults` and `report`.
 *
 * @throws {WrongCall | NoTable}
 */
export async function reportedFile({ path, sheet, model, language, date }: FileQuestion): Promise<ReportedFile> {
  const { source, cells } = await fileCells(path, readTableFile(path), sheet);
  const found = readColumns(model, source.headers);
  if (found.kind === "refused") throw new NoTable(`${path}: ${headerFaultSentence(found.fault, model, language)}`);
  const read = bindTable(source, model, found.columns, { leftOut: new Set() }, cells);
  const { clusters } = await assessTable(read, language);
  if (clusters.length === 0) throw new NoTable(`${path} holds no cluster: below the header row every row is empty.`);
  return { read, clusters, table: reportedTable(read, clusters, language, date) };
}
