import { alike } from "../../assessment";
import { cellText, isBlank, isCellError, type Cell } from "../../model";
import { fittingText } from "../../spreadsheet/writtenText";

/** A cell that says something else than was computed anew. */
export interface CellDifference {
  /** Counted from 0 within the cells compared. */
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

/** Cells as a sheet holds them beside those that it should hold; blank and zero are told apart. */
export function differingCells(
  found: readonly (readonly Cell[])[],
  expected: readonly (readonly Cell[])[],
): CellDifference[] {
  const rows = Math.max(found.length, expected.length);
  return Array.from({ length: rows }, (_, row) => {
    const [here, there] = [found[row] ?? [], expected[row] ?? []];
    return Array.from({ length: Math.max(here.length, there.length) }, (__, column): CellDifference[] => {
      const [a, b] = [here[column] ?? null, there[column] ?? null];
      return isSame(a, b) ? [] : [{ row, column, found: cellText(a), expected: cellText(b) }];
    }).flat();
  }).flat();
}

function isSame(a: Cell, b: Cell): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (typeof a === "number" && typeof b === "number") return alike(a, b);
  if (isCellError(a) || isCellError(b)) return false;
  return typeof a === typeof b && fittingText(String(a)) === fittingText(String(b));
}
