/** Reading and writing the cells of the grid. */
import type { ICellData } from "@univerjs/core";
import type { Area, Cell } from "../address";
import type { ClearedPart, Entry } from "../book";
import { readEntry } from "../book/entry";
import { cellText } from "../book/numberFormat";
import type { CellValue, Matrix } from "../cellValue";
import { cellOf, hasContent, valueOf } from "./cellContent";
import type { Looks } from "./looks";
import type { SheetAccess } from "./sheetAccess";

const WRITE = "sheet.mutation.set-range-values";

export class GridCells {
  constructor(
    private readonly sheets: SheetAccess,
    private readonly looks: Looks,
    private readonly asTyped: (sheetId: string, formula: string) => string,
  ) {}

  /** One matrix over the part of an area that exists in the grid; the rest is `beyond`. */
  private matrix<Item>(area: Area, itemAt: (cell: Cell) => Item, beyond: Item): Item[][] {
    const model = this.sheets.model(area.sheetId);
    const rows = model.getRowCount();
    const columns = model.getColumnCount();
    return Array.from({ length: area.rowCount }, (_, down) =>
      Array.from({ length: area.columnCount }, (_, right) => {
        const cell: Cell = { sheetId: area.sheetId, row: area.row + down, column: area.column + right };
        return cell.row < rows && cell.column < columns ? itemAt(cell) : beyond;
      }),
    );
  }

  value(cell: Cell): CellValue {
    const own = this.sheets.own(cell);
    return hasContent(own) ? valueOf(own) : valueOf(this.sheets.spilled(cell));
  }
  formula(cell: Cell): CellValue {
    const formula = this.sheets.own(cell)?.f;
    return formula ? this.asTyped(cell.sheetId, formula) : this.value(cell);
  }
  text(cell: Cell): string {
    return cellText(this.value(cell), this.looks.numberFormat(cell.sheetId, cell.row, cell.column));
  }

  values(area: Area): Matrix {
    return this.matrix<CellValue>(area, (cell) => this.value(cell), null);
  }
  formulas(area: Area): Matrix {
    return this.matrix<CellValue>(area, (cell) => this.formula(cell), null);
  }
  texts(area: Area): string[][] {
    return this.matrix(area, (cell) => this.text(cell), "");
  }
  numberFormats(area: Area): string[][] {
    return this.matrix(area, ({ sheetId, row, column }) => this.looks.numberFormat(sheetId, row, column), "General");
  }

  write(area: Area, entries: readonly (readonly Entry[])[]): void {
    this.sheets.makeRoom(area);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [down, line] of entries.entries()) {
      const cells: Record<number, ICellData> = {};
      for (const [right, entry] of line.entries()) {
        if (entry !== null) cells[area.column + right] = cellOf(readEntry(entry));
      }
      cellValue[area.row + down] = cells;
    }
    this.sheets.grid.run(WRITE, { unitId: this.sheets.grid.unitId, subUnitId: area.sheetId, cellValue });
  }

  clear(area: Area, part: ClearedPart): void {
    if (part === "All" || part === "Formats") this.looks.clear(area);
    if (part === "All" || part === "Contents") {
      const { row, column, rowCount, columnCount } = this.sheets.bounded(area);
      const bounded: Area = { sheetId: area.sheetId, row, column, rowCount, columnCount };
      this.write(
        bounded,
        Array.from({ length: rowCount }, () => new Array<Entry>(columnCount).fill("")),
      );
    }
  }

  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const include = (row: number, column: number, rowCount = 1, columnCount = 1): void => {
      const first = { row: Math.max(row, within?.row ?? 0), column: Math.max(column, within?.column ?? 0) };
      const end = {
        row: Math.min(row + rowCount, within ? within.row + within.rowCount : Infinity),
        column: Math.min(column + columnCount, within ? within.column + within.columnCount : Infinity),
      };
      if (end.row <= first.row || end.column <= first.column) return;
      [top, left] = [Math.min(top, first.row), Math.min(left, first.column)];
      [bottom, right] = [Math.max(bottom, end.row - 1), Math.max(right, end.column - 1)];
    };
    this.sheets
      .model(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (hasContent(cell) || (!valuesOnly && cell?.s)) include(row, column);
      });
    for (const { area } of this.sheets.spills(sheetId)) include(area.row, area.column, area.rowCount, area.columnCount);
    return bottom < 0
      ? undefined
      : { sheetId, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}
