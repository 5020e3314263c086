import type { Language } from "../model";
import { translatorFor } from "../texts/translate";

export const editionSheetKeys = ["assessment", "cluster", "summary", "model", "working"] as const;
export type EditionSheetKey = (typeof editionSheetKeys)[number];

/** What the sheets are called; formulas name them, so they are settled before anything is made. */
export type EditionSheetNames = Readonly<Record<EditionSheetKey | "data", string>>;

export function editionSheetNames(language: Language): EditionSheetNames {
  const t = translatorFor(language);
  return {
    data: t("template.dataSheet"),
    assessment: t("edition.sheets.assessment"),
    cluster: t("edition.sheets.cluster"),
    summary: t("edition.sheets.summary"),
    model: t("edition.sheets.model"),
    working: t("edition.sheets.working"),
  };
}
