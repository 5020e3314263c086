/**
 * What a cell can hold, in the shapes Excel itself uses in its JSON (`Excel.CellValue`), except that plain values stay plain:
 * a number is a number, and an empty cell is null.
 */
export type ErrorSign =
  | "#BLOCKED!"
  | "#BUSY!"
  | "#CALC!"
  | "#CONNECT!"
  | "#DIV/0!"
  | "#FIELD!"
  | "#GETTING_DATA"
  | "#N/A"
  | "#NAME?"
  | "#NULL!"
  | "#NUM!"
  | "#REF!"
  | "#SPILL!"
  | "#UNKNOWN!"
  | "#VALUE!";

export interface CellError {
  readonly type: "Error";
  readonly basicValue: ErrorSign;
  /** The sentence a person reads when they point at the cell: the custom text of a custom function. */
  readonly errorText?: string;
}

/** An entity, or one of a service (Geography, Stocks): `text` is what the cell shows, `properties` what `=A2.Stage` reads. */
export interface EntityValue {
  readonly type: "Entity" | "LinkedEntity";
  readonly text: string;
  readonly properties?: Readonly<Record<string, RichProperty>>;
  readonly layouts?: unknown;
  readonly [other: string]: unknown;
}

/**
 * A number with a format of its own, or with a card: properties behind it, which `=A2.Used` reads (ExcelApi 1.19). For
 * everything else it is its number, and what is calculated from it has no properties.
 */
export interface RichNumber {
  readonly type: "FormattedNumber" | "Double";
  readonly basicValue: number;
  readonly numberFormat?: string;
  readonly properties?: Readonly<Record<string, RichProperty>>;
  readonly layouts?: unknown;
  readonly provider?: unknown;
}

export type RichProperty =
  number | string | boolean | null | { readonly type: string; readonly [field: string]: unknown };
export type CellValue = number | string | boolean | null | CellError | EntityValue | RichNumber;
export type Matrix = CellValue[][];

export const errorValue = (sign: ErrorSign, errorText?: string): CellError =>
  errorText === undefined || errorText === ""
    ? { type: "Error", basicValue: sign }
    : { type: "Error", basicValue: sign, errorText };

export const isError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null && value.type === "Error";
export const isEntity = (value: CellValue): value is EntityValue =>
  typeof value === "object" && value !== null && (value.type === "Entity" || value.type === "LinkedEntity");

/** A number with something behind it as the bare number; everything else as it is. */
export const withoutCard = (value: CellValue): CellValue =>
  typeof value !== "object" || value === null || isError(value) || isEntity(value) ? value : value.basicValue;

/** What `Range.values` reads for a cell: errors as their sign, empty as "", and an entity as "#VALUE!" unless it says otherwise. */
export function plainValue(value: CellValue): number | string | boolean {
  if (value === null) return "";
  if (typeof value !== "object") return value;
  if (!isEntity(value)) return value.basicValue;
  const basic = value["basicValue"];
  return typeof basic === "string" || typeof basic === "number" || typeof basic === "boolean" ? basic : "#VALUE!";
}

const SIGNS: ReadonlySet<string> = new Set<ErrorSign>([
  "#BLOCKED!",
  "#BUSY!",
  "#CALC!",
  "#CONNECT!",
  "#DIV/0!",
  "#FIELD!",
  "#GETTING_DATA",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#SPILL!",
  "#UNKNOWN!",
  "#VALUE!",
]);
export const isErrorSign = (text: string): text is ErrorSign => SIGNS.has(text);
