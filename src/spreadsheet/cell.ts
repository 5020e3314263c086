/** An error value in a cell, such as "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** What one cell of a worksheet holds, once read; null is an empty cell. */
export type Cell = number | string | boolean | null | CellError;

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

/** Whether nobody wrote anything into the cell: empty, or a text without a visible character. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** A cell as a person would read it aloud, for a sentence about a fault. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  return isCellError(cell) ? cell.error : String(cell);
}

/** Whether a text is a number that somebody typed, or a system wrote, as text: "12,5", "1 200", "45 %". */
export function looksLikeNumber(text: string): boolean {
  return /^[-+]?\d[\d\s.,'’]*%?$/u.test(text.normalize("NFKC").trim());
}
