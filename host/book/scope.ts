/** What the words of a formula mean in this workbook: sheets, defined names, tables; and which areas a formula reads. */
import { contains, type Area, type Cell, type ParsedReference } from "../address";
import type { DefinedName, Table } from "../book";
import { plainValue } from "../cellValue";
import { parseFormula } from "./formula/parser";
import type { Formula, TableReference } from "./formula/syntax";
import type { SheetState } from "./sheetState";

export class Scope {
  readonly sheets: SheetState[] = [];
  readonly tables: Table[] = [];
  readonly names: DefinedName[] = [];
  private readonly parsedNames = new Map<string, Formula>();

  sheet(id: string): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }
  sheetNamed(name: string): SheetState | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  areaOf({ sheetName, row, column, rowCount, columnCount }: ParsedReference, cell: Cell): Area | undefined {
    const sheetId = sheetName === undefined ? cell.sheetId : this.sheetNamed(sheetName)?.id;
    return sheetId === undefined ? undefined : { sheetId, row, column, rowCount, columnCount };
  }

  named(name: string, sheetName: string | undefined, cell: Cell): Formula | undefined {
    const sheetId = sheetName === undefined ? cell.sheetId : this.sheetNamed(sheetName)?.id;
    const same = this.names.filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    const found =
      same.find((candidate) => candidate.sheetId === sheetId) ??
      same.find((candidate) => candidate.sheetId === undefined);
    if (found) return this.parsed(found.formula);
    const table = this.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    return table && { kind: "table", reference: { table: table.name, rows: "data", columns: undefined } };
  }

  private parsed(formula: string): Formula {
    const known = this.parsedNames.get(formula);
    if (known) return known;
    const tree = parseFormula(formula);
    this.parsedNames.set(formula, tree);
    return tree;
  }

  areaOfTable({ table: name, rows, columns }: TableReference, cell: Cell): Area | undefined {
    const table =
      name === undefined
        ? this.tables.find(({ area }) => contains(area, cell))
        : this.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!table) return undefined;
    const [first, last] = columns ?? [undefined, undefined];
    const left = first === undefined ? 0 : this.columnOf(table, first);
    const right = last === undefined ? table.area.columnCount - 1 : this.columnOf(table, last);
    if (left < 0 || right < 0) return undefined;
    const lines = this.rowsOf(table, rows, cell);
    return (
      lines && {
        sheetId: table.area.sheetId,
        ...lines,
        column: table.area.column + Math.min(left, right),
        columnCount: Math.abs(right - left) + 1,
      }
    );
  }

  private columnOf({ area }: Table, name: string): number {
    const headers = this.sheet(area.sheetId)?.cells.matrix({ ...area, rowCount: 1 })[0] ?? [];
    return headers.findIndex((header) => String(plainValue(header)).toLowerCase() === name.toLowerCase());
  }

  private rowsOf(
    { area, showHeaders, showTotals }: Table,
    rows: TableReference["rows"],
    cell: Cell,
  ): { row: number; rowCount: number } | undefined {
    const top = showHeaders ? 1 : 0;
    const count = area.rowCount - top - (showTotals ? 1 : 0);
    switch (rows) {
      case "all":
        return { row: area.row, rowCount: area.rowCount };
      case "headers":
        return showHeaders ? { row: area.row, rowCount: 1 } : undefined;
      case "totals":
        return showTotals ? { row: area.row + area.rowCount - 1, rowCount: 1 } : undefined;
      case "headersAndData":
        return { row: area.row, rowCount: count + top };
      case "thisRow": {
        const inside = cell.sheetId === area.sheetId && cell.row >= area.row + top && cell.row < area.row + top + count;
        return inside ? { row: cell.row, rowCount: 1 } : undefined;
      }
      case "data":
        return { row: area.row + top, rowCount: count };
    }
  }

  /** The areas that a formula reads. What a function finds out only while it runs (INDEX of a reference) lies inside them. */
  precedents(formula: Formula, cell: Cell, depth = 0): Area[] {
    const of = (part: Formula): Area[] => this.precedents(part, cell, depth);
    switch (formula.kind) {
      case "constant":
      case "array":
        return [];
      case "reference":
        return asList(this.areaOf(formula.reference, cell));
      case "table": {
        // The headers too: a renamed column changes what the reference means.
        const table = this.areaOfTable(formula.reference, cell);
        const headers = this.areaOfTable({ ...formula.reference, rows: "headers", columns: undefined }, cell);
        return [...asList(table), ...asList(headers)];
      }
      case "name": {
        const named = depth < 20 ? this.named(formula.name, formula.sheetName, cell) : undefined;
        return named ? this.precedents(named, cell, depth + 1) : [];
      }
      case "spill":
        return of(formula.anchor);
      case "call":
        return formula.parameters.flatMap((parameter) => (parameter ? of(parameter) : []));
      case "binary":
        return [...of(formula.left), ...of(formula.right)];
      case "field":
        return of(formula.of);
      default:
        return of(formula.operand);
    }
  }
}

/** Whether a formula speaks of defined names or tables. */
export function usesNames(formula: Formula): boolean {
  switch (formula.kind) {
    case "name":
    case "table":
      return true;
    case "constant":
    case "array":
    case "reference":
      return false;
    case "spill":
      return usesNames(formula.anchor);
    case "call":
      return formula.parameters.some((parameter) => parameter !== undefined && usesNames(parameter));
    case "binary":
      return usesNames(formula.left) || usesNames(formula.right);
    case "field":
      return usesNames(formula.of);
    default:
      return usesNames(formula.operand);
  }
}

const asList = (area: Area | undefined): Area[] => (area ? [area] : []);
