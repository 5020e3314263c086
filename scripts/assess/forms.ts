/** The forms in which an assessment is printed. */
import Papa from "papaparse";
import type { Assessed, Result, Value } from "./assessFile";
import { displayWidth, padTo, textTable } from "./textTable";

const TERMINAL_WIDTH = 100;
const COMPACT = ["verdict", "stage", "confidence", "constraint"];
/** Stage and constraint begin with their code, and the rest is in the model. */
const GIVING_WAY = ["stage", "constraint"].map((key) => COMPACT.indexOf(key) + 1);

const isEmpty = (value: Value | undefined): boolean => value === undefined || value === null || value === "";
const shown = (value: Value | undefined): string =>
  isEmpty(value) ? "" : typeof value === "number" ? String(Number(value.toFixed(4))) : String(value);
const nameOf = ({ name, row }: Result): string => (name === "" ? `row ${row}` : name);

/** One line per cluster: what it is, how far it has come, how sure that is and what holds it back. */
export function compactTable({ columns, results }: Assessed): string[] {
  const chosen = COMPACT.map((key) => columns.findIndex((column) => column.key === key));
  const header = ["", ...chosen.map((at) => columns[at]?.title ?? "")];
  const rows = results.map((result) => [nameOf(result), ...chosen.map((at) => shown(result.values[at]))]);
  return textTable([header, ...rows], TERMINAL_WIDTH, GIVING_WAY);
}

/** One block per cluster, with all that is known: the notes are sentences. */
export function details({ columns, results }: Assessed): string[] {
  const width = Math.max(0, ...columns.map(({ title }) => displayWidth(title)));
  return results.flatMap((result) => [
    nameOf(result),
    ...columns.flatMap(({ title }, at) =>
      isEmpty(result.values[at]) ? [] : [`  ${padTo(title, width)}  ${shown(result.values[at])}`],
    ),
    "",
  ]);
}

/** All columns, for a spreadsheet; a text that would be a formula there is marked as a text. */
export function csv({ columns, results }: Assessed): string {
  const rows = results.map((result) => [result.name, ...result.values]);
  return Papa.unparse([["name", ...columns.map(({ title }) => title)], ...rows], {
    escapeFormulae: true,
    newline: "\n",
  });
}

/** All columns under their keys, for a program; null where nothing is known. */
export function json({ columns, results }: Assessed): string {
  const clusters = results.map(({ row, name, values }) => ({
    row,
    name,
    ...Object.fromEntries(columns.map(({ key }, at) => [key, isEmpty(values[at]) ? null : values[at]])),
  }));
  return JSON.stringify(clusters, null, 2);
}
