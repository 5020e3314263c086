import type { Language } from "../model";
import { translatorFor } from "../texts";
import type { Coded } from "./coded";
import { wordsOf, type WorkbookFault } from "./workbookFault";

/** What stood in the way of the whole collection, or has to be known beside the files, as data. */
export type CollectionFault =
  | Coded<"structureProtected" | "calculationManual">
  | Coded<"otherPanel", { sheet: string; missing: readonly string[] }>
  | Coded<"panelProtected" | "panelTotals", { sheet: string }>
  | Coded<"sheetsLeft", { sheets: readonly string[] }>
  | Coded<"notBegun" | "logNotWritten", { cause: WorkbookFault }>;

/** The sentence for a fault of a collection: what is needed or left behind, and what to do. */
export function collectionFaultSentence(fault: CollectionFault, language: Language): string {
  const t = translatorFor(language);
  return t(`collect.trouble.${fault.code}`, wordsOf(t, fault));
}
