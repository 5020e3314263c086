// Where two ranges of one call both carry names, these say what belongs together, in whatever order they stand.
import type { MeasurePlace } from "../../faults";
import { nameKey, tidyText } from "../../model";
import { refuse } from "../refused";

/** The names of units or columns that a range carries. */
export interface NamedSide {
  readonly names: readonly string[];
  readonly where: MeasurePlace;
}

/** A side of the call, where the range carries names at all. */
export function namedSide(names: readonly string[] | undefined, where: MeasurePlace): NamedSide | undefined {
  return names && { names, where };
}

/**
 * Where each name of one side stands on the other; undefined where positions count, as they do where a side has no names, and
 * where both name the same in the same order. Names that one side lacks are refused, all of them.
 *
 * @example matchedOrder({ names: ["A", "B"], where }, { names: ["B", "A"], where }) // [1, 0]
 */
export function matchedOrder(first: NamedSide | undefined, second: NamedSide | undefined): number[] | undefined {
  if (!first || !second) return undefined;
  const wanted = first.names.map(nameKey);
  const found = second.names.map(nameKey);
  if (wanted.length === found.length && wanted.every((key, at) => key === found[at])) return undefined;
  const lacking = namesOutside(first.names, new Set(found));
  const surplus = namesOutside(second.names, new Set(wanted));
  if (lacking.length + surplus.length > 0) {
    refuse({ code: "namesDiffer", where: second.where, other: first.where, found: surplus, expected: lacking });
  }
  for (const { names, where } of [first, second]) {
    const repeated = repeatedNames(names);
    if (repeated.length > 0) refuse({ code: "namesRepeated", where, found: repeated });
  }
  const positions = new Map(found.map((key, at) => [key, at]));
  return wanted.map((key) => positions.get(key) ?? NaN);
}

/** Names that are not among the others, once each, as they are written. */
function namesOutside(names: readonly string[], others: ReadonlySet<string>): string[] {
  const outside = names.filter((name) => !others.has(nameKey(name)));
  return [...new Map(outside.map((name) => [nameKey(name), tidyText(name)])).values()];
}

/** Names that stand more than once. */
function repeatedNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    if (seen.has(key)) repeated.set(key, tidyText(name));
    seen.add(key);
  }
  return [...repeated.values()];
}
