import type { Indicator } from "../model";
import { SqlFaultError, type SqlName } from "./sqlFault";

/** A quotation mark of any dialect, a backslash, a control character: with these a name could leave its place in the text. */
const UNSAFE = /["'`\\;\p{Cc}]/u;

function checked(what: Exclude<SqlName, "model">, name: string): string {
  if (name.trim() === "") throw new SqlFaultError({ code: "emptyName", what });
  return safe(what, name);
}

function safe(what: SqlName, name: string): string {
  if (UNSAFE.test(name)) throw new SqlFaultError({ code: "unsafeName", what, name });
  return name;
}

/** What a model is called stands in the text, too: in its first line, and in a literal as its fingerprint. */
export const modelName = (name: string): string => safe("model", name);

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
  const before = new Set<string>();
  for (const key of keys) {
    checked("key", key);
    const folded = key.toLowerCase();
    if (columns.has(folded)) throw new SqlFaultError({ code: "keyIsColumn", name: key });
    if (before.has(folded)) throw new SqlFaultError({ code: "sameKey", name: key });
    before.add(folded);
  }
  return keys;
}

/** A table, perhaps with its schema before a dot. */
export const tableParts = (table: string): readonly string[] => table.split(".").map((part) => checked("table", part));
