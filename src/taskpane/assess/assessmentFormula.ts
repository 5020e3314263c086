import type { TableFunction } from "../../workbook/report/reportInput";
import { withNamespace, type OutputLanguage } from "../../texts";
import { modelArgument, type ModelChoice } from "../../workbook/workbookModel";

/** The formula that gives the assessment, or the targets, of a range live; with its headers elsewhere it has no header row. */
export function assessmentFormula(
  address: string,
  modelChoice: ModelChoice,
  language: OutputLanguage,
  headers = "",
  id: TableFunction = "CLUSTERASSESS",
): string {
  const given = [address, headers, modelArgument(modelChoice), language === "en" ? "" : `"${language}"`];
  return withNamespace(`=${id}(${given.join(",").replace(/,+$/u, "")})`);
}
