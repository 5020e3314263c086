// What a person has filled in for a measure: how it reads, and the formula that it makes.
import type { Language } from "../../model";
import { parseAddress } from "../../spreadsheet/address";
import { withNamespace } from "../../texts";
import { fieldsOf, type MeasureField } from "./measureForms";
import type { MeasureForm } from "./measureFunctions";

/** Texts as they were typed, by the names of the fields. A field that nobody touched is not there. */
export type Entries = Readonly<Record<string, string>>;

export type Entry =
  | { readonly kind: "leftOut" }
  | { readonly kind: "cells"; readonly address: string }
  | { readonly kind: "value"; readonly value: number | string | boolean; readonly formula: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly found: string };

/** What the field shows while nobody has touched it. */
export function initialText(field: MeasureField): string {
  if (field.kind === "choice") return field.choices[0] ?? "";
  return field.kind === "number" ? String(field.byDefault) : "";
}

export const textOf = (field: MeasureField, entries: Entries): string => entries[field.name] ?? initialText(field);

export function readEntry(field: MeasureField, entries: Entries): Entry {
  const text = textOf(field, entries).trim();
  if (field.kind === "choice") return readChoice(field.choices[0] ?? "", text);
  if (text === "") return field.kind === "cells" && field.isNeeded ? { kind: "missing" } : { kind: "leftOut" };
  const value = numberIn(text);
  if (field.kind === "number") {
    if (value === undefined) return { kind: "unreadable", found: text };
    return value === field.byDefault ? { kind: "leftOut" } : { kind: "value", value, formula: String(value) };
  }
  if (value !== undefined && field.mayBeNumber) return { kind: "value", value, formula: String(value) };
  return isAddress(text) ? { kind: "cells", address: text } : { kind: "unreadable", found: text };
}

function readChoice(byDefault: string, chosen: string): Entry {
  if (chosen === byDefault) return { kind: "leftOut" };
  if (chosen === "TRUE" || chosen === "FALSE") return { kind: "value", value: chosen === "TRUE", formula: chosen };
  return { kind: "value", value: chosen, formula: `"${chosen}"` };
}

/** As in a formula: digits with a point; a minus sign may be the typographic one. */
function numberIn(text: string): number | undefined {
  const plain = text.replace("−", "-");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/iu.test(plain) ? Number(plain) : undefined;
}

/** Like `B2:B40` or `'My sheet'!B2:B40`; a sheet's name with anything but letters and digits needs its quotes. */
function isAddress(text: string): boolean {
  const split = text.lastIndexOf("!");
  if (split < 0) return parseAddress(`Sheet1!${text}`) !== undefined;
  const sheet = text.slice(0, split);
  const isName = /^'(?:[^']|'')+'$/u.test(sheet) || /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet);
  return isName && parseAddress(text) !== undefined;
}

/** The formula as it will stand in the cell; what is not there yet is an ellipsis. Another language than English is said last. */
export function formulaOf(form: MeasureForm, entries: Entries, language: Language): string {
  const given = fieldsOf(form).map((field) => {
    const entry = readEntry(field, entries);
    switch (entry.kind) {
      case "leftOut":
        return "";
      case "cells":
        return entry.address;
      case "value":
        return entry.formula;
      case "missing":
      case "unreadable":
        return "…";
    }
  });
  const written = language === "en" ? given : [...given, `"${language}"`];
  // The name alone: a sheet may be called like a function.
  return `${withNamespace(`=${form.id}(`)}${written.join(",").replace(/,+$/u, "")})`;
}
