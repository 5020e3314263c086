// Results with several numbers: labels beside the values, and tables below them, as one rectangle.
import type { Label } from "../../measures/vector";
import { capitalsApart, nameKey } from "../../model";
import { numberCell, type ResultCell } from "../../results";
import type { Translate } from "../../texts";
import type { NumberTable } from "../arguments/numberTable";

/** A number of a spill; one that has no value leaves its cell empty, and the others stand. */
export const cell = numberCell;

/** Rows of any width as a rectangle; Excel would show what is missing as 0 or an error. */
export function rectangle(rows: readonly (readonly ResultCell[])[]): ResultCell[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** Rows below a table of results for groups whose names differ in capitals alone: they are two. */
export function capitalRows(groups: readonly Label[], t: Translate): ResultCell[][] {
  return capitalsApart(groups.map(nameKey)).map(({ name, like }) => [t("measures.capitals", { name, like })]);
}

/** A single line of cells as it lay in the sheet, down or across. */
export function line(cells: readonly ResultCell[], lies: "down" | "across"): ResultCell[][] {
  return lies === "down" ? cells.map((value) => [value]) : [[...cells]];
}

/** Rows that stand beside their units: under a header row where the units stand under one. */
export function belowHeader(
  { headers, rows }: NumberTable,
  header: readonly string[],
  rowOf: (row: number) => ResultCell[],
): ResultCell[][] {
  const body = rows.map((_, row) => rowOf(row));
  return headers ? [[...header], ...body] : body;
}
