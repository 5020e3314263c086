/** `tbl[TY1]`, `tbl[@TY1]`, `tbl[@[FL1]:[DI3.5]]`, `tbl[[#Headers],[FL1]:[DI3.5]]`, `tbl[#All]`, `[@TY1]`. */
import type { TableReference } from "./syntax";

const ROWS: Readonly<Record<string, TableReference["rows"]>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "thisRow",
};

const unescaped = (name: string): string => name.replace(/'(.)/g, "$1");

/** Splits on commas and colons outside brackets. */
function parts(text: string): { items: string[]; separators: string[] } {
  const items: string[] = [];
  const separators: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]") depth--;
    else if (depth === 0 && (sign === "," || sign === ":")) {
      items.push(text.slice(from, at).trim());
      separators.push(sign);
      from = at + 1;
    }
  }
  items.push(text.slice(from).trim());
  return { items, separators };
}

const bare = (item: string): string => (item.startsWith("[") && item.endsWith("]") ? item.slice(1, -1) : item);

/** Undefined where the text is no table reference. */
export function parseTableReference(text: string): TableReference | undefined {
  const open = text.indexOf("[");
  const table = open > 0 ? text.slice(0, open) : undefined;
  let inside = text.slice(open + 1, -1).trim();
  let rows: TableReference["rows"] = "data";
  if (inside.startsWith("@")) {
    rows = "thisRow";
    inside = inside.slice(1).trim();
  }
  if (inside === "") return { table, rows, columns: undefined };
  const { items, separators } = inside.startsWith("[") ? parts(inside) : { items: [inside], separators: [] };
  const names: string[] = [];
  for (const item of items) {
    const special = ROWS[bare(item).toLowerCase()];
    if (special === undefined) names.push(unescaped(bare(item)));
    else rows = rows === "headers" && special === "data" ? "headersAndData" : special;
  }
  const [first, last = first] = names;
  if (names.length > 2 || (names.length === 2 && !separators.includes(":"))) return undefined;
  return { table, rows, columns: first === undefined || last === undefined ? undefined : [first, last] };
}
