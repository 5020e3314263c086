import { cellText } from "../spreadsheet/cell";
import { builtInOf } from "./builtIn";
import type { Model } from "./shape";
import { digest } from "./digest";
import { modelColumns } from "./tableLayout";
import { writeModelTable } from "./writeTable";

/** Where a row stands in the table of a model: what its first columns say. */
export interface ModelRowPlace {
  readonly part: string;
  readonly group: string;
  readonly code: string;
}

/** One number or text of a model that differs from the built-in model it came from. */
export interface ModelChange {
  readonly row: ModelRowPlace;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What was changed from the built-in model of its own edition; a model of another id is compared with the default one. */
export const modelChanges = (model: Model): ModelChange[] => modelDifferences(model, builtInOf(model));

/** What was changed from one model to another of the same make. */
export function modelDifferences(model: Model, base: Model): ModelChange[] {
  if (base === model) return [];
  const [columns = [], ...rows] = writeModelTable(model);
  const [baseColumns = [], ...baseRows] = writeModelTable(base);
  const before = new Map(baseRows.map((row) => [keyOf(row), row]));
  const allColumns = [...new Set([...columns, ...baseColumns])];
  const kept = new Set(rows.map(keyOf));
  const changed = rows.flatMap((row) => {
    const known = before.get(keyOf(row));
    if (!known) return [{ row: placeOf(row), column: "", before: "-", after: "+" }];
    // Either table has an optional column only where its model says something in it.
    return allColumns.flatMap((column) => {
      const cell = row[columns.indexOf(column)] ?? "";
      const was = known[baseColumns.indexOf(column)] ?? "";
      return cell === was
        ? []
        : [{ row: placeOf(row), column: String(column), before: cellText(was), after: cellText(cell) }];
    });
  });
  const removed = [...before].filter(([key]) => !kept.has(key));
  return [...changed, ...removed.map(([, row]) => ({ row: placeOf(row), column: "", before: "+", after: "-" }))];
}

/** Every row of a model, and a short name for all that it says: rows of one name are told together. */
export function modelRowDigests(model: Model): { readonly name: string; readonly digest: string }[] {
  const [columns = [], ...rows] = writeModelTable(model);
  const told = new Map<string, string[]>();
  for (const row of rows) {
    // By the names of the columns, of those alone that say something: an optional column may come and go.
    const cells = row.flatMap((cell, at) => (cell === "" ? [] : [[columns[at], cell]]));
    const key = keyOf(row);
    told.set(key, [...(told.get(key) ?? []), JSON.stringify(cells)]);
  }
  return [...told].map(([name, texts]) => ({ name, digest: digest(texts.join("\n")) }));
}

function placeOf([part = "", group = "", code = ""]: readonly (string | number)[]): ModelRowPlace {
  return { part: String(part), group: String(group), code: String(code) };
}

/** A lever has no code of its own; its indicators tell it apart. */
function keyOf(row: readonly (string | number)[]): string {
  const [part = "", group = "", code = ""] = row;
  const own =
    part === "Model"
      ? [part]
      : part === "Lever"
        ? [part, group, code, row[modelColumns.indexOf("Indicators")] ?? ""]
        : [part, group, code];
  return own.filter((text) => text !== "").join(" ");
}
