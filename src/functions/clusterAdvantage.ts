import {
  assess,
  percentilesAmong,
  readAdvantage,
  reportedLadders,
  type Assessment,
  type StageReading,
} from "../assessment";
import { numberCell, sentenceLanguage, translatorFor, type OutputLanguage, type ResultCell } from "../i18n";
import type { LadderName } from "../model";
import type { AssessmentInput } from "./assessmentInput";
import { spillRows } from "./spill";

const columns = ["leading", "emerging", "percentile1", "percentile2", "percentile3"] as const;

/**
 * CLUSTERADVANTAGE: how each cluster competes, which mechanism comes next, and the percentiles of its three stage scores
 * among the clusters of the same type in the range; blank where there is nobody to compare with.
 */
export function clusterAdvantage(input: AssessmentInput): ResultCell[][] {
  const { model, language } = input;
  const t = translatorFor(sentenceLanguage(language));
  const percentiles = stagePercentiles(input);
  return spillRows<ResultCell>(
    input,
    columns.map((column) => t(`columns.advantage.${column}`)),
    (values, row) => {
      const ladders = reportedLadders(assess(model, values)).map(readAdvantage);
      const none = language === "code" ? "" : t("columns.noneYet");
      const leading = ladders.map(({ leading: stage }) => (stage ? mechanism(stage, language) : none));
      const emerging = ladders.flatMap(({ emerging: stage }) => (stage ? [mechanism(stage, language)] : []));
      return [
        joined(leading, language),
        joined(emerging, language),
        ...(percentiles.get(row) ?? [NaN, NaN, NaN]).map(numberCell),
      ];
    },
  );
}

function mechanism({ stage }: StageReading, language: OutputLanguage): string {
  return language === "code" ? stage.name : stage.definition.mechanism[language];
}

function joined(texts: readonly string[], language: OutputLanguage): string {
  return texts.filter((text) => text !== "").join(language === "code" ? "/" : " / ");
}

/** Per row, the percentiles of S1 to S3 among the rows of the same type. */
function stagePercentiles(input: AssessmentInput): Map<number, number[]> {
  const values = new Float64Array(input.model.model.indicators.length);
  const typed: { row: number; ladder: LadderName; scores: number[] }[] = [];
  for (let row = 0; row < input.dataset.size; row += 1) {
    if (input.isEmptyRow(row)) continue;
    const assessment = assess(input.model, input.dataset.valuesOf(row, values));
    if (!isTyped(assessment)) continue;
    typed.push({ row, ladder: assessment.kind, scores: assessment.ladder.stages.map(({ score }) => score) });
  }
  const percentiles = new Map<number, number[]>();
  for (const ladder of ["ID", "DI"] as const) {
    const peers = typed.filter((item) => item.ladder === ladder);
    const byStage = [0, 1, 2].map((stage) => percentilesAmong(peers.map(({ scores }) => scores[stage] ?? NaN)));
    peers.forEach(({ row }, at) =>
      percentiles.set(
        row,
        byStage.map((stage) => stage[at] ?? NaN),
      ),
    );
  }
  return percentiles;
}

function isTyped(assessment: Assessment): assessment is Extract<Assessment, { kind: "ID" | "DI" }> {
  return assessment.kind === "ID" || assessment.kind === "DI";
}
