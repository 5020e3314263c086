import type { Settings } from "../../robustness";
import { withNamespace, type OutputLanguage } from "../../texts";
import { modelArgument, type ModelChoice } from "../../workbook/workbookModel";

/** The formula that gives the robustness or the audit of a range by the same draws. */
export function drawnFormula(
  id: "CLUSTERROBUST" | "CLUSTERAUDIT",
  address: string,
  modelChoice: ModelChoice,
  language: OutputLanguage,
  { draws, seed }: Settings,
): string {
  const spoken = language === "en" ? "" : `"${language}"`;
  return withNamespace(`=${id}(${[address, "", modelArgument(modelChoice), spoken, draws, seed].join(",")})`);
}
