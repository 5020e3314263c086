import type { HeaderFault } from "../assessment";
import { listed, shortened } from "../faults";
import { modelKey, type Language, type Model } from "../model";
import { translatorFor } from "../texts/translate";
import { indicatorLabel } from "./labels";

/** The sentence for a header row that cannot be matched with a model. */
export function headerFaultSentence(fault: HeaderFault, model: Model, language: Language): string {
  const t = translatorFor(language);
  const filled = fault.found.filter((header) => header.trim() !== "");
  const found =
    listed(
      t,
      filled.map((header) => `'${shortened(header)}'`),
    ) || t("modelFault.nothing");
  return fault.code === "noKnownColumn"
    ? t("workbookFault.noKnownColumn", { found, model: modelKey(model) })
    : t("workbookFault.repeatedIndicator", { found, indicator: indicatorLabel(fault.indicator, language) });
}
