import type { WorkbookFault } from "../faults";
import type { Coded } from "../faults/coded";
import type { PanelRow, Sender } from "./returnedSheet";

/** Why a returned file is refused, as data. */
export type Refusal =
  | Coded<"tooLarge", { megabytes: number; most: number }>
  | Coded<
      | "emptyFile"
      | "unreadable"
      | "oldFormat"
      | "passwordProtected"
      | "openDocument"
      | "binaryWorkbook"
      | "noWorkbook"
      | "noTemplate"
      | "noRows"
    >
  /** Excel did not open the file. */
  | Coded<"notOpened", { found: string }>
  | Coded<"notRead", { cause: WorkbookFault }>
  | Coded<"notWritten", { cause: WorkbookFault; isPanelWhole: boolean }>
  | Coded<"severalTemplates", { sheets: readonly string[] }>
  | Coded<"newerTemplate", { found: number; known: number }>
  | Coded<"otherModel", { found: string; expected: string }>
  | Coded<"layoutChanged", { cell: string; expected: string; found: string }>
  | Coded<"missingColumn", { column: string }>
  | Coded<"repeatedColumn", { column: string; cells: readonly string[] }>
  | Coded<"merged", { address: string }>
  | Coded<"tooManyRows", { found: number; most: number }>
  | Coded<
      "formula" | "externalLink" | "text" | "numberAsText" | "dateValue" | "truthValue" | "errorValue",
      { cell: string; column: string; found: string }
    >
  | Coded<"outOfRange" | "badYear", { cell: string; column: string; found: number; lowest: number; highest: number }>
  | Coded<"noCluster" | "noYear", { cell: string }>
  | Coded<"longName" | "longText", { cell: string; most: number }>
  | Coded<"repeatedRow", { cluster: string; year: number; rows: readonly number[] }>
  | Coded<"takenByOther", { cluster: string; year: number; file: string }>
  | Coded<"otherOffice", { rows: number; clusters: readonly string[] }>
  /** There are so many faults more. */
  | Coded<"more", { count: number }>;

/** What is said about a file that is accepted all the same, as data. */
export type Remark =
  | Coded<"gaps", { count: number; of: number }>
  | Coded<"percentCells" | "fractions", { columns: readonly string[] }>
  | Coded<"hiddenTemplate", { sheet: string }>
  | Coded<"hiddenSheets", { sheets: readonly string[] }>
  /** As Excel counts them. */
  | Coded<"hiddenRows", { rows: readonly number[] }>
  | Coded<"extraColumns", { headers: readonly string[] }>
  | Coded<"replaced", { rows: number }>
  /** What the sheets say that assess the data of the file itself. */
  | Coded<"editedModel", { count: number; changes: readonly string[] }>
  | Coded<"faultyModel", { count: number }>
  | Coded<"resultsAgree" | "resultsDiffer", { agree: number; of: number; clusters: readonly string[] }>
  /** Rows with a name and a year, but nothing else: prefilled, and not filled in. */
  | Coded<"unfilled", { rows: readonly number[] }>
  /** Two clusters, or one that somebody wrote in two ways. */
  | Coded<"capitals", { name: string; like: string }>;

type Reasons = readonly [Refusal, ...Refusal[]];

/** Rows that can stand in the panel, and what is said of them. */
export interface GoodRows {
  readonly rows: readonly PanelRow[];
  readonly remarks: readonly Remark[];
}

/** What stands on a filled template, once it is judged: the rows for the panel, or everything that refuses it. */
export type SheetReading =
  | ({ readonly kind: "read"; readonly sender?: Sender } & GoodRows)
  | {
      readonly kind: "refused";
      readonly reasons: Reasons;
      readonly sender?: Sender;
      /** The rows without an error, where errors stand in others alone: they are taken on a person's word. */
      readonly good?: GoodRows;
    };

/** What has become of one file. */
export type FileVerdict =
  | { readonly kind: "accepted"; readonly rows: number; readonly remarks: readonly Remark[]; readonly sender?: Sender }
  /** On a person's word: the rows without an error are in the panel, the others are not. */
  | {
      readonly kind: "partly";
      readonly rows: number;
      readonly remarks: readonly Remark[];
      readonly reasons: Reasons;
      readonly sender?: Sender;
    }
  | {
      readonly kind: "refused";
      readonly reasons: Reasons;
      readonly sender?: Sender;
      /** How many rows have no error. */
      readonly goodRows?: number;
    }
  | { readonly kind: "notCollected" };
