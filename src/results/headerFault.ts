import type { HeaderFault } from "../assessment";
import type { Language, Model } from "../model";
import { translatorFor } from "../texts/translate";
import { indicatorLabel } from "./labels";

const SHOWN_HEADERS = 4;

/** The sentence for a header row that cannot be matched with a model. */
export function headerFaultSentence(fault: HeaderFault, model: Model, language: Language): string {
  const t = translatorFor(language);
  const quoted = fault.found.filter((header) => header.trim() !== "").map((header) => `'${header.slice(0, 40)}'`);
  const found = quoted.slice(0, SHOWN_HEADERS).join(t("list.separator")) || t("modelFault.nothing");
  return fault.code === "noKnownColumn"
    ? t("workbookFault.noKnownColumn", { found, model: model.id })
    : t("workbookFault.repeatedIndicator", { found, indicator: indicatorLabel(fault.indicator, language) });
}
