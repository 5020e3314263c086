/** Between the grid's cell records and the values of a Book. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import {
  errorValue,
  isEntity,
  isError,
  isErrorSign,
  type CellValue,
  type ErrorSign,
  type RichNumber,
} from "../cellValue";
import type { Content } from "../book/entry";

/** Errors that only the grid knows, as Excel would name them. */
const RENAMED: Readonly<Record<string, ErrorSign>> = { "#CYCLE!": "#REF!", "#ERROR!": "#VALUE!" };

/** What a custom function answered where the grid can keep only its text. */
export interface RichContent {
  readonly shown: string | number;
  readonly value: CellValue;
}

export function richContentOf(value: CellValue): RichContent | undefined {
  if (isEntity(value)) return { shown: value.text, value };
  if (isNumberWithCard(value)) return { shown: value.basicValue, value };
  return isError(value) && value.errorText !== undefined ? { shown: value.basicValue, value } : undefined;
}

const isNumberWithCard = (value: CellValue): value is RichNumber =>
  typeof value === "object" && value !== null && "properties" in value && !isEntity(value);

const isRichContent = (kept: unknown): kept is RichContent =>
  typeof kept === "object" && kept !== null && "shown" in kept && "value" in kept;

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const rich: unknown = cell.custom?.["rich"];
  if (isRichContent(rich) && rich.shown === cell.v) return rich.value;
  const { v, t } = cell;
  if (v === undefined || v === null) return richText(cell);
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1";
  if (typeof v === "boolean") return v;
  if (t === CellValueType.NUMBER) return Number(v);
  if (typeof v === "number" || t === CellValueType.FORCE_STRING) return v;
  if (isErrorSign(v)) return errorValue(v);
  const renamed = RENAMED[v];
  return renamed ? errorValue(renamed) : v;
}

/** Text that was typed with line breaks is kept as a small document. */
function richText(cell: ICellData): CellValue {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return text ? text : null;
}

export const hasContent = (cell: Nullable<ICellData>): boolean =>
  Boolean(cell && (cell.f || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== "")));

const EMPTY = { f: null, si: null, p: null, custom: null } as const;

/** The record that puts a content into a cell; its format stays. */
export function cellOf(content: Content): ICellData {
  if (content.kind === "formula") return { ...EMPTY, v: null, f: content.text };
  const { value } = content;
  const style = content.numberFormat === undefined ? {} : { s: { n: { pattern: content.numberFormat } } };
  if (value === null) return { ...EMPTY, v: null };
  if (typeof value === "number") return { ...EMPTY, ...style, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Without the stronger mark, the grid would read "007" as a number.
  if (typeof value === "string")
    return { ...EMPTY, v: value, t: Number.isNaN(Number(value)) ? CellValueType.STRING : CellValueType.FORCE_STRING };
  const rich = richContentOf(value);
  const text = isEntity(value) ? value.text : value.basicValue;
  return {
    ...EMPTY,
    v: text,
    t: typeof text === "number" ? CellValueType.NUMBER : CellValueType.STRING,
    custom: rich ? { rich } : null,
  };
}
