/** Two rules of spills that the formula engine does not know: nothing spills inside or over a table, and sheets grow under a long spill. */
import { ErrorType, ErrorValueObject, IFormulaRuntimeService } from "@univerjs/preset-sheets-core";
import { areaOfCell, type Area, type Cell } from "../address";
import type { Calculation } from "./calculation";
import { areaOf, type SheetAccess } from "./sheetAccess";
import type { Tables } from "./tables";

export class SpillRules {
  private readonly tooLong = new Map<string, { anchor: Cell; area: Area }>();

  constructor(
    private readonly sheets: SheetAccess,
    private readonly tables: Tables,
    private readonly calculation: Calculation,
  ) {
    const runtime = sheets.grid.find(IFormulaRuntimeService);
    const keep = runtime.setRuntimeData.bind(runtime);
    // The one door through which every result of a formula goes to its cells.
    runtime.setRuntimeData = (result) => {
      const isMatrix = result.isReferenceObject() || result.isArray();
      const anchor: Cell = {
        sheetId: runtime.currentSubUnitId,
        row: runtime.currentRow,
        column: runtime.currentColumn,
      };
      if (!isMatrix || !("getRangePosition" in result) || typeof result.getRangePosition !== "function")
        return keep(result);
      const size = areaOf(anchor.sheetId, result.getRangePosition());
      return keep(this.allows({ ...size, ...anchor }, anchor) ? result : ErrorValueObject.create(ErrorType.SPILL));
    };
    calculation.whenPassEnds(() => this.grow());
  }

  private allows(area: Area, anchor: Cell): boolean {
    if (area.rowCount === 1 && area.columnCount === 1) return true;
    if (this.tables.touching(area)) return false;
    const model = this.sheets.model(area.sheetId);
    const fits =
      area.row + area.rowCount <= model.getRowCount() && area.column + area.columnCount <= model.getColumnCount();
    if (!fits) this.tooLong.set(`${anchor.sheetId} ${anchor.row} ${anchor.column}`, { anchor, area });
    return true;
  }

  private grow(): void {
    const spills = [...this.tooLong.values()];
    this.tooLong.clear();
    for (const { area } of spills) this.sheets.makeRoom(area);
    if (spills.length > 0) this.calculation.recalculate(spills.map(({ anchor }) => areaOfCell(anchor)));
  }
}
