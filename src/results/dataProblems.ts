import type { DataProblem } from "../assessment";
import type { Language } from "../model";
import { translatorFor } from "../texts/translate";
import { indicatorLabel } from "./labels";

/**
 * The sentence for a problem with the data.
 *
 * @param sheetRow - how a row is called on the sheet
 */
export function dataProblemSentence(
  problem: DataProblem,
  language: Language,
  sheetRow: (row: number) => number,
): string {
  const t = translatorFor(language);
  switch (problem.code) {
    case "unknownHeader":
      return t("check.didYouMean", { indicator: indicatorLabel(problem.meant, language) });
    case "outOfRange": {
      const { min, max } = problem.indicator;
      return t("check.outOfRange", { min, max });
    }
    case "suspiciousZero":
      return t("check.suspiciousZero", { low: problem.low });
    case "duplicateCluster":
    case "duplicatePeriod":
      return t(`check.${problem.code}`, { row: sheetRow(problem.firstRow) });
    case "similarName":
      return t("check.similarName", { name: problem.like, row: sheetRow(problem.firstRow) });
    default:
      return t(`check.${problem.code}`);
  }
}
