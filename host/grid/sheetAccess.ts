/** Sheets of the grid by their id, cells within them, and room for what is written. */
import {
  Dimension,
  ObjectMatrix,
  type ICellData,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Area, type Cell } from "../address";
import { HostFault } from "../hostFault";
import type { Spill } from "../book";
import type { Grid, GridRange, GridSheet } from "./univer";

const ROW_MARGIN = 50;
const COLUMN_MARGIN = 10;

export const rangeOf = ({ row, column, rowCount, columnCount }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rowCount - 1,
  endColumn: column + columnCount - 1,
});

export const areaOf = (sheetId: string, { startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  sheetId,
  row: startRow,
  column: startColumn,
  rowCount: endRow - startRow + 1,
  columnCount: endColumn - startColumn + 1,
});

export class SheetAccess {
  private readonly formulas: FormulaDataModel;

  constructor(readonly grid: Grid) {
    this.formulas = grid.find(FormulaDataModel);
  }

  get workbook(): Workbook {
    return this.grid.workbook.getWorkbook();
  }

  has(sheetId: string): boolean {
    return this.grid.workbook.getSheetBySheetId(sheetId) !== null;
  }
  sheet(sheetId: string): GridSheet {
    const sheet = this.grid.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new HostFault("ItemNotFound", `There is no sheet ${sheetId}.`);
    return sheet;
  }
  model(sheetId: string): Worksheet {
    return this.sheet(sheetId).getSheet();
  }

  /** The part of an area that the grid holds at present. */
  bounded(area: Area): Area {
    const model = this.model(area.sheetId);
    const rowCount = Math.max(1, Math.min(area.rowCount, model.getRowCount() - area.row));
    const columnCount = Math.max(1, Math.min(area.columnCount, model.getColumnCount() - area.column));
    return { ...area, rowCount, columnCount };
  }

  range(area: Area): GridRange {
    this.makeRoom(area);
    return this.sheet(area.sheetId).getRange(rangeOf(this.bounded(area)));
  }

  /** What the grid keeps for a cell itself; a cell that only shows part of a spill keeps nothing. */
  own({ sheetId, row, column }: Cell): Nullable<ICellData> {
    return this.model(sheetId).getCellMatrix().getValue(row, column);
  }
  /** What a spill puts into a cell. */
  spilled({ sheetId, row, column }: Cell): Nullable<ICellData> {
    return this.formulas.getArrayFormulaCellData()[this.grid.unitId]?.[sheetId]?.[row]?.[column];
  }

  /** The areas that formulas would fill, #SPILL! or not, by their anchors. */
  wantedSpills(sheetId: string): { anchor: Cell; area: Area }[] {
    const found: { anchor: Cell; area: Area }[] = [];
    const ranges = this.formulas.getArrayFormulaRange()[this.grid.unitId]?.[sheetId];
    if (!ranges) return found;
    new ObjectMatrix(ranges).forValue((row, column, range) => {
      if (range && this.own({ sheetId, row, column })?.f)
        found.push({ anchor: { sheetId, row, column }, area: areaOf(sheetId, range) });
    });
    return found;
  }
  spills(sheetId: string): Spill[] {
    return this.wantedSpills(sheetId).filter(({ anchor }) => this.own(anchor)?.v !== "#SPILL!");
  }

  /** Sheets of the grid are finite: they grow before anything is written beyond their end. Whole rows and columns need no room. */
  makeRoom(area: Area): void {
    const model = this.model(area.sheetId);
    const rows = area.rowCount === MAX_ROWS ? 0 : area.row + area.rowCount;
    const columns = area.columnCount === MAX_COLUMNS ? 0 : area.column + area.columnCount;
    const target = { unitId: this.grid.unitId, subUnitId: area.sheetId };
    if (rows > model.getRowCount())
      this.grid.run("sheet.mutation.set-worksheet-row-count", {
        ...target,
        rowCount: Math.min(rows + ROW_MARGIN, MAX_ROWS),
      });
    if (columns > model.getColumnCount())
      this.grid.run("sheet.mutation.set-worksheet-column-count", {
        ...target,
        columnCount: Math.min(columns + COLUMN_MARGIN, MAX_COLUMNS),
      });
  }

  /** Whole rows and columns move at once; the grid moves a part of them in a later task, which `settled` of the calculation covers. */
  shift(area: Area, direction: "Down" | "Right" | "Up" | "Left"): void {
    const sheet = this.sheet(area.sheetId);
    if (direction === "Down" && isWholeRows(area)) sheet.insertRows(area.row, area.rowCount);
    else if (direction === "Right" && isWholeColumns(area)) sheet.insertColumns(area.column, area.columnCount);
    else if (direction === "Up" && isWholeRows(area)) sheet.deleteRows(area.row, area.rowCount);
    else if (direction === "Left" && isWholeColumns(area)) sheet.deleteColumns(area.column, area.columnCount);
    else if (direction === "Down" || direction === "Right")
      this.range(area).insertCells(direction === "Down" ? Dimension.ROWS : Dimension.COLUMNS);
    else this.range(area).deleteCells(direction === "Up" ? Dimension.ROWS : Dimension.COLUMNS);
  }
}
