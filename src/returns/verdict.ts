import type { WorkbookFault } from "../faults";
import type { PanelRow } from "./returnedSheet";

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
  /** As Excel counts them. */
  | { readonly code: "hiddenRows"; readonly rows: readonly number[] }
  | { readonly code: "extraColumns"; readonly headers: readonly string[] }
  | { readonly code: "replaced"; readonly rows: number }
  /** Two clusters, or one that somebody wrote in two ways. */
  | { readonly code: "capitals"; readonly name: string; readonly like: string };

/** What stands on a filled template, once it is judged: the rows for the panel, or everything that refuses it. */
export type SheetReading =
  | { readonly kind: "read"; readonly rows: readonly PanelRow[]; readonly remarks: readonly Remark[] }
  | { readonly kind: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]] };

/** What has become of one file. */
export type FileVerdict =
  | { readonly kind: "accepted"; readonly rows: number; readonly remarks: readonly Remark[] }
  | { readonly kind: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]] }
  | { readonly kind: "notCollected" };
