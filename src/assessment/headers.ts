import { cellText, comparableHeader, type Cell, type Indicator } from "../model";
import type { BoundModel } from "./boundModel";

/** Which column of a table holds which indicator. */
export interface HeaderBinding {
  /** One entry per indicator of the model: the position of its column, or -1. */
  readonly columnOf: readonly number[];
  /** Per indicator with a column that names the index behind its values ("ID1.5 index"), the position of that column. */
  readonly indexColumnOf?: ReadonlyMap<number, number> | undefined;
  /** Positions of columns that hold no indicator: names, regions, years, notes. */
  readonly ignored: readonly number[];
}

export type HeaderFault =
  | { readonly code: "noKnownColumn"; readonly found: readonly string[] }
  | {
      readonly code: "repeatedIndicator";
      readonly indicator: Indicator;
      readonly columns: readonly number[];
      readonly found: readonly string[];
    };

export type HeaderReading =
  ({ readonly kind: "bound" } & HeaderBinding) | { readonly kind: "refused"; readonly faults: readonly HeaderFault[] };

/** What the headers of a table may name: indicators, or the columns of a list. */
export interface KnownHeaders {
  /** By the comparable form of code, name, or both. */
  readonly positions: ReadonlyMap<string, number>;
  readonly codeAt: (position: number) => string | undefined;
}

/** What a header names; undefined for any other header. */
export function positionUnder(known: KnownHeaders, header: Cell): number | undefined {
  if (typeof header !== "string") return undefined;
  return codeInBrackets(known, header) ?? known.positions.get(comparableHeader(header));
}

/** The indicator that a header names, by its position in the model; undefined for any other header. */
export function indicatorUnder({ model, indicatorOfHeader }: BoundModel, header: Cell): number | undefined {
  return positionUnder({ positions: indicatorOfHeader, codeAt: (at) => model.indicators[at]?.code }, header);
}

/** A code in square brackets anywhere in a header settles what the column holds: "R&D share [DI2.3]". */
function codeInBrackets({ positions, codeAt }: KnownHeaders, header: string): number | undefined {
  const named = new Set<number>();
  for (const [, inside = ""] of header.normalize("NFKC").matchAll(/[[【]([^[\]【】]*)[\]】]/gu)) {
    const at = positions.get(comparableHeader(inside));
    if (at !== undefined && comparableHeader(codeAt(at) ?? "") === comparableHeader(inside)) named.add(at);
  }
  const [only, second] = named;
  return second === undefined ? only : undefined;
}

/** The headers that were bound to a model last: ten thousand formulas of a row each bring the same. */
const last = new WeakMap<BoundModel, { readonly headers: readonly Cell[]; readonly reading: HeaderReading }>();

/**
 * Finds the indicators in a header row, by code or by name in either language. Unknown headers are ignored; no known
 * header at all, or two columns for one indicator, is refused.
 */
export function bindHeaders(model: BoundModel, headers: readonly Cell[]): HeaderReading {
  const known = last.get(model);
  if (known?.headers.length === headers.length && known.headers.every((header, at) => Object.is(header, headers[at])))
    return known.reading;
  const reading = readHeaders(model, headers);
  last.set(model, { headers: [...headers], reading });
  return reading;
}

function readHeaders(model: BoundModel, headers: readonly Cell[]): HeaderReading {
  const columnsOf = new Map<number, number[]>();
  const indexColumnOf = new Map<number, number>();
  const ignored: number[] = [];
  headers.forEach((header, column) => {
    const indicator = indicatorUnder(model, header);
    const indexed = indicator === undefined ? indexedBy(model, header) : undefined;
    if (indexed !== undefined && !indexColumnOf.has(indexed)) indexColumnOf.set(indexed, column);
    else if (indicator === undefined) ignored.push(column);
    else columnsOf.set(indicator, [...(columnsOf.get(indicator) ?? []), column]);
  });
  const faults = headerFaults(model, headers, columnsOf);
  if (faults.length > 0) return { kind: "refused", faults };
  return {
    kind: "bound",
    columnOf: model.model.indicators.map((_, at) => columnsOf.get(at)?.[0] ?? -1),
    indexColumnOf,
    ignored,
  };
}

/** The indicator whose index a header announces: "ID1.5 index", "ID1.5 指数"; undefined for any other header. */
function indexedBy(model: BoundModel, header: Cell): number | undefined {
  if (typeof header !== "string") return undefined;
  const [, named] = /^(.+?)(?:index|指数)$/u.exec(comparableHeader(header)) ?? [];
  return named === undefined ? undefined : model.indicatorOfHeader.get(named);
}

function headerFaults(
  { model }: BoundModel,
  headers: readonly Cell[],
  columnsOf: ReadonlyMap<number, readonly number[]>,
): HeaderFault[] {
  if (columnsOf.size === 0) return [{ code: "noKnownColumn", found: headers.map(cellText) }];
  return [...columnsOf].flatMap(([at, columns]) => {
    const indicator = model.indicators[at];
    if (columns.length < 2 || !indicator) return [];
    return [
      {
        code: "repeatedIndicator",
        indicator,
        columns,
        found: columns.map((column) => cellText(headers[column] ?? null)),
      },
    ];
  });
}
