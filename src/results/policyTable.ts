import type { Advice, BoundModel } from "../assessment";
import { translatorFor, sentenceLanguage, type OutputLanguage } from "../texts";
import { adviceCode, adviceLine } from "./labels";
import { column, ResultTable } from "./resultTable";

/** The first pieces of advice side by side, most urgent first. The first header says what a lever is. */
export function policyTable(
  model: BoundModel,
  language: OutputLanguage,
  levers: number,
): ResultTable<readonly Advice[], string> {
  const words = sentenceLanguage(language);
  const t = translatorFor(words);
  return new ResultTable(
    Array.from({ length: levers }, (_, at) => ({
      key: `lever${at + 1}`,
      header: at === 0 ? t("columns.leverFirst") : t("columns.lever", { position: at + 1 }),
      ...column(60, (advice: readonly Advice[]) => {
        const item = advice[at];
        if (!item) return "";
        return language === "code" ? adviceCode(item) : adviceLine(item, model, words);
      }),
    })),
  );
}
