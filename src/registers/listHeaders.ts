import { positionUnder, type KnownHeaders } from "../assessment";
import { cellText, comparableHeader, isBlank, languages, type Cell } from "../model";
import { listColumns, neededColumns, type ListColumn, type ListName } from "./listColumns";

/** Which column of a list holds what. */
export interface ListBinding {
  /** Position of a column by its code; absent where the list has none. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Positions of columns that are no part of the list. */
  readonly ignored: readonly number[];
}

/** Why a list cannot be read at all. */
export type ListFault =
  | {
      readonly code: "missingColumns";
      readonly list: ListName;
      readonly missing: readonly string[];
      readonly found: readonly string[];
      /** The list that its headers fit better. */
      readonly better: ListName | undefined;
    }
  | {
      readonly code: "repeatedColumn";
      readonly list: ListName;
      readonly column: string;
      readonly columns: readonly number[];
      readonly found: readonly string[];
    };

/** A list that cannot be read, with the reason. */
export class ListError extends Error {
  constructor(readonly fault: ListFault) {
    super(fault.code);
  }
}

interface KnownColumns extends KnownHeaders {
  readonly codes: readonly string[];
  /** Headers that are taken where no column has the code or the name. */
  readonly also: ReadonlyMap<string, number>;
}

const known = new Map<ListName, KnownColumns>();

function knownColumns(list: ListName): KnownColumns {
  const before = known.get(list);
  if (before) return before;
  const columns: (readonly [string, ListColumn])[] = Object.entries(listColumns[list]);
  const codes = columns.map(([code]) => code);
  const headers = (textsOf: (code: string, column: ListColumn) => readonly string[]) =>
    columns.flatMap(([code, column], at) => textsOf(code, column).map((text) => [comparableHeader(text), at] as const));
  const fresh: KnownColumns = {
    codes,
    codeAt: (at) => codes[at],
    positions: new Map([
      ...headers((code, { name }) => languages.map((language) => `${code} ${name[language]}`)),
      ...headers((code, { name }) => [code, ...languages.map((language) => name[language])]),
    ]),
    also: new Map(headers((_, { also = [] }) => also)),
  };
  known.set(list, fresh);
  return fresh;
}

/** The code of the column that a header names; undefined for any other header. */
export function columnUnder(list: ListName, header: Cell): string | undefined {
  const columns = knownColumns(list);
  const at = positionUnder(columns, header);
  return at === undefined ? undefined : columns.codes[at];
}

/**
 * Finds the columns of a list by their headers: code, English or Chinese name. Unknown headers are ignored; a list without the
 * columns that it needs, or with two for one thing, is refused.
 */
export function bindList(list: ListName, headers: readonly Cell[]): ListBinding {
  const columns = knownColumns(list);
  const found = new Map<string, number[]>();
  const take = (column: number, at: number | undefined): void => {
    const code = at === undefined ? undefined : columns.codes[at];
    if (code !== undefined) found.set(code, [...(found.get(code) ?? []), column]);
  };
  headers.forEach((header, column) => take(column, positionUnder(columns, header)));
  const settled = new Set([...found.values()].flat());
  headers.forEach((header, column) => {
    const at = typeof header === "string" ? columns.also.get(comparableHeader(header)) : undefined;
    if (at === undefined || settled.has(column)) return;
    const code = columns.codes[at] ?? "";
    if (!found.has(code)) take(column, at);
  });
  for (const [column, positions] of found) {
    if (positions.length < 2) continue;
    const names = positions.map((at) => cellText(headers[at] ?? null));
    throw new ListError({ code: "repeatedColumn", list, column, columns: positions, found: names });
  }
  const missing = neededColumns[list].filter((code) => !found.has(code));
  if (missing.length > 0) {
    const filled = headers.filter((header) => !isBlank(header)).map(cellText);
    throw new ListError({ code: "missingColumns", list, missing, found: filled, better: betterList(list, headers) });
  }
  const columnOf = new Map([...found].map(([code, [first = -1]]) => [code, first]));
  const used = new Set(columnOf.values());
  return { columnOf, ignored: headers.flatMap((_, column) => (used.has(column) ? [] : [column])) };
}

/** Another list whose needed columns are all there: the firms given as ties, or the other way round. */
function betterList(list: ListName, headers: readonly Cell[]): ListName | undefined {
  const others: readonly ListName[] = ["firms", "ties"];
  return others.find(
    (other) =>
      other !== list &&
      neededColumns[other].every((code) => headers.some((header) => columnUnder(other, header) === code)),
  );
}
