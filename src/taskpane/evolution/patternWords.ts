import type { ClusterPattern, Pattern } from "../../evolution";
import type { Translate } from "../../texts";

/** The pattern by which the list is filtered; all that could not be tested are one. */
export const patternKind = ({ reading }: ClusterPattern): Pattern =>
  reading.kind === "tested" ? reading.pattern : "notTestable";

/** What a pattern is called among the others. */
export function patternName(t: Translate, pattern: Pattern): string {
  return pattern === "notTestable" ? t("evolutionPage.notTestable") : t(`pattern.${pattern}`);
}

/** What the theory says to the pattern of one cluster. */
export function agreementText(t: Translate, { reading }: ClusterPattern): string {
  if (reading.kind !== "tested" || reading.agrees === undefined) return t("evolutionPage.noAgreement");
  return t(reading.agrees ? "evolutionPage.agrees" : "evolutionPage.disagrees");
}

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

/** The trend of the run that a pattern was read from; undefined where none was tested. */
export function trendText(t: Translate, { reading }: ClusterPattern): string | undefined {
  if (reading.kind !== "tested") return undefined;
  const periods = reading.run.maturities.length;
  if (reading.trend.kind === "constant") return t("evolutionPage.noTrend", { periods });
  const { tau, p } = reading.trend;
  return t("evolutionPage.trendOf", { tau: tau.toFixed(2), p: pText(t, p), periods });
}
