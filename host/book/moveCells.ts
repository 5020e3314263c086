/** Inserting and deleting cells: what moves where, and how references in formulas follow. */
import {
  columnLetters,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  parseReference,
  quotedSheetName,
  splitSheetName,
  type Area,
  type Cell,
} from "../address";
import type { Entry } from "../book";
import { tokensOf, type Token } from "./formula/tokens";
import type { Scope } from "./scope";
import type { SheetState } from "./sheetState";

export interface MovePlan {
  /** The cells inserted or deleted. */
  readonly area: Area;
  /** They and everything behind them. */
  readonly affected: Area;
  readonly vertical: boolean;
  /** How far the cells behind move; negative where cells are deleted. */
  readonly by: number;
}

export function plan(area: Area, direction: "Down" | "Right" | "Up" | "Left"): MovePlan {
  const vertical = direction === "Down" || direction === "Up";
  const affected = vertical
    ? { ...area, rowCount: MAX_ROWS - area.row }
    : { ...area, columnCount: MAX_COLUMNS - area.column };
  const count = vertical ? area.rowCount : area.columnCount;
  return { area, affected, vertical, by: direction === "Down" || direction === "Right" ? count : -count };
}

/** Where [start, start + count) lies after the move; undefined where all of it is deleted. */
function shiftedSpan(
  start: number,
  count: number,
  at: number,
  by: number,
): { start: number; count: number } | undefined {
  if (by > 0) {
    if (start >= at) return { start: start + by, count };
    return start + count > at ? { start, count: count + by } : { start, count };
  }
  const gone = -by;
  const moved = (edge: number): number => (edge <= at ? edge : Math.max(at, edge - gone));
  const first = moved(start);
  const end = moved(start + count);
  return end > first ? { start: first, count: end - first } : undefined;
}

/** Only what lies wholly in the moved rows or columns follows; whole rows and columns stay. */
export function shifted(area: Area, { affected, vertical, by, area: at }: MovePlan): Area | undefined {
  if (area.sheetId !== affected.sheetId || isWholeColumns(area) || isWholeRows(area)) return area;
  if (vertical) {
    if (area.column < affected.column || area.column + area.columnCount > affected.column + affected.columnCount)
      return area;
    const span = shiftedSpan(area.row, area.rowCount, at.row, by);
    return span && { ...area, row: span.start, rowCount: span.count };
  }
  if (area.row < affected.row || area.row + area.rowCount > affected.row + affected.rowCount) return area;
  const span = shiftedSpan(area.column, area.columnCount, at.column, by);
  return span && { ...area, column: span.start, columnCount: span.count };
}

/** The contents that move, as entries, with the place where they go. */
export function take(
  sheet: SheetState,
  { affected, area, vertical, by }: MovePlan,
): { area: Area; entries: Entry[][] } {
  const from =
    by > 0
      ? affected
      : vertical
        ? { ...affected, row: area.row + area.rowCount, rowCount: affected.rowCount - area.rowCount }
        : { ...affected, column: area.column + area.columnCount, columnCount: affected.columnCount - area.columnCount };
  const used = sheet.cells.bounds(from) ?? { ...from, rowCount: 1, columnCount: 1 };
  // Text stays text, even where it looks like a number.
  const entries: Entry[][] = sheet.cells
    .matrix(used)
    .map((row) => row.map((value) => (typeof value === "string" ? `'${value}` : value)));
  for (const { cell, text, spill } of sheet.formulas.values()) {
    const covered = spill && intersection(spill, used);
    for (let row = covered?.row ?? 0; covered && row < covered.row + covered.rowCount; row++) {
      entries[row - used.row]?.fill(
        null,
        covered.column - used.column,
        covered.column - used.column + covered.columnCount,
      );
    }
    const line = intersection({ ...cell, rowCount: 1, columnCount: 1 }, used)
      ? entries[cell.row - used.row]
      : undefined;
    if (line) line[cell.column - used.column] = text;
  }
  return { area: vertical ? { ...used, row: used.row + by } : { ...used, column: used.column + by }, entries };
}

