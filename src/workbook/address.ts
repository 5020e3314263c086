/** A rectangle of cells on a sheet; rows and columns count from 0. */
export interface CellBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const reference = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/iu;

/**
 * Reads an address as Excel writes it: `Sheet1!A1:AO32`, `'My sheet'!$A$1`, `Sheet1!A:AO`, `Sheet1!2:5`.
 * Undefined for anything else, also for a cell in another workbook, which cannot be asked for its blanks.
 *
 * @example parseAddress("Sheet1!B2:C4") // { sheet: "Sheet1", row: 1, column: 1, rows: 3, columns: 2 }
 */
export function parseAddress(address: string): CellBlock | undefined {
  const split = address.lastIndexOf("!");
  const quoted = address.slice(0, Math.max(split, 0));
  const sheet = quoted.startsWith("'") && quoted.endsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const match = reference.exec(address.slice(split + 1));
  if (sheet === "" || sheet.includes("[") || !match) return undefined;
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  if (firstColumn === undefined && firstRow === undefined) return undefined;
  const isRange = address.slice(split + 1).includes(":");
  if (!isRange && (firstColumn === undefined || firstRow === undefined)) return undefined;
  const left = firstColumn === undefined ? 0 : columnPosition(firstColumn);
  const top = firstRow === undefined ? 0 : Number(firstRow) - 1;
  const right = !isRange ? left : lastColumn === undefined ? SHEET_COLUMNS - 1 : columnPosition(lastColumn);
  const bottom = !isRange ? top : lastRow === undefined ? SHEET_ROWS - 1 : Number(lastRow) - 1;
  if (right < left || bottom < top) return undefined;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Position of a column from its letters, from 0: A is 0, AO is 40. */
export function columnPosition(letters: string): number {
  return [...letters.toUpperCase()].reduce((position, letter) => position * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Letters of a column from its position, from 0. */
export function columnLetters(position: number): string {
  const rest = position % 26;
  const letter = String.fromCharCode(65 + rest);
  return position < 26 ? letter : columnLetters((position - rest) / 26 - 1) + letter;
}
