import type { Cell } from "../model";
import { shownAs } from "../spreadsheet/numberFormat";
import type { ReturnedCell } from "./returnedSheet";

type Grid<Item> = readonly (readonly Item[])[];

/** Cells as they are judged, from their values, their formulas and their number formats, as a workbook gives them. */
export function returnedCells(values: Grid<Cell>, formulas: Grid<unknown>, formats: Grid<unknown>): ReturnedCell[][] {
  return values.map((line, row) =>
    line.map((value, column) => {
      const shown = shownAs(formats[row]?.[column], value);
      const formula = formulaOf(formulas[row]?.[column], value);
      return { value, formula, isPercent: shown === "percent", isDate: shown === "date" };
    }),
  );
}

/** Where a cell holds a text that begins like a formula, a workbook gives that text for both. */
function formulaOf(formula: unknown, value: Cell): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value
    ? formula
    : undefined;
}
