import type { Cell } from "../../model";
import { isPercent } from "../../spreadsheet/numberFormat";

type Loaded = Pick<Excel.Range, "values" | "valueTypes">;

/** The cells of a range whose `values,valueTypes` are loaded. */
export function rangeCells({ values, valueTypes }: Loaded): Cell[][] {
  return values.map((row: unknown[], at) => row.map((value, column) => cellOf(value, valueTypes[at]?.[column])));
}

/** The first row of such a range. */
export const firstRowCells = (range: Loaded): Cell[] => rangeCells(range)[0] ?? [];

/** Which cells of a range whose `values,numberFormat` are loaded are shown as percentages. */
export function percentCells({ values, numberFormat }: Pick<Excel.Range, "values" | "numberFormat">): boolean[][] {
  return numberFormat.map((row: unknown[], at) =>
    row.map((format, column) => {
      const value: unknown = values[at]?.[column];
      return isPercent(format, value);
    }),
  );
}

/** A cell as the core knows it, from Excel's value and value type. */
function cellOf(value: unknown, type: unknown): Cell {
  if (type === "Empty" || value === null || value === undefined) return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
