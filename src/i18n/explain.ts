// One paragraph per cluster, as a person would tell it. Every number in it is a number of the reading.
import {
  adviceFor,
  constraintsOf,
  focusStage,
  judgementBehind,
  reportedLadders,
  type Advice,
  type Assessment,
  type Bound,
  type BoundModel,
  type ConditionReading,
  type LadderReading,
} from "../assessment";
import { GATE, type Indicator, type Language, type TypeEvidence } from "../model";
import { conditionLabel } from "./labels";
import { indexText, percentText, scoreText, valueText } from "./numbers";
import { translatorFor, type Translate } from "./translate";

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
      ...this.whyNoVerdict(),
      ...this.certainty(),
      ...this.evidence(),
      ...this.stages(),
      ...this.constraints(),
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
    const name = this.name === "" ? this.t("explain.anyCluster") : this.name;
    return this.t(`explain.is.${kind}`, {
      name: kind === "NO_DATA" && this.name === "" && this.language === "en" ? name.toLowerCase() : name,
      towardsID: indexText(type.towardsID),
      towardsDI: indexText(type.towardsDI),
    });
  }

  private whyNoVerdict(): string[] {
    const { assessment, t } = this;
    if (assessment.kind === "BELOW_FLOOR") return assessment.failed.map((condition) => this.failure(condition));
    if (assessment.kind !== "NO_DATA") return [];
    const coverage = t("explain.coverage", {
      coverage: percentText(assessment.type.coverage),
      needed: percentText(this.model.rules.typeCoverage),
    });
    const keys = this.model.type.filter(({ key }) => key).map(({ definition }) => definition.code);
    const noKey = t("explain.noKey", { codes: keys.join(t("list.separator")) });
    return assessment.type.keyObserved ? [coverage] : [coverage, noKey];
  }

  private failure({ condition, tests }: ConditionReading): string {
    const { t } = this;
    const readings = tests.map(({ test, value }) =>
      t("explain.test", {
        name: test.definition.name[this.language],
        value: valueText(value, test.definition),
        threshold: valueText(test.threshold, test.definition),
      }),
    );
    return t("explain.fails", {
      condition: capitalised(conditionLabel(t, condition)),
      tests: readings.join(t("list.note")),
    });
  }

  private certainty(): string[] {
    const { assessment, t } = this;
    if (assessment.kind === "BELOW_FLOOR" || assessment.kind === "NO_DATA") return [];
    const { index, interval } = assessment.type;
    const placed = t("explain.index", {
      index: indexText(index),
      low: indexText(interval.low),
      high: indexText(interval.high),
    });
    if (assessment.kind !== "ID" && assessment.kind !== "DI") return [placed];
    const tolerance = percentText(this.model.rules.weightTolerance);
    return [t(`explain.confidence.${assessment.confidence}`, { tolerance }), placed];
  }

  /** The two strongest and the two weakest pieces of evidence for the verdict, by weight times position. */
  private evidence(): string[] {
    const { assessment, t, model } = this;
    if (assessment.kind === "BELOW_FLOOR" || assessment.kind === "NO_DATA") return [];
    const towardsDI = model.type
      .map((item, at) => ({ item, support: item.weight * (assessment.type.positions[at] ?? NaN) }))
      .filter(({ support }) => !Number.isNaN(support))
      .sort((a, b) => b.support - a.support)
      .map(({ item }) => item);
    const half = Math.min(2, Math.floor(towardsDI.length / 2));
    const [mostDI, mostID] = [towardsDI.slice(0, half), towardsDI.slice(towardsDI.length - half).reverse()];
    if (half === 0) return [t("explain.strongest", { evidence: this.pieces(towardsDI) })];
    if (assessment.kind !== "ID" && assessment.kind !== "DI") {
      return [t("explain.poles", { di: this.pieces(mostDI), id: this.pieces(mostID) })];
    }
    const [strongest, weakest] = assessment.kind === "DI" ? [mostDI, mostID] : [mostID, mostDI];
    return [
      t("explain.strongest", { evidence: this.pieces(strongest) }),
      t("explain.weakest", { evidence: this.pieces(weakest) }),
    ];
  }

  private pieces(items: readonly Bound<TypeEvidence>[]): string {
    return items.map(({ definition, at }) => this.withValue(definition, at)).join(this.t("explain.and"));
  }

  private withValue(indicator: Indicator, at: number): string {
    const value = valueText(this.values[at] ?? NaN, indicator);
    return this.t("explain.value", { name: indicator.name[this.language], value });
  }

  private stages(): string[] {
    const ladders = reportedLadders(this.assessment);
    const gap = this.t("explain.sentenceGap");
    return ladders.map((ladder) => {
      const text = this.ladder(ladder).join(gap);
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
    const list = (positions: readonly number[]): string => positions.join(t("explain.and"));
    const remarks = [
      ...(guttmanErrors.length > 0 ? [t("explain.guttman", { positions: list(guttmanErrors) })] : []),
      ...(debts.length > 0 ? [t("explain.debt", { positions: list(debts) })] : []),
      ...(unfoundedLeads.length > 0 ? [t("explain.unfounded", { positions: list(unfoundedLeads) })] : []),
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

  private constraints(): string[] {
    return constraintsOf(this.model, this.assessment).map(({ evidence }) =>
      this.t("explain.constraint", {
        indicator: evidence.definition.name[this.language],
        value: valueText(this.values[evidence.at] ?? NaN, evidence.definition),
        gate: valueText(evidence.gate, evidence.definition),
      }),
    );
  }

  private advice(): string[] {
    const [first] = adviceFor(this.model, this.assessment);
    return first ? [this.adviceSentence(first)] : [];
  }

  private adviceSentence(advice: Advice): string {
    const { t, language } = this;
    switch (advice.kind) {
      case "lever":
        return t("explain.lever", { lever: advice.lever.text[language] });
      case "collect":
        return t("explain.collect", { indicator: advice.indicator.name[language] });
      case "monitor":
        return advice.indicator
          ? t("explain.monitorIndicator", {
              indicator: advice.indicator.name[language],
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
    const evidence = [
      ...this.model.type,
      ...reportedLadders(this.assessment).flatMap(({ stages }) => stages.flatMap(({ stage }) => stage.evidence)),
    ];
    const missing = [
      ...new Set(evidence.filter(({ at }) => Number.isNaN(this.values[at])).map(({ definition }) => definition)),
    ];
    if (missing.length === 0) return [t("explain.complete")];
    const indicators = missing
      .slice(0, NAMED_GAPS)
      .map(({ name }) => name[this.language])
      .join(t("list.note"));
    const count = missing.length - NAMED_GAPS;
    return [count > 0 ? t("explain.silentAndMore", { indicators, count }) : t("explain.silent", { indicators })];
  }

  private judgement(): string[] {
    const { type } = judgementBehind(this.model, this.assessment);
    const isPlaced = this.assessment.kind !== "BELOW_FLOOR" && this.assessment.kind !== "NO_DATA";
    return isPlaced && !Number.isNaN(type) ? [this.t("explain.judgement", { share: percentText(type) })] : [];
  }

  /** A name within a sentence; Chinese has no capitals, and an abbreviation keeps its own. */
  private uncapitalised(text: string): string {
    return /^[A-Z][a-z]/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
  }
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
