import type { Cell } from "../../model";
import { isPercentFormat } from "../../spreadsheet/numberFormat";

type Loaded = Pick<Excel.Range, "values" | "valueTypes">;

/** The cells of a range whose `values,valueTypes` are loaded. */
export function rangeCells({ values, valueTypes }: Loaded): Cell[][] {
  return values.map((row: unknown[], at) => row.map((value, column) => cellOf(value, valueTypes[at]?.[column])));
}

/** The first row of such a range. */
export const firstRowCells = (range: Loaded): Cell[] => rangeCells(range)[0] ?? [];

/** Which cells of a range whose `numberFormat` is loaded are shown as percentages. */
export function percentCells({ numberFormat }: Pick<Excel.Range, "numberFormat">): boolean[][] {
  return numberFormat.map((row: unknown[]) => row.map(isPercentFormat));
}

/** A cell as the core knows it, from Excel's value and value type. */
function cellOf(value: unknown, type: unknown): Cell {
  if (type === "Empty" || value === null || value === undefined) return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
