/** The values of one sheet, by column: 100,000 rows of 40 columns are 4 million cells, too many for an object each. */
import type { Area } from "../address";
import type { CellValue, Matrix } from "../cellValue";

export class SheetCells {
  private readonly columns = new Map<number, (CellValue | undefined)[]>();

  get(row: number, column: number): CellValue {
    return this.columns.get(column)?.[row] ?? null;
  }

  set(row: number, column: number, value: CellValue): void {
    let cells = this.columns.get(column);
    if (!cells) {
      if (value === null) return;
      cells = [];
      this.columns.set(column, cells);
    }
    if (value === null) {
      if (row < cells.length) cells[row] = undefined;
      return;
    }
    // Holes are filled, so that the array stays dense: a sparse one is slow.
    while (cells.length < row) cells.push(undefined);
    cells[row] = value;
  }

  matrix(area: Area): Matrix {
    const rows: Matrix = Array.from({ length: area.rowCount }, () => new Array<CellValue>(area.columnCount).fill(null));
    for (let offset = 0; offset < area.columnCount; offset++) {
      const cells = this.columns.get(area.column + offset);
      if (!cells) continue;
      const count = Math.min(area.rowCount, cells.length - area.row);
      for (let row = 0; row < count; row++) {
        const value = cells[area.row + row];
        const target = rows[row];
        if (value !== undefined && target) target[offset] = value;
      }
    }
    return rows;
  }

  clear(area: Area): void {
    for (const [column, cells] of this.columns) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      const end = Math.min(cells.length, area.row + area.rowCount);
      if (area.row === 0 && end === cells.length) this.columns.delete(column);
      else for (let row = area.row; row < end; row++) cells[row] = undefined;
    }
  }

  isEmpty(area: Area): boolean {
    for (const [column, cells] of this.columns) {
      if (column < area.column || column >= area.column + area.columnCount) continue;
      const end = Math.min(cells.length, area.row + area.rowCount);
      for (let row = area.row; row < end; row++) if (cells[row] !== undefined) return false;
    }
    return true;
  }

  /** The smallest rectangle around all values inside an area. */
  bounds(within: Area): Area | undefined {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [column, cells] of this.columns) {
      if (column < within.column || column >= within.column + within.columnCount) continue;
      const end = Math.min(cells.length, within.row + within.rowCount);
      let first = within.row;
      while (first < end && cells[first] === undefined) first++;
      if (first >= end) continue;
      let last = end - 1;
      while (cells[last] === undefined) last--;
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0
      ? undefined
      : { sheetId: within.sheetId, row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}
