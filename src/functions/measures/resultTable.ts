// Results with several numbers: labels beside the values, and tables below them, as one rectangle.
import { numberCell, translatorFor, type ResultCell } from "../../i18n";

/** Results of measures are numbers with English labels: none of these functions takes a language. */
export const t = translatorFor("en");

/** A number of a spill; one that has no value leaves its cell empty, and the others stand. */
export const cell = numberCell;

/** Rows of any width as a rectangle; Excel would show what is missing as 0 or an error. */
export function rectangle(rows: readonly (readonly ResultCell[])[]): ResultCell[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** A single line of cells as it lay in the sheet, down or across. */
export function line(cells: readonly ResultCell[], lies: "down" | "across"): ResultCell[][] {
  return lies === "down" ? cells.map((value) => [value]) : [[...cells]];
}