export function shiftTables(scope: Scope, move: MovePlan): void {
  for (const [index, table] of scope.tables.entries()) {
    // A table loses the rows that are deleted in all of its columns. How else it grows or shrinks, the caller says.
    const losesRows = move.vertical && move.by < 0;
    const inside =
      !losesRows && (move.vertical ? move.area.row > table.area.row : move.area.column > table.area.column);
    const area = inside ? table.area : shifted(table.area, move);
    if (area) scope.tables[index] = { ...table, area };
  }
}

const replaceTokens = (text: string, replace: (token: Token) => string): string => {
  if (!text.startsWith("=")) return text;
  let answer = "";
  let at = 0;
  for (const token of tokensOf(text)) {
    answer += text.slice(at, token.start) + replace(token);
    at = token.end;
  }
  return answer + text.slice(at);
};

const CORNER = /(\$?)([A-Za-z]{1,3})(\$?)(\d+)/g;

/** The formula with its references moved. */
export function rewritten(text: string, move: MovePlan, cell: Cell | undefined, scope: Scope): string {
  return replaceTokens(text, (token) => {
    const parsed = token.kind === "reference" ? parseReference(token.text) : undefined;
    const sheetId = parsed?.sheetName === undefined ? cell?.sheetId : scope.sheetNamed(parsed.sheetName)?.id;
    if (!parsed || sheetId === undefined) return token.text;
    const { row, column, rowCount, columnCount } = parsed;
    const before = { sheetId, row, column, rowCount, columnCount };
    const after = shifted(before, move);
    if (!after) return "#REF!";
    const { rest } = splitSheetName(token.text);
    const corners = [
      { row: after.row, column: after.column },
      { row: after.row + after.rowCount - 1, column: after.column + after.columnCount - 1 },
    ];
    let corner = 0;
    const moved = rest.replace(CORNER, (_match, columnMark: string, _column: string, rowMark: string) => {
      const { row, column } = corners[corner++] ?? { row: 0, column: 0 };
      return `${columnMark}${columnLetters(column)}${rowMark}${row + 1}`;
    });
    return token.text.slice(0, token.text.length - rest.length) + moved;
  });
}

/** The formula as it reads when it is filled into a cell further down or to the right: relative references move along. */
export function filled(text: string, rows: number, columns: number): string {
  return replaceTokens(text, (token) => {
    if (token.kind !== "reference") return token.text;
    const { rest } = splitSheetName(token.text);
    const moved = rest.replace(CORNER, (_match, columnMark: string, column: string, rowMark: string, row: string) => {
      const parsed = parseReference(column + row);
      if (!parsed) return column + row;
      const toColumn = columnMark ? parsed.column : parsed.column + columns;
      const toRow = rowMark ? parsed.row : parsed.row + rows;
      return `${columnMark}${columnLetters(toColumn)}${rowMark}${toRow + 1}`;
    });
    return token.text.slice(0, token.text.length - rest.length) + moved;
  });
}

export function renamedSheet(text: string, from: string, to: string): string {
  return replaceTokens(text, (token) => {
    const { sheetName, rest } =
      token.kind === "reference" || token.kind === "word"
        ? splitSheetName(token.text)
        : { sheetName: undefined, rest: token.text };
    return sheetName?.toLowerCase() === from.toLowerCase() ? `${quotedSheetName(to)}!${rest}` : token.text;
  });
}

export function renamedTable(text: string, from: string, to: string): string {
  return replaceTokens(text, (token) => {
    if (token.kind === "word" && token.text.toLowerCase() === from.toLowerCase()) return to;
    const begins = token.kind === "table" && token.text.toLowerCase().startsWith(`${from.toLowerCase()}[`);
    return begins ? to + token.text.slice(from.length) : token.text;
  });
}
