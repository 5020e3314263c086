// One paragraph per cluster, as a person would tell it. Every number in it is a number of the reading.
import {
  adviceFor,
  constraintOn,
  focusStage,
  judgementBehind,
  reportedLadders,
  silentIndicators,
  silentOnFloor,
  type Advice,
  type Assessment,
  type BoundModel,
  type LadderReading,
} from "../assessment";
import { GATE, type Indicator, type Language } from "../model";
import { translatorFor, type Translate } from "../texts/translate";
import { conditionLabel } from "./labels";
import { nounOf } from "./modelWords";
import { capitalised, constraintSentence, leverKey, whyNoType } from "./reasons";
import { namedEvidence, type Pieces } from "./namedEvidence";
import { indexText, percentText, toleranceText, scoreText, valueText } from "./numbers";

/** So many missing indicators are named; the others are counted. */
const NAMED_GAPS = 4;

/** Explains an assessment in one paragraph. `values` are those that were assessed, one per indicator. */
export function explain(
  model: BoundModel,
  assessment: Assessment,
  values: ArrayLike<number>,
  name: string,
  language: Language,
): string {
  return new Explanation(model, assessment, values, name, language).paragraph();
}

class Explanation {
  private readonly t: Translate;

  constructor(
    private readonly model: BoundModel,
    private readonly assessment: Assessment,
    private readonly values: ArrayLike<number>,
    private readonly name: string,
    private readonly language: Language,
  ) {
    this.t = translatorFor(language);
  }

  paragraph(): string {
    const sentences = [
      this.verdict(),
      ...whyNoType(this.model, this.assessment, this.language),
      ...this.certainty(),
      ...this.evidence(),
      ...this.stages(),
      ...this.advice(),
      ...this.unchecked(),
      ...this.silence(),
      ...this.judgement(),
      this.model.model.sentence[this.language],
    ];
    return sentences.filter((sentence) => sentence !== "").join(this.t("explain.sentenceGap"));
  }

  private verdict(): string {
    const { kind, type } = this.assessment;
    const noun = nounOf(this.model.model, this.t, this.language);
    const name = this.name === "" ? this.t("explain.anyCluster", { noun }) : this.name;
    return this.t(`explain.is.${kind}`, {
      noun,
      name: kind === "NO_DATA" && this.name === "" && this.language === "en" ? name.toLowerCase() : name,
      towardsID: indexText(type.towardsID),
      towardsDI: indexText(type.towardsDI),
    });
  }

  private certainty(): string[] {
    const { assessment, t } = this;
    if (assessment.kind === "BELOW_FLOOR" || assessment.kind === "NO_DATA") return [];
    const { index, interval } = assessment.type;
    const { typeBand } = this.model.rules;
    const placed = t("explain.index", {
      index: indexText(index, typeBand),
      low: indexText(interval.low),
      high: indexText(interval.high),
    });
    if (assessment.kind !== "ID" && assessment.kind !== "DI") return [placed];
    const tolerance = toleranceText(this.model.typeTolerances);
    return [t(`explain.confidence.${assessment.confidence}`, { tolerance }), placed];
  }

  private evidence(): string[] {
    const { t } = this;
    const named = namedEvidence(this.model, this.assessment);
    if (!named) return [];
    if (named.kind === "poles") {
      const { towardsDI: di, towardsID: id } = named;
      return [
        t(di.length === 0 ? "explain.noneTowards.DI" : "explain.furthest.DI", this.pieces(di)),
        t(id.length === 0 ? "explain.noneTowards.ID" : "explain.furthest.ID", this.pieces(id)),
      ];
    }
    const { strongest, weakest, allAtPole } = named;
    return [
      ...(strongest.length === 0 ? [] : [t("explain.strongest", this.pieces(strongest))]),
      ...(weakest.length === 0 ? [] : [t("explain.weakest", this.pieces(weakest))]),
      ...(allAtPole ? [t("explain.allAtPole")] : []),
    ];
  }

  private pieces(pieces: Pieces): { readonly count: number; readonly evidence: string } {
    const named = pieces.map(({ definition, at }) => this.withValue(definition, at));
    return { count: pieces.length, evidence: named.join(this.t("explain.and")) };
  }

  private withValue(indicator: Indicator, at: number): string {
    const value = valueText(this.values[at] ?? NaN, indicator, this.language);
    return this.t("explain.value", { name: this.nameOf(indicator), value });
  }

  private stages(): string[] {
    const ladders = reportedLadders(this.assessment);
    const gap = this.t("explain.sentenceGap");
    return ladders.map((ladder) => {
      const text = [...this.ladder(ladder), ...this.constraint(ladder)].join(gap);
      return ladders.length > 1
        ? this.t(`explain.onLadder.${ladder.ladder}`, { text: this.uncapitalised(text) })
        : text;
    });
  }

