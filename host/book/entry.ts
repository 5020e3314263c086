/** What a person types, or an add-in writes as text, read as Excel reads it (English formats). */
import { errorValue, type CellValue, type ErrorSign } from "../cellValue";
import type { Entry } from "../book";

export type Content =
  | { readonly kind: "formula"; readonly text: string }
  | { readonly kind: "value"; readonly value: CellValue; readonly numberFormat?: string };

const NUMBER = /^[+-]?(\d+(,\d{3})*|\d*)(\.\d*)?(e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?[\d.,]+)\s*%$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const SIGNS: readonly ErrorSign[] = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

const numberOf = (text: string): number | undefined => {
  if (!/\d/.test(text) || !NUMBER.test(text)) return undefined;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : undefined;
};

/** Days since 1900 began, as Excel counts them. */
const serialDate = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

export function readText(typed: string): Content {
  if (typed.startsWith("'")) return { kind: "value", value: typed.slice(1) };
  if (typed.startsWith("=") && typed.length > 1) return { kind: "formula", text: typed };
  const text = typed.trim();
  if (text === "") return { kind: "value", value: typed === "" ? null : typed };
  const number = numberOf(text);
  if (number !== undefined) return { kind: "value", value: number };
  const percent = PERCENT.exec(text)?.[1];
  const share = percent === undefined ? undefined : numberOf(percent);
  if (share !== undefined)
    return { kind: "value", value: share / 100, numberFormat: percent?.includes(".") ? "0.00%" : "0%" };
  const date = ISO_DATE.exec(text);
  if (date)
    return {
      kind: "value",
      value: serialDate(Number(date[1]), Number(date[2]), Number(date[3])),
      numberFormat: "yyyy-mm-dd",
    };
  if (/^(true|false)$/i.test(text)) return { kind: "value", value: text.toLowerCase() === "true" };
  const sign = SIGNS.find((candidate) => candidate === text.toUpperCase());
  return { kind: "value", value: sign ? errorValue(sign) : typed };
}

export const readEntry = (entry: Entry): Content =>
  typeof entry === "string" ? readText(entry) : { kind: "value", value: entry };
