/** The sheets of the workbook. What the grid does not keep, such as protection, is kept here. */
import { BooleanNumber, ICommandService } from "@univerjs/core";
import type { Sheet, Visibility } from "../book";
import type { SheetAccess } from "./sheetAccess";
import { FIRST_COLUMNS, FIRST_ROWS } from "./univer";

const MEASURE_ROWS = "sheet.operation.mark-dirty-row-auto-height";
const DO_NOT_MEASURE_ROWS = "sheet.operation.cancel-mark-dirty-row-auto-height";

/** Shaped as Excel's, and never used again. */
export const sheetIdOf = (number: number): string =>
  `{00000000-0001-0000-${number.toString(16).padStart(4, "0")}-000000000000}`;

export class Sheets {
  private readonly protectedSheets = new Set<string>();
  private readonly veryHidden = new Set<string>();
  private lastNumber = 0;

  /** Rows of a sheet that the grid will measure when it has time, by sheet: measuring one that is gone by then is its fault. */
  private readonly measuring = new Map<string, string[]>();

  constructor(private readonly access: SheetAccess) {
    access.grid.find(ICommandService).onCommandExecuted(({ id, params }) => {
      if (id !== MEASURE_ROWS || !params) return;
      const { subUnitId, id: task } = Object.fromEntries(Object.entries(params));
      const known = this.measuring.get(String(subUnitId)) ?? [];
      this.measuring.set(String(subUnitId), [...known, String(task)]);
    });
  }

  all(): Sheet[] {
    return this.access.grid.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      return {
        id,
        name: sheet.getSheetName(),
        visibility: this.visibility(id),
        isProtected: this.protectedSheets.has(id),
      };
    });
  }
  private one(sheetId: string): Sheet {
    const found = this.all().find(({ id }) => id === sheetId);
    if (!found) throw new Error(`The grid lost sheet ${sheetId}.`);
    return found;
  }
  private visibility(sheetId: string): Visibility {
    if (!this.access.sheet(sheetId).isSheetHidden()) return "Visible";
    return this.veryHidden.has(sheetId) ? "VeryHidden" : "Hidden";
  }

  /** An add-in's new sheet does not come to the front by itself. */
  add(name: string): Sheet {
    const { workbook } = this.access.grid;
    const active = workbook.getActiveSheet().getSheetId();
    const id = sheetIdOf(++this.lastNumber);
    workbook.insertSheet(name, {
      index: workbook.getSheets().length,
      sheet: { id, rowCount: FIRST_ROWS, columnCount: FIRST_COLUMNS },
    });
    workbook.setActiveSheet(active);
    return this.one(id);
  }

  change(
    sheetId: string,
    {
      name,
      visibility,
      isProtected,
      position,
    }: { name?: string; visibility?: Visibility; isProtected?: boolean; position?: number },
  ): void {
    const sheet = this.access.sheet(sheetId);
    if (name !== undefined) sheet.setName(name);
    if (visibility !== undefined) this.setVisibility(sheetId, visibility);
    if (isProtected !== undefined) this.setProtection(sheetId, isProtected);
    if (position !== undefined)
      this.access.grid.run("sheet.mutation.set-worksheet-order", {
        unitId: this.access.grid.unitId,
        subUnitId: sheetId,
        fromOrder: sheet.getIndex(),
        toOrder: position,
      });
  }

  private setVisibility(sheetId: string, visibility: Visibility): void {
    if (visibility === "VeryHidden") this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (this.access.sheet(sheetId).isSheetHidden() !== (hidden === BooleanNumber.TRUE)) {
      this.access.grid.run("sheet.mutation.set-worksheet-hidden", {
        unitId: this.access.grid.unitId,
        subUnitId: sheetId,
        hidden,
      });
    }
  }
  private setProtection(sheetId: string, isProtected: boolean): void {
    if (isProtected) this.protectedSheets.add(sheetId);
    else this.protectedSheets.delete(sheetId);
  }

  remove(sheetId: string): void {
    const { grid } = this.access;
    for (const id of this.measuring.get(sheetId) ?? [])
      grid.run(DO_NOT_MEASURE_ROWS, { unitId: grid.unitId, subUnitId: sheetId, id });
    this.measuring.delete(sheetId);
    this.access.grid.workbook.deleteSheet(sheetId);
  }
}
