import type { Words } from "./words";
import { causeSentence, workbookFaultSentence, type WorkbookFault } from "./workbookFault";

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
  /** Excel took the cells, but they do not say what was sent: a formula, a protected or a formatted cell in between. */
  | { readonly code: "savedOther"; readonly sheet: string; readonly count: number }
  /** Some rows were turned into values before the work failed. */
  | { readonly code: "partlyFrozen"; readonly address: string; readonly cause: WorkbookFault };

/** The sentence for a fault with a sheet of our own: what happened, what it left behind, what to do. */
export function sheetFaultSentence(t: Words, fault: SheetFault): string {
  switch (fault.code) {
    case "notBegun":
      return saysCause(fault.cause)
        ? t("report.fault.notBegun", { cause: causeSentence(t, fault.cause) })
        : workbookFaultSentence(t, fault.cause);
    case "sampleSheetGone":
      return t("report.fault.sampleSheetGone");
    case "unfinished":
    case "sampleUnfinished":
      return t(`report.fault.${fault.code}`, { sheet: fault.sheet, cause: causeSentence(t, fault.cause) });
    case "partlyFrozen":
      return t("report.fault.partlyFrozen", { address: fault.address, cause: causeSentence(t, fault.cause) });
    case "noRoom":
    case "noFormulas":
    case "unsettled":
      return t(`report.fault.${fault.code}`, { address: fault.address });
    case "ownSheetProtected":
      return t("report.fault.ownSheetProtected", { sheet: fault.sheet });
    case "movedRow":
      return t("report.fault.movedRow", { cluster: fault.cluster });
    case "savedOther":
      return t("modelPage.savedOther", { sheet: fault.sheet, count: fault.count });
    case "cutSpill":
      return t("report.fault.cutSpill", { spill: fault.spill });
  }
}

/** Whether a fault is one of Excel's refusals, whose other sentences speak of a table beside the results. */
const saysCause = ({ code }: WorkbookFault): boolean => code === "protectedSheet" || code === "gone";
