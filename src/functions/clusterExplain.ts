import { assess } from "../assessment";
import { explain, sentenceLanguage, translatorFor, type ResultCell } from "../i18n";
import type { AssessmentInput } from "./assessmentInput";
import { spillRows } from "./spill";

/** CLUSTEREXPLAIN: one paragraph per cluster. */
export function clusterExplain(input: AssessmentInput): ResultCell[][] {
  const language = sentenceLanguage(input.language);
  const header = [translatorFor(language)("columns.explanation")];
  return spillRows<ResultCell>(input, header, (values, row) => [
    explain(input.model, assess(input.model, values), values, input.nameOf(row), language),
  ]);
}
