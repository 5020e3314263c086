import type { Language } from "../model";
import { translatorFor } from "./translate";
import { workbookFaultSentence, type WorkbookFault } from "./workbookFaults";

/** What can go wrong while a sheet of our own is written, as data. */
export type SheetFault =
  /** Nothing was changed. */
  | { readonly code: "notBegun"; readonly cause: WorkbookFault }
  /** The named sheet is not complete. */
  | { readonly code: "unfinished"; readonly sheet: string; readonly cause: WorkbookFault }
  /** The new sheet of a sample was not found when it was to be filled. Nothing was changed. */
  | { readonly code: "sampleSheetGone" }
  /** The named sheet holds a part of a sample. */
  | { readonly code: "sampleUnfinished"; readonly sheet: string; readonly cause: WorkbookFault }
  /** Somebody's cells stand where the sheet has to grow. */
  | { readonly code: "noRoom"; readonly address: string }
  | { readonly code: "ownSheetProtected"; readonly sheet: string }
  /** The row that was assessed holds something else now. */
  | { readonly code: "movedRow"; readonly cluster: string }
  | { readonly code: "noFormulas"; readonly address: string }
  /** A result is still awaited or has no room. */
  | { readonly code: "unsettled"; readonly address: string }
  /** The selection holds a part of a spilled result only. */
  | { readonly code: "cutSpill"; readonly spill: string }
  /** Some rows were turned into values before the work failed. */
  | { readonly code: "partlyFrozen"; readonly address: string; readonly cause: WorkbookFault };

/** The sentence for a fault with a sheet of our own: what happened, what it left behind, what to do. */
export function sheetFaultSentence(fault: SheetFault, language: Language): string {
  const t = translatorFor(language);
  switch (fault.code) {
    case "notBegun":
      return saysCause(fault.cause)
        ? t("report.fault.notBegun", { cause: causeSentence(fault.cause, language) })
        : workbookFaultSentence(fault.cause, language);
    case "sampleSheetGone":
      return t("report.fault.sampleSheetGone");
    case "unfinished":
    case "sampleUnfinished":
      return t(`report.fault.${fault.code}`, { sheet: fault.sheet, cause: causeSentence(fault.cause, language) });
    case "partlyFrozen":
      return t("report.fault.partlyFrozen", { address: fault.address, cause: causeSentence(fault.cause, language) });
    case "noRoom":
    case "noFormulas":
    case "unsettled":
      return t(`report.fault.${fault.code}`, { address: fault.address });
    case "ownSheetProtected":
      return t("report.fault.ownSheetProtected", { sheet: fault.sheet });
    case "movedRow":
      return t("report.fault.movedRow", { cluster: fault.cluster });
    case "cutSpill":
      return t("report.fault.cutSpill", { spill: fault.spill });
  }
}

/** Whether a fault is one of Excel's refusals, whose other sentences speak of a table beside the results. */
const saysCause = ({ code }: WorkbookFault): boolean => code === "protectedSheet" || code === "gone";

/** The reason alone, as the end of a sentence. */
export function causeSentence(fault: WorkbookFault, language: Language): string {
  const t = translatorFor(language);
  switch (fault.code) {
    case "protectedSheet":
    case "cellEditing":
    case "gone":
    case "tooLarge":
    case "faultyModel":
    case "totalRow":
      return t(`report.cause.${fault.code}`);
    case "columnsGone":
      return t("report.cause.columnsGone", {
        table: fault.table,
        missing: fault.missing.join(t("list.separator")),
      });
    case "occupied":
      return t("collect.occupied", { address: fault.address });
    case "refused":
      return t("report.cause.refused", { found: fault.found });
    default:
      return t("report.cause.refused", { found: fault.code });
  }
}
