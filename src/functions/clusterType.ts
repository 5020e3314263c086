import { verdictOn } from "../assessment";
import { labelsFor, sentenceLanguage, translatorFor, type ResultCell } from "../i18n";
import type { AssessmentInput } from "./assessmentInput";
import { spillRows } from "./spill";

/** CLUSTERTYPE: which kind of cluster, one verdict per row. */
export function clusterType(input: AssessmentInput): ResultCell[][] {
  const labels = labelsFor(input.model, input.language);
  const t = translatorFor(sentenceLanguage(input.language));
  return spillRows(input, [t("columns.assess.verdict")], (values) => [labels.verdict(verdictOn(input.model, values))]);
}
