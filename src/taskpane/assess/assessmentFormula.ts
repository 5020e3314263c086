import { withNamespace, type OutputLanguage } from "../../texts";
import { modelArgument, type ModelChoice } from "../../workbook/workbookModel";

/** The formula that gives the assessment of a range live. */
export function assessmentFormula(address: string, modelChoice: ModelChoice, language: OutputLanguage): string {
  const given = [address, "", modelArgument(modelChoice), language === "en" ? "" : `"${language}"`];
  return withNamespace(`=CLUSTERASSESS(${given.join(",").replace(/,+$/u, "")})`);
}
