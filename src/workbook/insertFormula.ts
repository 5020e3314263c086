import { FaultError } from "../faults";
import { containsCell, SHEET_COLUMNS, SHEET_ROWS, type CellBlock } from "../spreadsheet/address";
import { rememberNewFormula } from "./edition/olderFormulas";
import { RESULT_GAP } from "./writeResults";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Writes a formula into the active cell, or, while that lies in the formula's own input, to the right of everything on
 * that sheet. Its spill must have room: nothing is overwritten. Gives the address of the cell.
 */
export async function insertFormula(formula: string, size: Size, inputs: readonly CellBlock[]): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const active = context.workbook.getSelectedRange().getCell(0, 0).load("rowIndex,columnIndex,address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
    const protection = sheet.protection.load("protected");
    await context.sync();
    const { rowIndex, columnIndex } = active;
    const input = inputs.find((block) => block.sheet === sheet.name && containsCell(block, rowIndex, columnIndex));
    const [row, column] = input
      ? [input.row, Math.max(used.isNullObject ? 0 : used.columnIndex + used.columnCount, endOf(input)) + RESULT_GAP]
      : [rowIndex, columnIndex];
    if (row + size.rows > SHEET_ROWS || column + size.columns > SHEET_COLUMNS) {
      throw new FaultError({ subject: "workbook", code: "noRoom", address: active.address });
    }
    const target = sheet.getRangeByIndexes(row, column, size.rows, size.columns);
    const occupied = target.getUsedRangeOrNullObject(true).load("address");
    // A formula of one cell may stand in an Excel table; a spill may not.
    const tables = target.getTables(false).load("items/name");
    await context.sync();
    if (protection.protected) throw new FaultError({ subject: "workbook", code: "protectedSheet" });
    if (!occupied.isNullObject)
      throw new FaultError({ subject: "workbook", code: "noRoom", address: occupied.address });
    const [table] = tables.items;
    if (table && size.rows * size.columns > 1)
      throw new FaultError({ subject: "workbook", code: "noRoom", address: table.name });
    const cell = target.getCell(0, 0).load("address");
    // Last, so that a refusal of anything before it leaves the cell as it was.
    cell.select();
    cell.formulas = [[formula]];
    await context.sync();
    rememberNewFormula();
    return cell.address;
  });
}

const endOf = (block: CellBlock): number => block.column + block.columns;
