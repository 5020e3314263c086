import type { Audit } from "../../audit";
import { planJob, type Settings } from "../../robustness";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { WorkControl } from "../../workbook/workControl";
import type { ModelChoice } from "../../workbook/workbookModel";
import { runAuditInBackground } from "../../workers";
import type { ReadTable } from "../source/readTable";

/** An audit of a table: where it stands, by which model, and what came out. */
export interface AuditedTable {
  readonly source: SourcePreview;
  readonly modelChoice: ModelChoice;
  readonly read: ReadTable;
  readonly audit: Audit;
}

/** The result of CLUSTERAUDIT for the same cells, draws and seed. */
export async function auditTableOf(
  read: ReadTable,
  modelChoice: ModelChoice,
  settings: Settings,
  { signal, report }: WorkControl,
): Promise<AuditedTable> {
  const audit = await runAuditInBackground(planJob(read.dataset, settings), {
    signal,
    onProgress: (done, of) => report(done, of, "clusters"),
  });
  return { source: read.source, modelChoice, read, audit };
}
