import type { Indicator } from "../model";
import { SqlFaultError } from "./sqlFault";

/** A quotation mark of any dialect, a backslash, a control character: with these a name could leave its place in the text. */
const UNSAFE = /["'`\\;\p{Cc}]/u;

function checked(what: "code" | "table" | "key", name: string): string {
  if (name.trim() === "" || UNSAFE.test(name)) throw new SqlFaultError({ code: "unsafeName", what, name });
  return name;
}

/**
 * The column of each indicator in the wide table: its code with an underscore for what engines read as a separator.
 *
 * @example columnNames(model.indicators) // ID1.1 -> ID1_1
 * @throws SqlFaultError for a code that could break out of the text, and for two codes that become one column
 */
export function columnNames(indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const { code } of indicators) {
    const column = checked("code", code).replaceAll(/[^\p{L}\p{N}]/gu, "_");
    const before = taken.get(column.toLowerCase());
    if (before !== undefined) throw new SqlFaultError({ code: "sameColumn", first: before, second: code, column });
    taken.set(column.toLowerCase(), code);
    columns.set(code, column);
  }
  return columns;
}

/** The columns that are handed through, such as cluster and year. */
export function keyNames(keys: readonly string[], taken: Iterable<string>): readonly string[] {
  const columns = new Set([...taken].map((name) => name.toLowerCase()));
  for (const key of keys) {
    checked("key", key);
    if (columns.has(key.toLowerCase())) throw new SqlFaultError({ code: "keyIsColumn", name: key });
    columns.add(key.toLowerCase());
  }
  return keys;
}

/** A table, perhaps with its schema before a dot. */
export const tableParts = (table: string): readonly string[] => table.split(".").map((part) => checked("table", part));
