import type { Language } from "../model";
import { translatorFor, type Translate } from "../texts";

/** What can go wrong between the pane and the workbook, as data. */
export type WorkbookFault =
  | {
      readonly code:
        | "nothingSelected"
        | "faultyModel"
        | "protectedSheet"
        | "cellEditing"
        | "gone"
        | "tooLarge"
        /** A row of totals stands where rows have to be added. */
        | "totalRow"
        /** A part of the add-in that is fetched when first needed did not come. */
        | "notLoaded";
    }
  /** A table of ours has lost columns. */
  | { readonly code: "columnsGone"; readonly table: string; readonly missing: readonly string[] }
  | { readonly code: "tooSmall" | "occupied" | "moved" | "partlyWritten" | "noRoom"; readonly address: string }
  /** What the add-in was writing when it was closed. */
  | {
      readonly code: "leftUnfinished";
      readonly works: readonly {
        readonly kind: "beside" | "sheet" | "frozen" | "sample" | "template" | "collection";
        readonly where: string;
      }[];
    }
  | { readonly code: "tooManyCells"; readonly address: string; readonly found: number }
  /** The table or name that was chosen is no longer in the workbook. */
  | { readonly code: "dataGone" | "noSheet"; readonly name: string }
  | { readonly code: "twoTables"; readonly names: readonly string[] }
  | { readonly code: "refused"; readonly found: string };

/** The sentence for a fault between pane and workbook: what is needed, what was found, where, what to do. */
export function workbookFaultSentence(fault: WorkbookFault, language: Language): string {
  const t = translatorFor(language);
  switch (fault.code) {
    case "tooSmall":
      return fault.address === ""
        ? t("workbookFault.emptySelection")
        : t("workbookFault.tooSmall", { address: fault.address });
    case "occupied":
    case "moved":
    case "partlyWritten":
    case "noRoom":
      return t(`workbookFault.${fault.code}`, { address: fault.address });
    case "leftUnfinished":
      return fault.works.map(({ kind, where }) => t(`workbookFault.unfinished.${kind}`, { where })).join(" ");
    case "tooManyCells":
      return t("workbookFault.tooManyCells", {
        address: fault.address,
        found: fault.found.toLocaleString("en"),
      });
    case "dataGone":
    case "noSheet":
      return t(`workbookFault.${fault.code}`, { name: fault.name });
    case "twoTables":
      return t("workbookFault.twoTables", { names: fault.names.join(t("list.separator")) });
    case "columnsGone":
      return t("workbookFault.columnsGone", { table: fault.table, missing: fault.missing.join(t("list.separator")) });
    case "notLoaded":
      return t("pane.notLoaded");
    case "refused":
      return t("workbookFault.refused", { found: fault.found });
    default:
      return t(`workbookFault.${fault.code}`);
  }
}

/** The reason alone, as the end of a sentence. */
export function causeSentence(t: Translate, fault: WorkbookFault): string {
  switch (fault.code) {
    case "protectedSheet":
    case "cellEditing":
    case "gone":
    case "tooLarge":
    case "faultyModel":
    case "totalRow":
    case "notLoaded":
      return t(`report.cause.${fault.code}`);
    case "columnsGone":
      return t("report.cause.columnsGone", {
        table: fault.table,
        missing: fault.missing.join(t("list.separator")),
      });
    case "occupied":
      return t("report.cause.occupied", { address: fault.address });
    case "refused":
      return t("report.cause.refused", { found: fault.found });
    default:
      return t("report.cause.refused", { found: fault.code });
  }
}
