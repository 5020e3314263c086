/**
 * What happens between a person's key and the cell: a table beside the cell grows over it, and table references
 * become addresses. Both hold for typing, pasting and filling, so they sit before the grid's own commands.
 */
import { ObjectMatrix, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import type { Cell } from "../address";
import { withAddresses, type TableView } from "./structuredReferences";
import { hasContent } from "./cellContent";
import type { SheetAccess } from "./sheetAccess";
import type { Tables } from "./tables";

interface Entering {
  readonly subUnitId?: string;
  readonly range?: IRange | readonly IRange[];
  readonly value?: unknown;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

const isCell = (value: unknown): value is ICellData =>
  typeof value === "object" && value !== null && ("v" in value || "f" in value || "p" in value);

export class EntryRewriting {
  /** Formulas as they were typed, by sheet and by what they became. */
  private readonly typed = new Map<string, string>();

  constructor(
    private readonly sheets: SheetAccess,
    private readonly tables: Tables,
    private readonly view: TableView,
  ) {
    sheets.grid.beforeCommands.add(({ id, params }) => {
      const entering: Entering = params ?? {};
      if (id === "sheet.command.set-range-values") this.entered(entering);
      else if (id === "sheet.mutation.set-range-values") this.rewrite(entering);
    });
  }

  /** The editor hands over one cell at a time. */
  private entered({ subUnitId, range, value }: Entering): void {
    const only = range && "startRow" in range ? range : range?.[0];
    if (!only || !isCell(value) || only.startRow !== only.endRow || only.startColumn !== only.endColumn) return;
    const sheetId = subUnitId ?? this.sheets.grid.workbook.getActiveSheet().getSheetId();
    if (hasContent(value)) this.tables.growOver({ sheetId, row: only.startRow, column: only.startColumn });
  }

  private rewrite({ subUnitId: sheetId, cellValue }: Entering): void {
    if (sheetId === undefined || !cellValue) return;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      if (cell?.f?.includes("[")) cell.f = this.rewritten({ sheetId, row, column }, cell.f);
    });
  }

  private rewritten(cell: Cell, formula: string): string {
    const resolved = withAddresses(formula, cell, this.view);
    this.typed.set(`${cell.sheetId} ${resolved}`, formula);
    return resolved;
  }

  /** The formula as its author knows it. */
  asTyped(sheetId: string, formula: string): string {
    return this.typed.get(`${sheetId} ${formula}`) ?? formula;
  }

  /** After a table has changed its shape or name: formulas that name tables are read again. */
  readAgain(): void {
    for (const sheet of this.sheets.grid.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const changed = new ObjectMatrix<ICellData>();
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const typed = cell?.f ? this.typed.get(`${sheetId} ${cell.f}`) : undefined;
          if (typed !== undefined && withAddresses(typed, { sheetId, row, column }, this.view) !== cell?.f)
            changed.setValue(row, column, { f: typed, v: null });
        });
      if (changed.getSizeOf() > 0)
        this.sheets.grid.run("sheet.mutation.set-range-values", {
          unitId: this.sheets.grid.unitId,
          subUnitId: sheetId,
          cellValue: changed.getMatrix(),
        });
    }
  }
}
