/** The tree of a formula. Table references are resolved to areas when they are evaluated, because tables grow. */
import type { ParsedReference } from "../../address";
import type { CellValue, Matrix } from "../../cellValue";

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** `tbl[[#Headers],[A]:[C]]`: which rows, and which columns (none for all). */
export interface TableReference {
  /** Undefined inside the table itself. */
  readonly table: string | undefined;
  readonly rows: "data" | "headers" | "totals" | "all" | "thisRow" | "headersAndData";
  readonly columns: readonly [string, string] | undefined;
}

export type Formula =
  | { readonly kind: "constant"; readonly value: CellValue }
  | { readonly kind: "array"; readonly rows: Matrix }
  | { readonly kind: "reference"; readonly reference: ParsedReference }
  | { readonly kind: "spill"; readonly anchor: Formula }
  | { readonly kind: "table"; readonly reference: TableReference }
  | { readonly kind: "name"; readonly name: string; readonly sheetName: string | undefined }
  | { readonly kind: "call"; readonly name: string; readonly parameters: readonly (Formula | undefined)[] }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "negate"; readonly operand: Formula }
  | { readonly kind: "plus"; readonly operand: Formula }
  | { readonly kind: "percent"; readonly operand: Formula }
  | { readonly kind: "intersect"; readonly operand: Formula }
  | { readonly kind: "field"; readonly of: Formula; readonly field: string };
