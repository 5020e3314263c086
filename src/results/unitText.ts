import type { Indicator, Language } from "../model";
import { translatorFor } from "../texts/translate";

/** The unit in the reader's language. Units of an edited model are its own words. */
export function unitText({ unit }: Indicator, language: Language): string {
  const t = translatorFor(language);
  switch (unit) {
    case "firms":
    case "index":
    case "ln":
    case "per 100":
    case "ratio":
      return t(`unit.${unit}`);
    default:
      return unit;
  }
}
