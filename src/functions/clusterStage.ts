import { assess } from "../assessment";
import { labelsFor, sentenceLanguage, translatorFor, type ResultCell } from "../i18n";
import type { AssessmentInput } from "./assessmentInput";
import { spillRows } from "./spill";

/** CLUSTERSTAGE: how far along its ladder, one label per row. */
export function clusterStage(input: AssessmentInput): ResultCell[][] {
  const labels = labelsFor(input.model, input.language);
  const t = translatorFor(sentenceLanguage(input.language));
  return spillRows(input, [t("columns.assess.stage")], (values) => [labels.stage(assess(input.model, values))]);
}
