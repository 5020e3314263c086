import { factorGroups, LEAST_DRAWS, type Audit, type SensitivityOf } from "../audit";
import type { BoundModel } from "../assessment";
import { isVaried } from "../robustness";
import { LEAST_PAIRS } from "../measures/pearson";
import type { Language } from "../model";
import { translatorFor } from "../texts";
import { indicatorLabel } from "./labels";
import { indexText, shareText } from "./numbers";

/** A share that sampling may have put a little beyond its ends. */
export const varianceShareText = (share: number, language: Language): string =>
  shareText(Math.min(1, Math.max(0, share)), language);

/** What makes the variance of one quantity: which side outweighs the other, and by which figures; no more than they say. */
export function sensitivitySentence(
  { quantity, result }: SensitivityOf,
  model: BoundModel,
  language: Language,
): { readonly answer: string; readonly sentence: string } {
  const t = translatorFor(language);
  const named = t(`audit.quantity.${quantity}`);
  if (result.kind !== "shares") {
    return { answer: "", sentence: t(`audit.sentence.${result.kind}`, { quantity: named, needed: LEAST_DRAWS }) };
  }
  const range = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    t("audit.sentence.range", { low: varianceShareText(low, language), high: varianceShareText(high, language) });
  const { argue, collect } = result.sides;
  const { weights, anchors } = result.groups;
  // A side is a matter of one of its groups where the intervals of the two lie apart.
  const heavier =
    weights.first.low > anchors.first.high ? "Weights" : anchors.first.low > weights.first.high ? "Anchors" : "";
  const intro =
    quantity === "type"
      ? t("audit.sentence.otherType")
      : t("audit.sentence.spread", { quantity: named, spread: indexText(result.spread) });
  const sides = t(statesError(model) ? "audit.sentence.sidesWithError" : "audit.sentence.sides", {
    collect: varianceShareText(collect.value, language),
    collectRange: range(collect),
    argue: varianceShareText(argue.value, language),
    argueRange: range(argue),
  });
  return {
    answer: result.answer === "argue" ? t(`audit.answer.argue${heavier}`) : t(`audit.answer.${result.answer}`),
    sentence: t("audit.sentence.both", { intro, sides }),
  };
}

/** Whether the model says how far an observed value may be wrong; where it does not, nothing of the variance can come from it. */
export const statesError = ({ model }: BoundModel): boolean => model.indicators.some(isVaried);

/** What has to be known of the data side: that nothing can be collected, or that no measurement error was stated. */
export function collectionRemark(audit: Audit, model: BoundModel, language: Language): string {
  const t = translatorFor(language);
  const moves = (at: number): boolean =>
    audit.sensitivity.some(({ result }) => {
      const group = factorGroups[at];
      return result.kind === "shares" && group !== undefined && result.groups[group].total.value > 0;
    });
  if (statesError(model) || audit.sensitivity.every(({ result }) => result.kind !== "shares")) return "";
  return t(`audit.sentence.${moves(factorGroups.indexOf("missing")) ? "noError" : "nothingMissing"}`);
}

/** Which indicator is furthest from its nominal weight. */
export function weightSentence({ weights }: Audit, { rules }: BoundModel, language: Language): string[] {
  const t = translatorFor(language);
  const needed = rules.auditClusters;
  const known = weights.filter(({ effective }) => !Number.isNaN(effective));
  const [furthest] = [...known].sort((a, b) => Math.abs(b.effective - b.nominal) - Math.abs(a.effective - a.nominal));
  if (!furthest) return [t("audit.sentence.noWeight", { needed })];
  return [
    t("audit.sentence.weight", {
      indicator: indicatorLabel(furthest.evidence.definition, language),
      nominal: shareText(furthest.nominal, language),
      effective: shareText(furthest.effective, language),
    }),
    ...(known.length < weights.length
      ? [t("audit.sentence.someWeights", { count: known.length, all: weights.length, needed })]
      : []),
  ];
}

/** How many pairs inside a stage go against each other, and which most. */
export function coherenceSentence({ coherence }: Audit, language: Language): string {
  const t = translatorFor(language);
  const known = coherence.pairs.flatMap((pair) => (pair.kind === "inside" && !Number.isNaN(pair.r) ? [pair] : []));
  const negative = known.filter(({ r }) => r < 0).sort((a, b) => a.r - b.r);
  const [lowest] = negative;
  if (known.length === 0) return t("audit.sentence.noPair", { needed: LEAST_PAIRS });
  if (!lowest) return t("audit.sentence.noNegative", { all: known.length });
  return t("audit.sentence.negative", {
    count: negative.length,
    all: known.length,
    sure: negative.filter(({ high }) => high < 0).length,
    first: indicatorLabel(lowest.first.evidence.definition, language),
    second: indicatorLabel(lowest.second.evidence.definition, language),
    r: lowest.r.toFixed(2),
    n: lowest.count,
  });
}

/** Which indicator changes most types when it is left out, and how many change anything. */
export function leftOutSentences({ leftOut, clusters }: Audit, language: Language): string[] {
  const t = translatorFor(language);
  const observed = leftOut.filter((each) => each.observed > 0);
  const [most] = [...observed].sort((a, b) => b.types - a.types);
  if (!most) return [];
  return [
    most.types === 0
      ? t("audit.sentence.noType")
      : t("audit.sentence.types", {
          count: most.types,
          all: clusters,
          indicator: indicatorLabel(most.indicator, language),
        }),
    t("audit.sentence.further", {
      indicators: observed.length,
      stages: observed.filter(({ stages }) => stages > 0).length,
      ranks: observed.filter(({ ranks }) => ranks > 0).length,
    }),
  ];
}
