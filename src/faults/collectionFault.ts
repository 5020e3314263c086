import type { Language } from "../model";
import { translatorFor } from "../texts";
import { listed } from "./listed";
import { causeSentence, type WorkbookFault } from "./workbookFault";

/** What stood in the way of the whole collection, or has to be known beside the files, as data. */
export type CollectionFault =
  | { readonly code: "structureProtected" | "calculationManual" }
  | { readonly code: "otherPanel"; readonly sheet: string; readonly missing: readonly string[] }
  | { readonly code: "panelProtected" | "panelTotals"; readonly sheet: string }
  | { readonly code: "sheetsLeft"; readonly sheets: readonly string[] }
  | { readonly code: "notBegun" | "logNotWritten"; readonly cause: WorkbookFault };

/** The sentence for a fault of a collection: what is needed or left behind, and what to do. */
export function collectionFaultSentence(fault: CollectionFault, language: Language): string {
  const t = translatorFor(language);
  switch (fault.code) {
    case "otherPanel":
      return t("collect.trouble.otherPanel", { sheet: fault.sheet, missing: listed(t, fault.missing) });
    case "panelProtected":
    case "panelTotals":
      return t(`collect.trouble.${fault.code}`, { sheet: fault.sheet });
    case "sheetsLeft":
      return t("collect.trouble.sheetsLeft", { sheets: listed(t, fault.sheets) });
    case "notBegun":
    case "logNotWritten":
      return t(`collect.trouble.${fault.code}`, { cause: causeSentence(t, fault.cause) });
    default:
      return t(`collect.trouble.${fault.code}`);
  }
}
