import { FaultError } from "../faults";
import type { Cell } from "../model";
import { literalCell } from "../spreadsheet/writtenText";
import { assertFree } from "./freeCells";
import type { SourcePreview } from "./sourceTable";

/** A cell of the new row; undefined stays empty. */
export type NewCell = Extract<Cell, string | number> | undefined;

/** Row of the sheet, from 1, that comes after the data. */
export const rowBelow = ({ block }: SourcePreview): number => block.row + block.rows + 1;

/**
 * Writes one row below the data, where nothing stands. Its numbers are shown as they are: a percentage format that reaches down from the
 * column would make 45 into 4500 %.
 */
export async function appendRow(source: SourcePreview, cells: readonly NewCell[]): Promise<void> {
  const { block, totalsRows } = source;
  if (totalsRows.some(({ sheetRow }) => sheetRow === rowBelow(source)))
    throw new FaultError({ subject: "workbook", code: "totalRow" });
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(block.sheet);
    const target = sheet.getRangeByIndexes(block.row + block.rows, block.column, 1, block.columns);
    await assertFree(context, source, target);
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const one = target.getCell(0, column);
      if (typeof cell === "number") one.numberFormat = [["General"]];
      one.values = [[literalCell(cell)]];
    });
    target.select();
    await context.sync();
  });
}
