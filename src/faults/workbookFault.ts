import type { Language } from "../model";
import { translatorFor, type Translate } from "../texts";
import type { Coded } from "./coded";
import { listed } from "./listed";
import { quoted } from "./shortened";
import { grouped } from "./shownValues";

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
  | Coded<"columnsGone", { table: string; missing: readonly string[] }>
  | Coded<"tooSmall" | "occupied" | "moved" | "partlyWritten" | "noRoom", { address: string }>
  /** What the add-in was writing when it was closed. */
  | {
      readonly code: "leftUnfinished";
      readonly works: readonly {
        readonly kind: "beside" | "sheet" | "frozen" | "sample" | "template" | "collection";
        readonly where: string;
      }[];
    }
  | Coded<"tooManyCells", { address: string; found: number }>
  /** The table or name that was chosen is no longer in the workbook. */
  | Coded<"dataGone" | "noSheet", { name: string }>
  /** The headers of a table are none of the model's, or two stand for one indicator. */
  | Coded<
      "noKnownColumn",
      {
        found: readonly string[];
        model: string;
        better?: { readonly model: string; readonly found: number; readonly all: number } | undefined;
      }
    >
  | Coded<"repeatedIndicator", { found: readonly string[]; indicator: string }>
  | Coded<"twoTables", { names: readonly string[] }>
  | Coded<"refused", { found: string }>;

/** The sentence for a fault between pane and workbook: what is needed, what was found, where, what to do. */
export function workbookFaultSentence(fault: WorkbookFault, language: Language): string {
  const t = translatorFor(language);
  switch (fault.code) {
    case "tooSmall":
      return t(fault.address === "" ? "workbookFault.emptySelection" : "workbookFault.tooSmall", { ...fault });
    case "leftUnfinished":
      return fault.works.map(({ kind, where }) => t(`workbookFault.unfinished.${kind}`, { where })).join(" ");
    case "tooManyCells":
      return t("workbookFault.tooManyCells", { ...fault, found: grouped(fault.found) });
    case "twoTables":
      return t("workbookFault.twoTables", { names: fault.names.join(t("list.separator")) });
    case "columnsGone":
      return t("workbookFault.columnsGone", { ...fault, missing: fault.missing.join(t("list.separator")) });
    case "notLoaded":
      return t("pane.notLoaded");
    case "noKnownColumn": {
      const sentence = t("workbookFault.noKnownColumn", { ...fault, found: headersText(t, fault.found) });
      return [sentence, ...(fault.better ? [t("source.betterModel", fault.better)] : [])].join(" ");
    }
    case "repeatedIndicator":
      return t("workbookFault.repeatedIndicator", { ...fault, found: headersText(t, fault.found) });
    default:
      return t(`workbookFault.${fault.code}`, { ...fault });
  }
}

const headersText = (t: Translate, headers: readonly string[]): string =>
  listed(t, headers.filter((header) => header.trim() !== "").map(quoted)) || t("modelFault.nothing");

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
      return t("report.cause.columnsGone", { ...fault, missing: fault.missing.join(t("list.separator")) });
    case "occupied":
      return t("report.cause.occupied", { address: fault.address });
    default:
      return t("report.cause.refused", { found: fault.code === "refused" ? fault.found : fault.code });
  }
}

/** What a fault says, as its sentence shows it: a cause as its reason, the first of a list, everything else as it is. */
export function wordsOf(t: Translate, fault: { readonly code: string; readonly cause?: WorkbookFault }) {
  const shown = Object.entries(fault).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? listed(t, value.map(String)) : value,
  ]);
  return { ...Object.fromEntries(shown), cause: fault.cause && causeSentence(t, fault.cause) };
}
