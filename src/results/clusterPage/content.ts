// What a page tells of one assessed cluster.
import {
  adviceFor,
  collectNext,
  constraintOn,
  judgementBehind,
  reportedLadders,
  silentIndicators,
  silentOnFloor,
  type Advice,
  type Assessment,
  type BoundModel,
} from "../../assessment";
import { knownBy, modelDigest, type Indicator, type Language } from "../../model";
import { translatorFor, type Translate } from "../../texts/translate";
import { explain } from "../explain";
import { adviceText, conditionLabel, indicatorLabel, labelsFor } from "../labels";
import { modelLine } from "../modelWords";
import { indexText, limitText, percentText, toleranceText, valueText } from "../numbers";
import { constraintSentence, whyNoType } from "../reasons";
import { targetTable, type TargetReading } from "../targetTable";
import { valuesDigest } from "../valuesDigest";
import type { PageContent } from "./arrangement";
import { ladderContent } from "./ladderContent";
import { isPlaced, typeAxis } from "./typeAxis";

/** So many levers and missing indicators are named, so that a page stays one page; the others are counted. */
const NAMED_LEVERS = 3;
const NAMED_GAPS = 5;

export interface ClusterPageInput {
  readonly model: BoundModel;
  readonly assessment: Assessment;
  /** The values that were assessed, one per indicator. */
  readonly values: ArrayLike<number>;
  /** What the cluster is called. */
  readonly name: string;
  /** "" where the row is no cluster in a period. */
  readonly period: string;
  readonly language: Language;
  /** Where the data stand, e.g. "Sheet1!A1:AO13, row 4". */
  readonly data: string;
  readonly date: string;
  /** What the cluster would need; the texts of `targets` are then needed as well. */
  readonly target?: TargetReading | undefined;
  /** What else is to be told of the data, e.g. which totals were left out. */
  readonly remarks?: readonly string[];
}

export function pageContent(input: ClusterPageInput): PageContent {
  return new Content(input).content();
}

class Content {
  private readonly t: Translate;
  private readonly isPlaced: boolean;

  constructor(private readonly input: ClusterPageInput) {
    this.t = translatorFor(input.language);
    this.isPlaced = isPlaced(input.assessment);
  }

  content(): PageContent {
    const { model, assessment, values, name, period, language } = this.input;
    return {
      name,
      period: period === "" ? null : period,
      facts: this.facts(),
      summary: explain(model, assessment, values, name, language),
      axis: typeAxis(model, assessment),
      axisNote: this.t(this.isPlaced ? "clusterPage.axisNote" : "clusterPage.axisNoteOpen", this.axisNumbers()),
      floor: this.floor(),
      ladders: reportedLadders(assessment).map((ladder) => ladderContent(ladder, language)),
      constraint: this.constraint(),
      levers: this.advice()
        .slice(0, NAMED_LEVERS)
        .map((advice) => this.lever(advice)),
      leverNotes: this.leverNotes(),
      target: this.target(),
      ...this.gaps(),
      caveats: this.caveats(),
      basis: this.basis(),
    };
  }

  private facts(): PageContent["facts"] {
    const { model, assessment, language } = this.input;
    const labels = labelsFor(model, language);
    const none = this.t("clusterPage.none");
    const stage = labels.stage(assessment);
    return {
      type: labels.verdict(assessment.kind),
      stage: stage === "" ? none : stage,
      index: this.isPlaced ? this.t("clusterPage.indexWithin", this.axisNumbers()) : none,
      confidence: this.isPlaced ? labels.confidence("confidence" in assessment ? assessment.confidence : "open") : none,
    };
  }

  private axisNumbers(): Readonly<Record<"index" | "low" | "high" | "band", string | number>> {
    const { model, assessment } = this.input;
    const { index, interval } = assessment.type;
    const { typeBand } = model.rules;
    return {
      index: indexText(index, typeBand),
      low: indexText(interval.low),
      high: indexText(interval.high),
      band: typeBand,
    };
  }

  /** Told only where not all conditions hold. */
  private floor(): PageContent["floor"] {
    const { assessment, language } = this.input;
    const { t } = this;
    if (assessment.floor.every(({ state }) => state === "holds")) return [];
    return assessment.floor.map(({ condition, state, readiness, tests }) => [
      conditionLabel(t, condition),
      state === "fails" ? t("view.floorFails", { share: Math.floor(100 * readiness) }) : t(`view.condition.${state}`),
      tests
        .map(({ test, value }) =>
          t("view.floorTest", {
            indicator: indicatorLabel(test.definition, language),
            value: Number.isNaN(value)
              ? t("view.notObserved")
              : valueText(value, test.definition, language, test.threshold),
            threshold: limitText(test.threshold, test.definition, language),
          }),
        )
        .join(t("list.note")),
    ]);
  }

