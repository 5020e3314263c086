import type { BoundModel, StagePosition } from "../assessment";
import type { Language } from "../model";
import type { ToldLadder, ToldResult } from "../sql/results";
import { translatorFor } from "../texts";
import type { AssessmentColumn } from "./assessmentTable";
import { adviceText, indicatorLabel, labelsFor, oncePerModel } from "./labels";
import { column, numberCell, numbers, resultTable, type Columns, type ResultTable } from "./resultTable";

export type ToldTable = ResultTable<ToldResult, AssessmentColumn>;

/**
 * The assessment table of results that an engine gave: the columns of CLUSTERASSESS in words. What the engine did not tell is
 * not worked out. Needs the texts of `results`.
 */
export const toldTable = oncePerModel((model, output): ToldTable => {
  const language: Language = output === "code" ? "en" : output;
  const t = translatorFor(language);
  const labels = labelsFor(model, language);
  const position = ({ ladders }: ToldResult, stage: StagePosition | undefined): string => {
    const [on] = ladders;
    return on && stage !== undefined ? labels.stagePosition(on.ladder, stage) : "";
  };
  const score = (at: 0 | 1 | 2) => numbers<ToldResult>(9, "0.0", ({ scores }) => numberCell(scores[at]));
  const columns: Columns<ToldResult, AssessmentColumn> = {
    verdict: column(28, ({ kind }) => labels.verdict(kind)),
    index: numbers(12, "0.00", ({ index }) => numberCell(index)),
    indexLow: numbers(12, "0.00", ({ low }) => numberCell(low)),
    indexHigh: numbers(12, "0.00", ({ high }) => numberCell(high)),
    confidence: column(12, ({ confidence }) => (confidence ? labels.confidence(confidence) : "")),
    stage: column(40, (told) => toldStage(model, told, language)),
    lowestStage: column(32, (told) => position(told, told.lowest)),
    highestStage: column(32, (told) => position(told, told.highest)),
    reached: numbers(10, "0", ({ reached }) => numberCell(reached)),
    maturity: numbers(10, "0.00", ({ maturity }) => numberCell(maturity)),
    s1: score(0),
    s2: score(1),
    s3: score(2),
    focus: column(32, (told) => position(told, told.focus)),
    constraint: column(48, ({ constraints }) =>
      constraints.map((indicator) => indicatorLabel(indicator, language)).join(t("list.ladders")),
    ),
    lever: column(60, (told) => toldAdvice(model, told, language)),
    coverage: numbers(11, "0%", ({ coverage }) => numberCell(coverage)),
    notes: column(60, () =>
      [t("results.note"), model.model.sentence[language]].filter((note) => note !== "").join(t("list.note")),
    ),
  };
  return resultTable(columns, (key) => t(`columns.assess.${key}`));
});

/** The stage in words, of both ladders where both are told; of an unknown one the code does not say which stage lacks data. */
export function toldStage(model: BoundModel, { ladders }: ToldResult, language: Language): string {
  const t = translatorFor(language);
  const labels = labelsFor(model, language);
  const words = ({ ladder, standing, ...marks }: ToldLadder): string => {
    if (standing.kind !== "unknown") {
      const told = { ladder, standing, ...marks };
      return ladders.length > 1 ? labels.besideAnother(told) : labels.ladder(told);
    }
    const stage = t("results.stageUnknown");
    return ladders.length > 1 ? t("stage.onLadder", { ladder: t(`ladder.${ladder}`), stage }) : stage;
  };
  return ladders.map(words).join(t("list.ladders"));
}

/** A lever by its text where only one can be meant, else by its family: the code does not say more. */
function toldAdvice(model: BoundModel, { advice, ladders, focus }: ToldResult, language: Language): string {
  const t = translatorFor(language);
  if (!advice) return "";
  if (advice.kind === "lever") {
    const [on, other] = ladders;
    const group = on && !other && focus !== undefined ? `${on.ladder}${focus}` : undefined;
    const meant = model.model.levers.filter((lever) => lever.group === group && lever.family === advice.family);
    const [lever, another] = meant;
    return lever && !another ? t("advice.lever", { family: lever.family, text: lever.text[language] }) : advice.family;
  }
  const { kind, indicator } = advice;
  if (kind === "monitor") return adviceText(t, language, { kind, indicator }, model.rules.reopenGrade);
  return indicator ? adviceText(t, language, { kind, indicator }, model.rules.reopenGrade) : t("results.collect");
}
