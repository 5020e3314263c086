import { atLeast } from "../../assessment";
import type { ClusterPattern, Pattern, Trend } from "../../evolution";
import type { Language, Rules } from "../../model";
import { patternText } from "../../results";
import type { Translate } from "../../texts";

/** The pattern by which the list is filtered; all that could not be tested are one. */
export const patternKind = ({ reading }: ClusterPattern): Pattern =>
  reading.kind === "tested" ? reading.pattern : "notTestable";

/** What a pattern is called among the others. */
export function patternName(t: Translate, pattern: Pattern): string {
  return pattern === "notTestable" ? t("evolutionPage.notTestable") : t(`pattern.${pattern}`);
}

/** Why a cluster has no pattern; how far short its series falls is told with its path. */
export function whyNotTestable(t: Translate, { reading }: ClusterPattern, { patternPeriods }: Rules): string {
  if (reading.kind === "tested") return "";
  return t(`evolutionPage.whyNot.${reading.reason}`, { needed: patternPeriods });
}

/** A pattern in a few words; a rise that could as well be chance is not told without saying so. */
export function patternWords(t: Translate, { reading }: ClusterPattern, rules: Rules, language: Language): string {
  const text = patternText(reading, rules, language);
  if (reading.kind !== "tested" || reading.pattern !== "progressive" || isBeyondChance(reading.trend, rules))
    return text;
  return `${text}${t("list.note")}${t("evolutionPage.mayBeChance")}`;
}

const isBeyondChance = (trend: Trend, { patternP }: Rules): boolean =>
  trend.kind === "trend" && atLeast(patternP, trend.p);

/** The type of a cluster over all its periods, and how often it changed. */
export function typeText(t: Translate, { path: { type } }: ClusterPattern): string {
  if (type.kind === "untyped") return t("untyped");
  const name = t(`verdict.${type.ladder}`);
  return type.changes === 0
    ? name
    : `${name}${t("list.note")}${t("evolutionPage.typeChanges", { count: type.changes })}`;
}

/** A p value to three places; it is never zero. */
export function pText(t: Translate, p: number): string {
  return p < 0.0005 ? t("evolutionPage.pSmall") : t("evolutionPage.p", { p: p.toFixed(3) });
}

/**
 * The trend of the run that a pattern was read from, said no stronger than it is; undefined where none was tested. Beyond the
 * p that the rules allow a direction, there is none.
 */
export function trendText(t: Translate, { reading }: ClusterPattern, rules: Rules): string | undefined {
  if (reading.kind !== "tested") return undefined;
  const periods = reading.run.maturities.length;
  if (reading.trend.kind === "constant") return t("evolutionPage.noTrend", { periods });
  const { tau, p } = reading.trend;
  const direction = !isBeyondChance(reading.trend, rules) ? "chanceTrend" : tau > 0 ? "rising" : "falling";
  return t(`evolutionPage.${direction}`, { tau: tau.toFixed(2), p: pText(t, p), periods });
}
