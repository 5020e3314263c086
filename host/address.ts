/** A1 addresses to zero-based rectangles and back. Sheets are named by their id, which outlives a change of name. */
export interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface Area extends Cell {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The size of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export const isWholeColumns = (area: Area): boolean => area.row === 0 && area.rowCount === MAX_ROWS;
export const isWholeRows = (area: Area): boolean => area.column === 0 && area.columnCount === MAX_COLUMNS;

/** `B2`, `B2:C9`, `A:C` for whole columns, `2:9` for whole rows, `1:1048576` for a whole sheet, as Excel writes them. */
export function localAddress(area: Area): string {
  const { row, column, rowCount, columnCount } = area;
  if (isWholeRows(area)) return `${row + 1}:${row + rowCount}`;
  if (isWholeColumns(area)) return `${columnLetters(column)}:${columnLetters(column + columnCount - 1)}`;
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** A sheet name in a reference: in quotes unless it is plain letters, digits, underscores and dots, and cannot be read as a cell. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|R|C|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const fullAddress = (sheetName: string, area: Area): string =>
  `${quotedSheetName(sheetName)}!${localAddress(area)}`;

export interface ParsedReference {
  /** Undefined where the text names no sheet. */
  readonly sheetName: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const CORNERS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function span(first: number, last: number, limit: number): { start: number; count: number } | undefined {
  const start = Math.min(first, last);
  const end = Math.max(first, last);
  return start < 0 || end >= limit ? undefined : { start, count: end - start + 1 };
}

/** Splits `'My sheet'!A1` into the sheet's name and the rest. */
export function splitSheetName(text: string): { sheetName: string | undefined; rest: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheetName: undefined, rest: text };
  const name = text.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return { sheetName: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: text.slice(mark + 1) };
}

/** Reads `Sheet1!A1:B2`, `A:C`, `3:4`, `$A$1`; undefined where the text is no reference. */
export function parseReference(text: string): ParsedReference | undefined {
  const { sheetName, rest } = splitSheetName(text.trim());
  const corners = CORNERS.exec(rest);
  const columnsOnly = corners ? null : COLUMNS.exec(rest);
  const rowsOnly = corners || columnsOnly ? null : ROWS.exec(rest);
  let rows: ReturnType<typeof span>;
  let columns: ReturnType<typeof span>;
  if (corners) {
    const [, left = "", top = "", right = left, bottom = top] = corners;
    rows = span(Number(top) - 1, Number(bottom) - 1, MAX_ROWS);
    columns = span(columnIndex(left), columnIndex(right), MAX_COLUMNS);
  } else if (columnsOnly) {
    rows = { start: 0, count: MAX_ROWS };
    columns = span(columnIndex(columnsOnly[1] ?? ""), columnIndex(columnsOnly[2] ?? ""), MAX_COLUMNS);
  } else if (rowsOnly) {
    rows = span(Number(rowsOnly[1]) - 1, Number(rowsOnly[2]) - 1, MAX_ROWS);
    columns = { start: 0, count: MAX_COLUMNS };
  }
  if (!rows || !columns) return undefined;
  return { sheetName, row: rows.start, column: columns.start, rowCount: rows.count, columnCount: columns.count };
}

export const contains = (area: Area, cell: Cell): boolean =>
  area.sheetId === cell.sheetId &&
  cell.row >= area.row &&
  cell.row < area.row + area.rowCount &&
  cell.column >= area.column &&
  cell.column < area.column + area.columnCount;

/** Whether two areas have a cell in common. */
export const overlaps = (a: Area, b: Area): boolean =>
  a.sheetId === b.sheetId &&
  a.row < b.row + b.rowCount &&
  b.row < a.row + a.rowCount &&
  a.column < b.column + b.columnCount &&
  b.column < a.column + a.columnCount;

export function intersection(a: Area, b: Area): Area | undefined {
  if (a.sheetId !== b.sheetId) return undefined;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { sheetId: a.sheetId, row, column, rowCount, columnCount } : undefined;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheetId: a.sheetId,
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export const areaOfCell = (cell: Cell): Area => ({
  sheetId: cell.sheetId,
  row: cell.row,
  column: cell.column,
  rowCount: 1,
  columnCount: 1,
});
