import { useState } from "react";
import type { Indicator, Language, Model } from "../../model";
import { cleanText } from "../../model";
import { ENTRY_ROWS, HIGHEST_YEAR, LONGEST_NAME, LOWEST_YEAR } from "../../returns";
import type { PrefilledRow, TemplateOptions } from "../../workbook/template/templateOptions";
import type { Texts } from "../texts";

/** What a person chose and typed for a template, as it stands in the fields. */
export interface TypedContents {
  readonly leftOut: ReadonlySet<string>;
  readonly clusters: string;
  readonly years: string;
  readonly asksSources: boolean;
}

/** What a template is to hold, and what keeps it from being written. */
export function useTemplateContents(model: Model) {
  const [typed, setTyped] = useState<TypedContents>({
    leftOut: new Set(),
    clusters: "",
    years: "",
    asksSources: false,
  });
  const indicators = model.indicators.filter(({ code }) => !typed.leftOut.has(code));
  const change = (changes: Partial<TypedContents>): void => setTyped((before) => ({ ...before, ...changes }));
  return { typed, change, indicators, faultIn: (t: Texts["t"]) => contentsFault(typed, indicators, t) };
}

export type TemplateContents = ReturnType<typeof useTemplateContents>;

export function optionsOf(
  { leftOut, clusters, years, asksSources }: TypedContents,
  model: Model,
  language: Language,
): TemplateOptions {
  return {
    language,
    indicators: model.indicators.filter(({ code }) => !leftOut.has(code)),
    prefilled: prefilledRows(clusters, years),
    asksSources,
    rows: ENTRY_ROWS,
  };
}

/** Why a template with these contents cannot be written; undefined where it can. */
function contentsFault(
  { clusters, years }: TypedContents,
  indicators: readonly Indicator[],
  t: Texts["t"],
): string | undefined {
  if (indicators.length === 0) return t("template.noneChosen");
  const wrong = listOf(years).filter((year) => yearIn(year) === undefined);
  if (wrong.length > 0)
    return t("template.badYears", {
      lowest: LOWEST_YEAR,
      highest: HIGHEST_YEAR,
      found: wrong.join(t("list.separator")),
    });
  const names = namesIn(clusters);
  if (names.length === 0) return listOf(years).length > 0 ? t("template.yearsWithoutClusters") : undefined;
  if (names.some((name) => name.length > LONGEST_NAME)) return t("template.clusterError", { most: LONGEST_NAME });
  const found = prefilledRows(clusters, years).length;
  return found > ENTRY_ROWS ? t("template.tooManyPrefilled", { most: ENTRY_ROWS, found }) : undefined;
}

/** A row for each cluster and year, each name and year once. */
export function prefilledRows(clusters: string, years: string): PrefilledRow[] {
  const typedYears = listOf(years).flatMap((year) => yearIn(year) ?? []);
  const all = typedYears.length > 0 ? [...new Set(typedYears)] : [null];
  return namesIn(clusters).flatMap((cluster) => all.map((year) => ({ cluster, year })));
}

/** One per line, each once. */
export const namesIn = (clusters: string): string[] => [
  ...new Set(
    clusters
      .split(/\r?\n/u)
      .map(cleanText)
      .filter((name) => name !== ""),
  ),
];
/** Years as they were typed. */
export const listOf = (years: string): string[] => years.split(/[,;，；、\s]+/u).filter((year) => year !== "");

export function yearIn(text: string): number | undefined {
  const year = /^\d{4}$/u.test(text) ? Number(text) : NaN;
  return year >= LOWEST_YEAR && year <= HIGHEST_YEAR ? year : undefined;
}
