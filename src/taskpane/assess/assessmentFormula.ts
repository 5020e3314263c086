import { withNamespace, type OutputLanguage } from "../../texts";
import { modelArgument, type ModelChoice } from "../../workbook/workbookModel";

/** The formula that gives the assessment of a range live; with its headers elsewhere it has no header row. */
export function assessmentFormula(
  address: string,
  modelChoice: ModelChoice,
  language: OutputLanguage,
  headers = "",
): string {
  const given = [address, headers, modelArgument(modelChoice), language === "en" ? "" : `"${language}"`];
  return withNamespace(`=CLUSTERASSESS(${given.join(",").replace(/,+$/u, "")})`);
}
