import type { Language } from "../model";
import { translatorFor } from "../texts";
import type { Coded } from "./coded";
import { causeSentence, wordsOf, workbookFaultSentence, type WorkbookFault } from "./workbookFault";

/** What can go wrong while a sheet of our own is written, as data. */
export type SheetFault =
  /** Nothing was changed. */
  | Coded<"notBegun", { cause: WorkbookFault }>
  /** The named sheet is not complete. */
  | Coded<"unfinished", { sheet: string; cause: WorkbookFault }>
  /** The person cancelled after the earlier contents of the named sheet were gone; what was written since is gone, too. */
  | Coded<"emptied", { sheet: string }>
  /** The new sheet of a sample was not found when it was to be filled. Nothing was changed. */
  | Coded<"sampleSheetGone">
  /** The named sheet holds a part of a sample. */
  | Coded<"sampleUnfinished", { sheet: string; cause: WorkbookFault }>
  /** Somebody's cells stand where the sheet has to grow. */
  | Coded<"noRoom", { address: string }>
  | Coded<"ownSheetProtected", { sheet: string }>
  /** The row that was assessed holds something else now. */
  | Coded<"movedRow", { cluster: string }>
  | Coded<"noFormulas", { address: string }>
  /** A result is still awaited or has no room. */
  | Coded<"unsettled", { address: string }>
  /** The selection holds a part of a spilled result only. */
  | Coded<"cutSpill", { spill: string }>
  /** Excel took the cells, but they do not say what was sent: a formula, a protected or a formatted cell in between. */
  | Coded<"savedOther", { sheet: string; count: number }>
  /** Of several pages some were written before one failed. */
  | Coded<"pagesStopped", { cluster: string; written: number; all: number; fault: SheetFault }>
  /** The report was written, the sheet that says what it was made from was not. */
  | Coded<"recordStopped", { sheet: string; fault: SheetFault }>
  /** Some rows were turned into values before the work failed. */
  | Coded<"partlyFrozen", { address: string; cause: WorkbookFault }>;

/** The sentence for a fault with a sheet of our own: what happened, what it left behind, what to do. */
export function sheetFaultSentence(fault: SheetFault, language: Language): string {
  const t = translatorFor(language);
  if (fault.code === "notBegun" && !saysCause(fault.cause)) return workbookFaultSentence(fault.cause, language);
  if (fault.code === "pagesStopped") {
    const { cluster, written: count, all } = fault;
    return t("report.fault.pagesStopped", { cluster, count, all, reason: reasonOf(fault.fault, language) });
  }
  if (fault.code === "recordStopped") {
    return t("report.fault.recordStopped", { sheet: fault.sheet, reason: reasonOf(fault.fault, language) });
  }
  return fault.code === "savedOther"
    ? t("modelPage.savedOther", { ...fault })
    : t(`report.fault.${fault.code}`, wordsOf(t, fault));
}

/** Why a page failed: what it says of the workbook as a whole is untrue where other pages were written. */
function reasonOf(fault: SheetFault, language: Language): string {
  const t = translatorFor(language);
  switch (fault.code) {
    case "notBegun":
    case "unfinished":
      return causeSentence(t, fault.cause);
    case "noRoom":
    case "ownSheetProtected":
      return t(`report.cause.${fault.code}`, { ...fault });
    default:
      return t("report.cause.refused", { found: fault.code });
  }
}

/** Whether a fault is one of Excel's refusals, whose other sentences speak of a table beside the results. */
const saysCause = ({ code }: WorkbookFault): boolean => code === "protectedSheet" || code === "gone";
