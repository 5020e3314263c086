import type { Translate } from "../../texts";
import type { RefusedExtra } from "../../workbook/generatedSheet/sheetPlan";

/** How writing ended: what was written, and what Excel refused beyond its cells. */
export const writtenText = (t: Translate, written: string, refused: readonly RefusedExtra[]): string =>
  [written, ...refused.map((extra) => t(`report.refused.${extra}`))].join(t("explain.sentenceGap"));
