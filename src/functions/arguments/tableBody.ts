import type { CellBlock } from "../../spreadsheet/address";
import type { DeliveredRange } from "../../spreadsheet/deliveredCell";
import { extentOf } from "../../spreadsheet/extent";
import { columnBlock, type RangeArgument } from "./rangeArgument";

/** On the desktop an empty cell is delivered so. */
export const isZero = (value: unknown): boolean => value === 0;

/** The rows below the header, as delivered. */
export class TableBody {
  readonly rows: DeliveredRange;
  readonly block: CellBlock | undefined;

  constructor(
    readonly range: RangeArgument,
    private readonly headerRows: 0 | 1,
  ) {
    this.rows = headerRows === 0 ? range.cells : range.cells.slice(headerRows);
    this.block = range.block;
  }

  /** The part of a column between two rows of the body, on the sheet. */
  columnOnSheet(column: number, firstRow: number, rows: number): CellBlock[] {
    return this.block ? [columnBlock(this.block, column, firstRow + this.headerRows, rows)] : [];
  }

  /** The part of a column that holds all its cells in doubt, on the sheet; nothing where none is. */
  extentOnSheet(column: number, isInDoubt: (value: unknown) => boolean): CellBlock[] {
    const extent = extentOf(this.rows.length, (row) => isInDoubt(this.rows[row]?.[column]));
    return extent ? this.columnOnSheet(column, extent.row, extent.rows) : [];
  }

  /** Such a part of each column. */
  extentsOnSheet(isInDoubt: (value: unknown) => boolean): CellBlock[] {
    const blocks: CellBlock[] = [];
    for (let column = 0; column < this.range.columns; column += 1)
      blocks.push(...this.extentOnSheet(column, isInDoubt));
    return blocks;
  }

  /** Row of the sheet of the first row, where the sheet is known, else of the range; counted from 1. */
  get firstRow(): number {
    return (this.block?.row ?? 0) + this.headerRows + 1;
  }

  /** A cell as the sheet knows it; only where it is known which. */
  onSheet(row: number, column: number): [sheet: string, row: number, column: number] {
    const { sheet = "", row: top = 0, column: left = 0 } = this.block ?? {};
    return [sheet, top + this.headerRows + row, left + column];
  }

  /** Whether nothing but zeros and blanks was delivered in a row, so that it may be an empty row of the sheet. */
  mayBeEmpty(row: number): boolean {
    return (
      this.rows[row]?.every((value) => value === 0 || value === null || value === "" || value === undefined) ?? true
    );
  }
}
