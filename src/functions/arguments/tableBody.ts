import type { CellAt } from "../../assessment";
import { isBlank } from "../../model";
import type { CellBlock } from "../../spreadsheet/address";
import type { CellFacts } from "../../workbook/excel/cellFacts";
import type { DeliveredRange } from "./cells";
import { columnBlock, type RangeArgument } from "./rangeArgument";

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

  /** Row of the sheet where it is known, else of the range; counted from 1. */
  rowNumber(row: number): number {
    return (this.block?.row ?? 0) + this.headerRows + row + 1;
  }

  /** Whether nothing but zeros and blanks was delivered in a row, so that it may be an empty row of the sheet. */
  mayBeEmpty(row: number): boolean {
    return (
      this.rows[row]?.every((value) => value === 0 || value === null || value === "" || value === undefined) ?? true
    );
  }

  isEmptyRow(row: number, cellAt: CellAt): boolean {
    return this.mayBeEmpty(row) && (this.rows[row]?.every((_, column) => isBlank(cellAt(row, column))) ?? true);
  }

  sizeWithoutTrailingBlanks(cellAt: CellAt): number {
    let size = this.rows.length;
    while (size > 0 && this.isEmptyRow(size - 1, cellAt)) size -= 1;
    return size;
  }

  isBlankOnSheet(row: number, column: number, facts: CellFacts | undefined): boolean {
    const { block } = this;
    return (
      block !== undefined &&
      facts !== undefined &&
      facts.isBlank(block.sheet, block.row + this.headerRows + row, block.column + column)
    );
  }

  isPercentOnSheet(row: number, column: number, facts: CellFacts | undefined): boolean {
    const { block } = this;
    return (
      block !== undefined &&
      facts !== undefined &&
      facts.isPercent(block.sheet, block.row + this.headerRows + row, block.column + column)
    );
  }
}
