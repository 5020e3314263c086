/** Tables of the workbook. The grid has none of its own in its open packages' surface: they are kept here, and shown by a range theme. */
import { BooleanNumber } from "@univerjs/core";
import { contains, intersection, type Area, type Cell } from "../address";
import type { BookEvent, Table } from "../book";
import { shifted, type MovePlan } from "../book/moveCells";
import { plainValue, type CellValue } from "../cellValue";
import { HostFault } from "../hostFault";
import type { SheetAccess } from "./sheetAccess";

const DEFAULT_STYLE = "TableStyleMedium2";
const THEME = "table";

export interface CellPort {
  value(cell: Cell): CellValue;
  put(cell: Cell, value: string): void;
}

export class Tables {
  private list: Table[] = [];
  private lastId = 0;

  constructor(
    private readonly sheets: SheetAccess,
    private readonly cells: CellPort,
    private readonly announce: (event: BookEvent) => void,
    /** Formulas that name tables have to be read again. */
    private readonly reshaped: () => void,
  ) {
    const { workbook } = sheets.grid;
    workbook.registerRangeTheme(
      workbook.createRangeThemeStyle(THEME, {
        headerRowStyle: { bg: { rgb: "#CFE0DA" }, bl: BooleanNumber.TRUE },
        secondRowStyle: { bg: { rgb: "#F1F6F4" } },
      }),
    );
  }

  all(): readonly Table[] {
    return this.list;
  }
  at(cell: Cell): Table | undefined {
    return this.list.find(({ area }) => contains(area, cell));
  }
  touching(area: Area): Table | undefined {
    return this.list.find((table) => intersection(table.area, area));
  }
  header(table: Table, offset: number): string {
    return String(plainValue(this.cells.value({ ...table.area, column: table.area.column + offset })));
  }

  add(area: Area, wished?: string): Table {
    const table: Table = {
      id: String(++this.lastId),
      name: wished ?? this.freeName(),
      area,
      showHeaders: true,
      showTotals: false,
      style: DEFAULT_STYLE,
    };
    this.fillHeaders(area);
    this.list.push(table);
    this.paint(table);
    this.reshaped();
    this.announce({ kind: "tableAdded", tableId: table.id, sheetId: area.sheetId });
    return table;
  }

  change(tableId: string, change: Partial<Omit<Table, "id">>): void {
    const table = this.find(tableId);
    const changed = { ...table, ...change };
    this.list = this.list.map((candidate) => (candidate.id === tableId ? changed : candidate));
    this.unpaint(table);
    this.paint(changed);
    if (change.area) this.fillHeaders(changed.area);
    this.reshaped();
  }

  remove(tableId: string): void {
    const table = this.find(tableId);
    this.unpaint(table);
    this.forget(table);
  }

  /** Typing right beside or right below a table makes it grow over the cell. */
  growOver(cell: Cell): void {
    const table = this.list.find(({ area, showTotals }) => {
      if (area.sheetId !== cell.sheetId) return false;
      const beside =
        cell.column === area.column + area.columnCount && cell.row >= area.row && cell.row < area.row + area.rowCount;
      const below =
        !showTotals &&
        cell.row === area.row + area.rowCount &&
        cell.column >= area.column &&
        cell.column < area.column + area.columnCount;
      return beside || below;
    });
    if (!table || this.at(cell)) return;
    const { area } = table;
    const isBeside = cell.column === area.column + area.columnCount;
    const grown = isBeside ? { ...area, columnCount: area.columnCount + 1 } : { ...area, rowCount: area.rowCount + 1 };
    if (this.list.some((other) => other !== table && intersection(other.area, grown))) return;
    this.change(table.id, { area: grown });
  }

  /** Rows or columns were inserted or deleted. */
  move(plan: MovePlan): void {
    for (const table of [...this.list]) {
      const area = shifted(table.area, plan);
      if (!area) this.forget(table);
      else this.list = this.list.map((candidate) => (candidate === table ? { ...table, area } : candidate));
    }
  }
  sheetRemoved(sheetId: string): void {
    this.list = this.list.filter(({ area }) => area.sheetId !== sheetId);
  }

  private forget(table: Table): void {
    this.list = this.list.filter((candidate) => candidate !== table);
    this.announce({ kind: "tableDeleted", tableId: table.id, sheetId: table.area.sheetId });
  }
  private find(tableId: string): Table {
    const table = this.list.find(({ id }) => id === tableId);
    if (!table) throw new HostFault("ItemNotFound", `There is no table ${tableId}.`);
    return table;
  }
  private freeName(): string {
    for (let number = 1; ; number++) {
      if (!this.list.some(({ name }) => name.toLowerCase() === `table${number}`)) return `Table${number}`;
    }
  }

  /** Headers are texts, none is empty and no two are equal. */
  private fillHeaders(area: Area): void {
    const seen = new Set<string>();
    for (let offset = 0; offset < area.columnCount; offset++) {
      const cell: Cell = { ...area, column: area.column + offset };
      const written = String(plainValue(this.cells.value(cell)));
      const wanted = written === "" ? `Column${offset + 1}` : written;
      let header = wanted;
      for (let number = 2; seen.has(header.toLowerCase()); number++) header = `${wanted}${number}`;
      seen.add(header.toLowerCase());
      if (header !== this.cells.value(cell)) this.cells.put(cell, header);
    }
  }

  private paint({ area }: Table): void {
    this.sheets.range(area).useThemeStyle(THEME);
  }
  private unpaint({ area }: Table): void {
    const range = this.sheets.range(area);
    const theme = range.getUsedThemeStyle();
    if (theme) range.removeThemeStyle(theme);
  }
}
