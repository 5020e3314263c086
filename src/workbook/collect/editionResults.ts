import type { Assessment } from "../../assessment";
import { bindModel } from "../../assessment";
import { languages, type Model } from "../../model";
import { labelsFor } from "../../results";
import type { ResultLabels } from "../../returns";
import { translatorFor } from "../../texts";

/** What the sheet with the results of a workbook that assesses itself calls its columns, in any language. */
export function resultLabels(): ResultLabels {
  const words = languages.map(translatorFor);
  return {
    cluster: words.map((t) => t("template.cluster")),
    year: words.map((t) => t("template.year")),
    type: words.map((t) => t("edition.columns.verdictCode")),
    stage: words.map((t) => t("edition.columns.stageCode")),
  };
}

/** Type and stage of an assessment in code. */
export function codesOf(model: Model, assessment: Assessment): readonly [type: string, stage: string] {
  const labels = labelsFor(bindModel(model), "code");
  return [labels.verdict(assessment.kind), labels.stage(assessment)];
}