  private constraint(): string[] {
    const { model, assessment, values, language } = this.input;
    const ladders = reportedLadders(assessment);
    if (assessment.kind === "BELOW_FLOOR") return whyNoType(model, assessment, language);
    const sentences = ladders.flatMap((ladder) => {
      const constraint = constraintOn(model, ladder);
      if (!constraint) return [];
      const indicator = indicatorLabel(constraint.evidence.definition, language);
      return [constraintSentence(assessment, ladder, constraint.evidence, indicator, values, language)];
    });
    if (sentences.length > 0) return sentences;
    if (assessment.kind === "NO_DATA") return [this.t("view.holdingNoVerdict")];
    const isAllClosed = ladders.every(({ standing }) => standing.kind === "consolidated");
    return [this.t(isAllClosed ? "view.holdingNothing" : "view.holdingUnknown")];
  }

  private advice(): Advice[] {
    return adviceFor(this.input.model, this.input.assessment);
  }

  private lever(advice: Advice): PageContent["levers"][number] {
    const { model, language } = this.input;
    const { t } = this;
    if (advice.kind !== "lever") return [adviceText(t, language, advice, model.rules.reopenGrade), "", "", null];
    const { lever, answers, priority } = advice;
    const stage = reportedLadders(this.input.assessment).length > 1 && priority !== undefined ? [lever.group] : [];
    return [
      lever.text[language],
      t(`view.family.${lever.family}`),
      [...stage, answers.map(({ code }) => code).join(t("list.separator"))].join(t("clusterPage.lever.ofStage")),
      priority ?? null,
    ];
  }

  private leverNotes(): string[] {
    const advice = this.advice();
    const more = advice.length - NAMED_LEVERS;
    const answered = advice.slice(0, NAMED_LEVERS).flatMap((item) => (item.kind === "lever" ? item.answers : []));
    return this.joined([
      ...(more > 0 ? [this.t("clusterPage.moreLevers", { count: more })] : []),
      ...(new Set(answered).size < answered.length ? [this.t("view.overlap")] : []),
      ...(advice.some(({ kind }) => kind === "lever") ? [this.t("view.hypothesis")] : []),
    ]);
  }

  /** What is needed, and what is to be said about it. */
  private target(): string[] {
    const { target, model, language } = this.input;
    if (!target) return [];
    const table = targetTable(model, language);
    const told = (["target", "changes"] as const).map((key) => String(table.cell(key, target)));
    const needed = told.filter((text) => text !== "").join(this.t("clusterPage.targetIs"));
    return [needed, String(table.cell("notes", target))].filter((text) => text !== "");
  }

  /** What is missing, most needed first, and who knows it. */
  private gaps(): Pick<PageContent, "gaps" | "gapNotes"> {
    const { model, assessment, language } = this.input;
    const { t } = this;
    const isBelowFloor = assessment.kind === "BELOW_FLOOR";
    const next = isBelowFloor ? silentOnFloor(assessment)[0] : collectNext(model, assessment);
    const missing = new Set([
      ...silentOnFloor(assessment),
      ...(isBelowFloor ? [] : silentIndicators(model, assessment)),
    ]);
    if (missing.size === 0)
      return { gaps: [], gapNotes: [t(isBelowFloor ? "view.nothingMissingOnFloor" : "view.nothingMissing")] };
    const ordered = [...new Set([...(next && missing.has(next) ? [next] : []), ...missing])];
    const more = ordered.length - NAMED_GAPS;
    return {
      gaps: ordered
        .slice(0, NAMED_GAPS)
        .map((indicator) => [indicatorLabel(indicator, language), this.asked(indicator)]),
      gapNotes: this.joined([
        ...(next ? [t("view.collectNext", { indicator: indicatorLabel(next, language) })] : []),
        ...(more > 0 ? [t("clusterPage.moreGaps", { count: more })] : []),
      ]),
    };
  }

  /** Sentences as one text; none where there is none. */
  private joined(sentences: readonly string[]): string[] {
    return sentences.length === 0 ? [] : [sentences.join(this.t("explain.sentenceGap"))];
  }

  private asked(indicator: Indicator): string {
    const known = knownBy(indicator, this.input.language);
    return known === "" ? this.t("clusterPage.knownByNobody") : known;
  }

  private caveats(): string[] {
    const { model, assessment, language, remarks = [] } = this.input;
    const { t } = this;
    const { type, stages } = judgementBehind(assessment);
    const share = { type: percentText(type), stages: percentText(stages) };
    const sentence = model.model.sentence[language];
    return this.joined([
      ...(this.isPlaced ? [t("clusterPage.interval", { tolerance: toleranceText(model.typeTolerances) })] : []),
      ...(Number.isNaN(type) || assessment.kind === "BELOW_FLOOR"
        ? []
        : [t(Number.isNaN(stages) ? "view.judgement" : "view.judgementWithStages", share)]),
      t("clusterPage.missing"),
      ...(sentence === "" ? [] : [sentence]),
      ...remarks,
    ]);
  }

  private basis(): PageContent["basis"] {
    const { model, values, language, data, date } = this.input;
    return {
      data,
      model: modelLine(model.model, this.t, language),
      source: model.model.citation,
      fingerprint: this.t("clusterPage.fingerprints", {
        model: modelDigest(model.model),
        data: valuesDigest(values),
      }),
      date,
    };
  }
}
