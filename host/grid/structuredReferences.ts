/**
 * `[@TY1]`, `tbl[TY1]`, `tbl[[#Headers],[FL1]:[DI3.5]]` written as addresses: the grid reads no this-row references,
 * and column names with dots are beyond its parser.
 */
import { localAddress, quotedSheetName, type Area, type Cell } from "../address";
import type { Table } from "../book";
import { parseTableReference } from "../book/formula/tableReference";

export interface TableView {
  tables(): readonly Table[];
  header(table: Table, offset: number): string;
  sheetName(sheetId: string): string;
}

/** The formula with addresses in place of table references; a reference to nothing becomes #REF!. */
export function withAddresses(formula: string, cell: Cell, view: TableView): string {
  let answer = "";
  let at = 0;
  while (at < formula.length) {
    const sign = formula.charAt(at);
    let end = at + 1;
    if (sign === '"') {
      end = closingQuote(formula, at);
      answer += formula.slice(at, end);
    } else if (sign === "'") {
      // A quoted sheet name. Inside brackets the apostrophe is an escape, but brackets are taken whole below.
      end = closingQuote(formula, at);
      answer += formula.slice(at, end);
    } else if (sign === "[") {
      end = closingBracket(formula, at);
      const name = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.exec(answer)?.[0] ?? "";
      const reference = addressOf(name + formula.slice(at, end), cell, view);
      answer = answer.slice(0, answer.length - name.length) + reference;
    } else {
      answer += sign;
    }
    at = end;
  }
  return answer;
}

function closingQuote(text: string, open: number): number {
  const quote = text.charAt(open);
  for (let at = open + 1; at < text.length; at++) {
    if (text.charAt(at) !== quote) continue;
    if (text.charAt(at + 1) !== quote) return at + 1;
    at++;
  }
  return text.length;
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "'") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at + 1;
  }
  return text.length;
}

function addressOf(text: string, cell: Cell, view: TableView): string {
  const reference = parseTableReference(text);
  const table = reference && findTable(reference.table, cell, view);
  if (!reference || !table) return "#REF!";
  const rows = rowsOf(table, reference.rows, cell);
  const columns = columnsOf(table, reference.columns, view);
  if (!rows || !columns) return "#REF!";
  const address = localAddress({ sheetId: table.area.sheetId, ...rows, ...columns });
  return table.area.sheetId === cell.sheetId
    ? address
    : `${quotedSheetName(view.sheetName(table.area.sheetId))}!${address}`;
}

function findTable(name: string | undefined, cell: Cell, view: TableView): Table | undefined {
  const tables = view.tables();
  if (name !== undefined) return tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return tables.find(
    ({ area }) =>
      area.sheetId === cell.sheetId &&
      inRows(area, cell.row) &&
      cell.column >= area.column &&
      cell.column < area.column + area.columnCount,
  );
}

const inRows = (area: Area, row: number): boolean => row >= area.row && row < area.row + area.rowCount;

function rowsOf(
  { area, showHeaders, showTotals }: Table,
  rows: "all" | "data" | "headers" | "totals" | "thisRow" | "headersAndData",
  cell: Cell,
): { row: number; rowCount: number } | undefined {
  const first = area.row + (showHeaders ? 1 : 0);
  const last = area.row + area.rowCount - (showTotals ? 1 : 0);
  switch (rows) {
    case "all":
      return { row: area.row, rowCount: area.rowCount };
    case "data":
      return { row: first, rowCount: Math.max(1, last - first) };
    case "headers":
      return showHeaders ? { row: area.row, rowCount: 1 } : undefined;
    case "totals":
      return showTotals ? { row: last, rowCount: 1 } : undefined;
    case "headersAndData":
      return { row: area.row, rowCount: last - area.row };
    case "thisRow":
      return cell.row >= first && cell.row < last ? { row: cell.row, rowCount: 1 } : undefined;
  }
}

function columnsOf(
  table: Table,
  names: readonly [string, string] | undefined,
  view: TableView,
): { column: number; columnCount: number } | undefined {
  if (!names) return { column: table.area.column, columnCount: table.area.columnCount };
  const headers = Array.from({ length: table.area.columnCount }, (_, offset) =>
    view.header(table, offset).toLowerCase(),
  );
  const [first, last] = names.map((name) => headers.indexOf(name.toLowerCase())).sort((a, b) => a - b);
  if (first === undefined || last === undefined || first < 0) return undefined;
  return { column: table.area.column + first, columnCount: last - first + 1 };
}
