import { cellText } from "../../model";
import { readCell } from "../../spreadsheet/deliveredCell";
import { parameter, type Reader } from "./reader";

/** A number as it was typed, to be judged by what it is for. */
export interface TypedNumber {
  /** NaN for whatever is no number, so that it is refused with the others. */
  readonly value: number;
  readonly text: string;
}

/** One number; left out it is the default. */
export function number(byDefault: number): Reader<TypedNumber> {
  return parameter({ shape: "single", optional: true }, ({ value }) => {
    const cell = readCell(scalarOf(value));
    if (cell === null) return { value: byDefault, text: String(byDefault) };
    return { value: typeof cell === "number" ? cell : NaN, text: cellText(cell) };
  });
}

/** A reference to one cell may arrive as a matrix even where a single value is declared. */
export function scalarOf(delivered: unknown): unknown {
  if (!Array.isArray(delivered)) return delivered;
  const [row]: readonly unknown[] = delivered;
  return Array.isArray(row) ? (row[0] ?? null) : row;
}
