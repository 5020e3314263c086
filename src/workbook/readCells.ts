import type { Cell } from "../model";
import { columnLetters, parseAddress, type CellBlock } from "./address";
import { cellOf, type WorkControl } from "./sourceTable";
import { WorkbookRefusal } from "./workbookFault";

/** Cells that a person gave by their address. */
export interface CellsAt {
  /** With its sheet, also where the person left that out. */
  readonly address: string;
  readonly block: CellBlock;
  readonly cells: readonly (readonly Cell[])[];
}

/** Cells in one request: value and type of a cell take some fifty bytes, and Excel on the web takes 5 MB. */
const CELLS_PER_REQUEST = 60_000;
/** A custom function is given no more. */
const MOST_CELLS = 5_000_000;

/** The address of what is selected, with its sheet. */
export async function selectedAddress(): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

/**
 * Reads the cells at an address as they are: blank is null, not zero. An address without a sheet means the active one. What
 * lies below and to the right of everything that is used (a whole column was given) is not read.
 */
export async function readCells(address: string, control?: WorkControl): Promise<CellsAt> {
  const asked = parseAddress(address) ?? parseAddress(`active!${address}`);
  if (!asked) throw new WorkbookRefusal({ code: "gone" });
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = address.includes("!") ? worksheets.getItemOrNullObject(asked.sheet) : worksheets.getActiveWorksheet();
    sheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookRefusal({ code: "noSheet", name: asked.sheet });
    const end = used.isNullObject
      ? { row: 0, column: 0 }
      : { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount };
    const block = {
      ...asked,
      sheet: sheet.name,
      rows: Math.max(1, Math.min(asked.rows, end.row - asked.row)),
      columns: Math.max(1, Math.min(asked.columns, end.column - asked.column)),
    };
    if (block.rows * block.columns > MOST_CELLS) throw new WorkbookRefusal({ code: "tooLarge" });
    const cells: Cell[][] = [];
    const bandRows = Math.max(1, Math.floor(CELLS_PER_REQUEST / block.columns));
    for (let row = 0; row < block.rows; row += bandRows) {
      const band = sheet
        .getRangeByIndexes(block.row + row, block.column, Math.min(bandRows, block.rows - row), block.columns)
        .load("values,valueTypes");
      // One sync per band on purpose: together they would exceed the size that Excel on the web accepts.
      await context.sync();
      control?.signal.throwIfAborted();
      band.values.forEach((values: unknown[], at) => {
        cells.push(values.map((value, column) => cellOf(value, band.valueTypes[at]?.[column])));
      });
      control?.report(cells.length, block.rows);
    }
    return { address: addressOf(block), block, cells };
  });
}

function addressOf({ sheet, row, column, rows, columns }: CellBlock): string {
  const name = /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return `${name}!${first === last ? first : `${first}:${last}`}`;
}
