/** A rectangle of cells; rows and columns count from 0. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of cells on a sheet. */
export interface CellBlock extends CellArea {
  readonly sheet: string;
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
  const cells = cellsPart(address);
  const sheet = sheetOf(address);
  const match = reference.exec(cells);
  if (sheet === "" || sheet.includes("[") || !match) return undefined;
  const [, firstColumn, firstRow, lastColumn, lastRow] = match;
  if (firstColumn === undefined && firstRow === undefined) return undefined;
  const isRange = cells.includes(":");
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

/** A cell as a formula names it, in A1 notation; the row counts from 0. */
export const cellName = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;

/** The same, fixed in both directions. */
export const fixedName = (column: number, row: number): string => `$${columnLetters(column)}$${row + 1}`;

/** A block of cells as a formula names it, fixed. */
export const blockName = ({ row, column, rows, columns }: CellArea): string =>
  `${fixedName(column, row)}:${fixedName(column + columns - 1, row + rows - 1)}`;

/** A block of cells, or its one cell, in A1 notation. */
export function areaName({ row, column, rows, columns }: CellArea): string {
  const first = cellName(column, row);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(column + columns - 1, row + rows - 1)}`;
}

/** A sheet's name in the quotation marks that any name may have in a formula. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** The sheet of an address, without quotation marks; empty where the address names none. */
export function sheetOf(address: string): string {
  const name = address.slice(0, Math.max(address.lastIndexOf("!"), 0));
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The sheet of an address as a formula names it, with its exclamation mark; empty where the address names none. */
export const sheetPart = (address: string): string => address.slice(0, address.lastIndexOf("!") + 1);

/** An address without its sheet. */
export const cellsPart = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

export function containsCell(area: CellArea, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** The cells that two areas share; undefined where there are none. */
export function intersection(a: CellArea, b: CellArea): CellArea | undefined {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
