import { translatorFor } from "../../texts";
import { Draft } from "../generatedSheet/draft";
import { GAP, OUTSIDE, REPEATED } from "../template/highlightColors";
import { addSteps, type Step } from "../template/instructionsSheet";
import type { TemplateSheet } from "../template/templateSheet";
import { FIRST_ANSWER_ROW, prefilledAnswers, type AnswerOptions } from "./questionnaireOptions";

const TEXT_WIDTH = 110;

/** What is read first: how to fill in a questionnaire, in steps. */
export function guideSheet(options: AnswerOptions): TemplateSheet {
  const { list, language } = options;
  const t = translatorFor(language);
  const values = {
    ...{ sheet: t(`questionnaire.sheet.${list}`), columns: t("questionnaire.columnsSheet") },
    ...{ first: FIRST_ANSWER_ROW + 1, last: FIRST_ANSWER_ROW + prefilledAnswers(options).length },
  };
  const colours = [
    [t("questionnaire.colours.gap"), GAP],
    [t("questionnaire.colours.outside"), OUTSIDE],
    ...(list === "firms" ? [[t("questionnaire.colours.repeated"), REPEATED] as const] : []),
  ] as const;
  const steps: readonly Step[] = [
    { sentence: t("template.steps.sender", values) },
    { sentence: t("questionnaire.steps.told", values) },
    { sentence: t("questionnaire.steps.where", values) },
    { sentence: t(`questionnaire.steps.${list}`) },
    { sentence: t("questionnaire.steps.values") },
    { sentence: t("questionnaire.steps.empty") },
    { sentence: t("template.steps.colours"), colours },
    { sentence: t("template.steps.paste") },
    { sentence: t("template.steps.locked") },
    { sentence: t("template.steps.send") },
  ];
  const draft = new Draft();
  draft.add([t("questionnaire.guideTitle")], "title");
  draft.add();
  const swatches = addSteps(draft, steps);
  draft.widen(0, [5, TEXT_WIDTH]);
  return { name: t("template.instructionsSheet"), draft, swatches };
}
