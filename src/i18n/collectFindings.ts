import type { Language } from "../model";
import { translatorFor, type Translate } from "./translate";
import { causeSentence } from "./sheetFaults";
import type { WorkbookFault } from "./workbookFaults";

/** Why a returned file is refused, as data. */
export type Refusal =
  | { readonly code: "tooLarge"; readonly megabytes: number; readonly most: number }
  | {
      readonly code:
        | "emptyFile"
        | "unreadable"
        | "oldFormat"
        | "passwordProtected"
        | "openDocument"
        | "binaryWorkbook"
        | "noWorkbook"
        | "noTemplate"
        | "noRows";
    }
  /** Excel did not open the file. */
  | { readonly code: "notOpened"; readonly found: string }
  | { readonly code: "notRead"; readonly cause: WorkbookFault }
  | { readonly code: "notWritten"; readonly cause: WorkbookFault; readonly isPanelWhole: boolean }
  | { readonly code: "severalTemplates"; readonly sheets: readonly string[] }
  | { readonly code: "newerTemplate"; readonly found: number; readonly known: number }
  | { readonly code: "otherModel"; readonly found: string; readonly expected: string }
  | { readonly code: "layoutChanged"; readonly cell: string; readonly expected: string; readonly found: string }
  | { readonly code: "missingColumn"; readonly column: string }
  | { readonly code: "repeatedColumn"; readonly column: string; readonly cells: readonly string[] }
  | { readonly code: "merged"; readonly address: string }
  | { readonly code: "tooManyRows"; readonly found: number; readonly most: number }
  | {
      readonly code: "formula" | "externalLink" | "text" | "numberAsText" | "dateValue" | "truthValue" | "errorValue";
      readonly cell: string;
      readonly column: string;
      readonly found: string;
    }
  | {
      readonly code: "outOfRange" | "badYear";
      readonly cell: string;
      readonly column: string;
      readonly found: number;
      readonly lowest: number;
      readonly highest: number;
    }
  | { readonly code: "noCluster" | "noYear"; readonly cell: string }
  | { readonly code: "longName"; readonly cell: string; readonly most: number }
  | { readonly code: "repeatedRow"; readonly cluster: string; readonly year: number; readonly rows: readonly number[] }
  | { readonly code: "takenByOther"; readonly cluster: string; readonly year: number; readonly file: string }
  | { readonly code: "otherOffice"; readonly rows: number; readonly clusters: readonly string[] }
  /** There are so many faults more. */
  | { readonly code: "more"; readonly count: number };

/** What is said about a file that is accepted all the same, as data. */
export type Remark =
  | { readonly code: "gaps"; readonly count: number; readonly of: number }
  | { readonly code: "percentCells" | "fractions"; readonly columns: readonly string[] }
  | { readonly code: "hiddenTemplate"; readonly sheet: string }
  | { readonly code: "hiddenSheets"; readonly sheets: readonly string[] }
  | { readonly code: "extraColumns"; readonly headers: readonly string[] }
  | { readonly code: "replaced"; readonly rows: number };

/** What stood in the way of the whole collection, or has to be known beside the files, as data. */
export type CollectTrouble =
  | { readonly code: "structureProtected" | "calculationManual" }
  | { readonly code: "otherPanel"; readonly sheet: string; readonly missing: readonly string[] }
  | { readonly code: "panelProtected" | "panelTotals"; readonly sheet: string }
  | { readonly code: "sheetsLeft"; readonly sheets: readonly string[] }
  | { readonly code: "notBegun" | "logNotWritten"; readonly cause: WorkbookFault };

/** What has become of one file. */
export type FileVerdict =
  | { readonly kind: "accepted"; readonly rows: number; readonly remarks: readonly Remark[] }
  | { readonly kind: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]] }
  | { readonly kind: "notCollected" };

const SHOWN = 4;

/** The verdict in a word or two. */
export function verdictLabel(verdict: FileVerdict, language: Language): string {
  const t = translatorFor(language);
  if (verdict.kind !== "accepted") return t(`collect.verdict.${verdict.kind}`);
  return t(verdict.remarks.length > 0 ? "collect.verdict.remarked" : "collect.verdict.accepted");
}

/** Every reason or remark of a verdict as a sentence. */
export function verdictSentences(verdict: FileVerdict, language: Language): string[] {
  switch (verdict.kind) {
    case "accepted":
      return verdict.remarks.map((remark) => remarkSentence(remark, language));
    case "refused":
      return verdict.reasons.map((reason) => refusalSentence(reason, language));
    case "notCollected":
      return [translatorFor(language)("collect.cancelledFile")];
  }
}

/** The sentence for a trouble: what is needed or left behind, and what to do. */
export function collectTroubleSentence(trouble: CollectTrouble, language: Language): string {
  const t = translatorFor(language);
  switch (trouble.code) {
    case "otherPanel":
      return t("collect.trouble.otherPanel", { sheet: trouble.sheet, missing: listed(trouble.missing, t) });
    case "panelProtected":
    case "panelTotals":
      return t(`collect.trouble.${trouble.code}`, { sheet: trouble.sheet });
    case "sheetsLeft":
      return t("collect.trouble.sheetsLeft", { sheets: listed(trouble.sheets, t) });
    case "notBegun":
    case "logNotWritten":
      return t(`collect.trouble.${trouble.code}`, { cause: causeSentence(trouble.cause, language) });
    default:
      return t(`collect.trouble.${trouble.code}`);
  }
}

function remarkSentence(remark: Remark, language: Language): string {
  const t = translatorFor(language);
  switch (remark.code) {
    case "gaps":
      return t("collect.remark.gaps", { count: remark.count, of: remark.of });
    case "percentCells":
    case "fractions":
      return t(`collect.remark.${remark.code}`, { columns: listed(remark.columns, t) });
    case "hiddenTemplate":
      return t("collect.remark.hiddenTemplate", { sheet: remark.sheet });
    case "hiddenSheets":
      return t("collect.remark.hiddenSheets", { sheets: listed(remark.sheets, t) });
    case "extraColumns":
      return t("collect.remark.extraColumns", { headers: listed(remark.headers, t) });
    case "replaced":
      return t("collect.remark.replaced", { count: remark.rows });
  }
}

/** What was expected, what was found, where, and what to do. */
function refusalSentence(refusal: Refusal, language: Language): string {
  const t = translatorFor(language);
  switch (refusal.code) {
    case "notRead":
      return t("collect.refusal.notRead", { cause: causeSentence(refusal.cause, language) });
    case "notWritten":
      return t(refusal.isPanelWhole ? "collect.refusal.notWritten" : "collect.refusal.partlyWritten", {
        cause: causeSentence(refusal.cause, language),
      });
    case "severalTemplates":
      return t("collect.refusal.severalTemplates", { sheets: listed(refusal.sheets, t) });
    case "repeatedColumn":
      return t("collect.refusal.repeatedColumn", { column: refusal.column, cells: listed(refusal.cells, t) });
    case "repeatedRow":
      return t("collect.refusal.repeatedRow", {
        cluster: refusal.cluster,
        year: refusal.year,
        rows: refusal.rows.join(t("list.separator")),
      });
    case "otherOffice":
      return t("collect.refusal.otherOffice", { count: refusal.rows, clusters: listed(refusal.clusters, t) });
    default: {
      const { code, ...values } = refusal;
      return t(`collect.refusal.${code}`, values);
    }
  }
}

function listed(items: readonly string[], t: Translate): string {
  const shown = items.slice(0, SHOWN).join(t("list.separator"));
  return items.length > SHOWN ? t("collect.andMore", { shown, count: items.length - SHOWN }) : shown;
}
