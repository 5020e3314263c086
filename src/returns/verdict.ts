import type { WorkbookFault } from "../faults";
import type { Coded } from "../faults/coded";
import type { ModelChange } from "../model";
import type { AnswerList, QuestionnaireList } from "../registers";
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
  /** Of the lists of firms and ties. */
  | Coded<"negative", { cell: string; column: string; found: number }>
  | Coded<"notWhole", { cell: string; column: string; found: number; lowest: number; highest: number }>
  | Coded<"unknownWord", { cell: string; column: string; found: string; expected: readonly string[] }>
  | Coded<"unknownIndustry", { cell: string; column: string; found: string }>
  | Coded<"noEntry", { cell: string; column: string }>
  | Coded<"repeatedFirm", { firm: string; period: string; cells: readonly string[] }>
  | Coded<"firmTaken", { cell: string; firm: string; period: string; file: string }>
  | Coded<"unknownFirm", { cell: string; column: string; found: string }>
  | Coded<"selfTie", { cell: string; found: string }>
  | Coded<"periodMissing" | "periodExtra", { sheet: string; list: AnswerList }>
  | Coded<"tiesUndated", { sheet: string; periods: readonly string[] }>
  | Coded<"otherQuestionnaire", { found: number; known: number }>
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
  | Coded<"editedModel", { count: number; changes: readonly ModelChange[] }>
  | Coded<"faultyModel", { count: number }>
  | Coded<"resultsAgree" | "resultsDiffer", { agree: number; of: number; clusters: readonly string[] }>
  /** Rows with a name and a year, but nothing else: prefilled, and not filled in. */
  | Coded<"unfilled", { rows: readonly number[] }>
  /** So many rows with nothing but what was prefilled. */
  | Coded<"unfilledRows", { count: number }>
  /** Ties that came before any list of firms. */
  | Coded<"endsUnchecked", { count: number }>
  /** Two clusters, or one that somebody wrote in two ways. */
  | Coded<"capitals", { name: string; like: string }>;

type Reasons = readonly [Refusal, ...Refusal[]];

/** Rows that can be collected, and what is said of them; by default those of the panel. */
export interface GoodRows<Row = PanelRow> {
  readonly rows: readonly Row[];
  readonly remarks: readonly Remark[];
}

/** What stands on a filled template, once it is judged: the rows to be collected, or everything that refuses it. */
export type SheetReading<Row = PanelRow> =
  | ({ readonly kind: "read"; readonly sender?: Sender } & GoodRows<Row>)
  | {
      readonly kind: "refused";
      readonly reasons: Reasons;
      readonly sender?: Sender;
      /** The rows without an error, where errors stand in others alone: they are taken on a person's word. */
      readonly good?: GoodRows<Row>;
    };

/** What was taken of a file. */
interface Taken {
  readonly rows: number;
  readonly remarks: readonly Remark[];
  readonly sender?: Sender;
  /** The list that its rows went into; absent where it was the panel. */
  readonly list?: QuestionnaireList;
}

/** What has become of one file. */
export type FileVerdict =
  | ({ readonly kind: "accepted" } & Taken)
  /** On a person's word: the rows without an error are collected, the others are not. */
  | ({ readonly kind: "partly"; readonly reasons: Reasons } & Taken)
  | {
      readonly kind: "refused";
      readonly reasons: Reasons;
      readonly sender?: Sender;
      /** How many rows have no error. */
      readonly goodRows?: number;
    }
  | { readonly kind: "notCollected" };