  private ladder(ladder: LadderReading): string[] {
    const { t } = this;
    const { standing, stages, guttmanErrors, debts, unfoundedLeads } = ladder;
    const stageName = (position: number): string =>
      this.uncapitalised(
        stages.find(({ stage }) => stage.position === position)?.stage.definition.name[this.language] ?? "",
      );
    const remark = (key: "guttman" | "debt" | "unfounded", positions: readonly number[]): string[] =>
      positions.length === 0
        ? []
        : [t(`explain.${key}`, { count: positions.length, positions: positions.join(t("explain.and")) })];
    const remarks = [
      ...remark("guttman", guttmanErrors),
      ...remark("debt", debts),
      ...remark("unfounded", unfoundedLeads),
    ];
    if (standing.kind === "consolidated") return [t("explain.consolidated")];
    if (standing.kind === "unknown") {
      return [t("explain.unknown", { position: standing.lacking, stage: stageName(standing.lacking) }), ...remarks];
    }
    const focus = focusStage(ladder);
    const place = { position: standing.stage, stage: stageName(standing.stage), gate: GATE };
    if (!focus) return [t("explain.withoutFocus", place), ...remarks];
    const { minimumGrade } = this.model.rules;
    const score = scoreText(focus.score);
    const tooLow = focus.score >= GATE ? [t("explain.tooLow", { minimum: minimumGrade })] : [];
    const { position } = focus.stage;
    return position === standing.stage
      ? [t("explain.working", { ...place, score }), ...tooLow, ...remarks]
      : [
          t("explain.workingElsewhere", { ...place, focus: position, focusStage: stageName(position), score }),
          ...tooLow,
          ...remarks,
        ];
  }

  private constraint(ladder: LadderReading): string[] {
    const constraint = constraintOn(this.model, ladder);
    if (!constraint) return [];
    const { evidence } = constraint;
    const indicator = this.nameOf(evidence.definition);
    return [constraintSentence(this.assessment, ladder, evidence, indicator, this.values, this.language)];
  }

  private advice(): string[] {
    const [first] = adviceFor(this.model, this.assessment, 1);
    return first ? [this.adviceSentence(first)] : [];
  }

  private adviceSentence(advice: Advice): string {
    const { t, language } = this;
    switch (advice.kind) {
      case "lever":
        return t(leverKey(this.assessment, advice.lever), { lever: advice.lever.text[language] });
      case "collect":
        return t("explain.collect", { indicator: this.nameOf(advice.indicator) });
      case "monitor":
        return advice.indicator
          ? t("explain.monitorIndicator", {
              indicator: this.nameOf(advice.indicator),
              reopen: this.model.rules.reopenGrade,
            })
          : t("explain.monitor");
    }
  }

  private unchecked(): string[] {
    const { t } = this;
    return this.assessment.floor
      .filter(({ state }) => state === "unchecked")
      .map(({ condition, tests }) => {
        const codes = tests.filter(({ value }) => Number.isNaN(value)).map(({ test }) => test.definition.code);
        return t("explain.unchecked", {
          condition: capitalised(conditionLabel(t, condition)),
          codes: codes.join(t("explain.and")),
        });
      });
  }

  /** What the data cannot say: the missing indicators behind this reading. */
  private silence(): string[] {
    if (this.assessment.kind === "BELOW_FLOOR") return [];
    const { t } = this;
    const missing = silentIndicators(this.model, this.assessment);
    // An unchecked condition has said already what it lacks.
    if (missing.length === 0) return silentOnFloor(this.assessment).length > 0 ? [] : [t("explain.complete")];
    const indicators = missing
      .slice(0, NAMED_GAPS)
      .map((indicator) => this.nameOf(indicator))
      .join(t("list.note"));
    const count = missing.length - NAMED_GAPS;
    return [count > 0 ? t("explain.silentAndMore", { indicators, count }) : t("explain.silent", { indicators })];
  }

  private judgement(): string[] {
    const { type } = judgementBehind(this.assessment);
    const isPlaced = this.assessment.kind !== "BELOW_FLOOR" && this.assessment.kind !== "NO_DATA";
    return isPlaced && !Number.isNaN(type) ? [this.t("explain.judgement", { share: percentText(type) })] : [];
  }

  private nameOf({ name }: Indicator): string {
    return this.uncapitalised(name[this.language]);
  }

  /** A name within a sentence; Chinese has no capitals, and an abbreviation keeps its own. */
  private uncapitalised(text: string): string {
    return /^[A-Z][a-z]/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
  }
}
