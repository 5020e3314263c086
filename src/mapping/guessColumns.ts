import { indicatorUnder, suggestIndicator, type BoundModel } from "../assessment";
import { cellText, type Indicator } from "../model";
import { guessConversion, type Conversion, type ConversionReason } from "./conversion";
import { cellOf, numberShare, type ForeignTable } from "./foreignTable";
import { guessKeys, type KeyGuess } from "./guessKeys";
import { sharedWords } from "./sharedWords";

/** What a column of the source is for. */
export type ColumnRole =
  | { readonly kind: "cluster" | "period" | "number" | "unused" }
  | { readonly kind: "indicator"; readonly code: string; readonly conversion: Conversion };

/** Why a column is taken for something. */
export type GuessReason =
  | { readonly code: KeyGuess["reason"] }
  | { readonly code: "brackets" | "header" | "likeness" }
  | { readonly code: "words"; readonly words: readonly string[] };

export interface ColumnGuess {
  readonly column: number;
  readonly header: string;
  readonly role: ColumnRole;
  readonly reason: GuessReason | undefined;
  readonly conversionReason: ConversionReason | undefined;
  /** Whether a person has to say so first: the header is near an indicator, but does not name it. */
  readonly isProposal: boolean;
}

/**
 * What each column of a table seems to be, with the reason: keys by header and cells, indicators by code in brackets, by
 * code or name, by likeness to one, by words shared with one. A column without numbers is no indicator by likeness.
 */
export function guessColumns(bound: BoundModel, table: ForeignTable): ColumnGuess[] {
  const hasSecondLine = isHeaderLine(table, 0);
  const headers = [...table.headers.keys()].map((column) => headerText(table, column, hasSecondLine));
  const named = headers.map((header) => namedIndicator(bound, header));
  const keys = guessKeys(table, new Set(named.flatMap((found, column) => (found ? [column] : []))));
  // Each indicator once: by its name, else for the first column that is near it.
  const taken = new Set(named.flatMap((found) => (found ? [found.indicator.code] : [])));
  return headers.map((header, column) => {
    const key = (["cluster", "period"] as const).find((name) => keys[name]?.column === column);
    const base = { column, header, conversionReason: undefined };
    if (key)
      return { ...base, role: { kind: key }, reason: { code: keys[key]?.reason ?? "keyHeader" }, isProposal: false };
    const sure = named[column];
    const near = sure ?? (numberShare(table, column) > 0.5 ? nearIndicator(bound, header) : undefined);
    // What another column is called by its name is not guessed for this one.
    if (!near || (!sure && taken.has(near.indicator.code)))
      return { ...base, role: { kind: "unused" }, reason: undefined, isProposal: false };
    taken.add(near.indicator.code);
    const { conversion, reason: conversionReason } = guessConversion(table, column, near.indicator);
    const role = { kind: "indicator", code: near.indicator.code, conversion } as const;
    return { column, header, role, reason: near.reason, conversionReason, isProposal: !sure };
  });
}

/** A header that goes on in a second line of headers, e.g. in another language, is read with it. */
function headerText(table: ForeignTable, column: number, hasSecondLine: boolean): string {
  const header = cellText(table.headers[column] ?? null).trim();
  const below = cellOf(table, 0, column);
  if (!hasSecondLine || typeof below !== "string" || below.trim() === "") return header;
  return header === "" ? below.trim() : `${header} / ${below.trim()}`;
}

/** A row without numbers but with texts above numbers: a second line of headers, or of units. */
export function isHeaderLine(table: ForeignTable, row: number): boolean {
  const cells = table.rows[row] ?? [];
  if (table.rows.length < 2 || cells.some((cell) => typeof cell === "number")) return false;
  const numeric = [...table.headers.keys()].filter((column) => numberShare(table, column) > 0.5);
  const texts = numeric.filter((column) => typeof cells[column] === "string" && cells[column].trim() !== "");
  return texts.length >= 2 && texts.length >= numeric.length / 2;
}

interface FoundIndicator {
  readonly indicator: Indicator;
  readonly reason: GuessReason;
}

function namedIndicator(bound: BoundModel, header: string): FoundIndicator | undefined {
  for (const part of [header, ...header.split(" / ")]) {
    const indicator = bound.model.indicators[indicatorUnder(bound, part) ?? -1];
    if (!indicator) continue;
    return { indicator, reason: { code: /[[【]/u.test(part) ? "brackets" : "header" } };
  }
  return undefined;
}

function nearIndicator(bound: BoundModel, header: string): FoundIndicator | undefined {
  const like = suggestIndicator(bound, header);
  if (like) return { indicator: like, reason: { code: "likeness" } };
  const shared = sharedWords(bound, header);
  return shared && { indicator: shared.indicator, reason: { code: "words", words: shared.words } };
}
