/** Shows on the grid what conditional formats make of its cells. The colours are painted, the cells keep their own. */
import { BooleanNumber, InterceptorEffectEnum, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { contains, type Cell } from "../address";
import { conditionalLook, type ConditionalLook } from "../conditionalLook";
import type { Drawings } from "../drawings";
import type { GridBook } from "./gridBook";

/** Above whatever else the grid changes on a cell before it paints it. */
const PRIORITY = 100;

export class ConditionalFormats {
  /** What was found since the last change, for the grid paints a cell again and again. */
  private readonly known = new Map<string, IStyleData | undefined>();

  constructor(
    private readonly book: GridBook,
    private readonly drawings: Drawings,
  ) {
    book.grid.find(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      priority: PRIORITY,
      handler: (cell, { subUnitId, row, col, workbook }, next) => {
        const style = this.styleOf({ sheetId: subUnitId, row, column: col });
        if (!style) return next(cell);
        const own = workbook.getStyles().get(cell?.s) ?? {};
        return next({ ...cell, s: { ...own, ...style } });
      },
    });
    drawings.listen(() => this.refresh());
    book.listen(({ kind }) => {
      if (kind === "cellsChanged" || kind === "sheetCalculated" || kind === "sheetRenamed") this.refresh();
    });
  }

  private refresh(): void {
    if (this.known.size === 0 && this.drawings.conditionalFormats.length === 0) return;
    this.known.clear();
    this.book.grid.workbook.getActiveSheet().refreshCanvas();
  }

  private styleOf(cell: Cell): IStyleData | undefined {
    if (!this.drawings.conditionalFormats.some(({ area }) => contains(area, cell))) return undefined;
    const place = `${cell.sheetId} ${cell.row} ${cell.column}`;
    if (!this.known.has(place)) {
      const look = conditionalLook(this.book, this.drawings.conditionalFormats, cell);
      this.known.set(place, look && styleOf(look));
    }
    return this.known.get(place);
  }
}

/** A conditional colour is the same in every theme of the page; so is the text upon it. */
function styleOf({ fillColor, fontColor, bold }: ConditionalLook): IStyleData {
  return {
    ...(fillColor !== undefined && { bg: { rgb: fillColor } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold !== undefined && { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}
