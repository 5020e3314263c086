import { FaultError } from "../../faults";
import { areaName, type CellBlock } from "../../spreadsheet/address";
import { literalText } from "../../spreadsheet/writtenText";

/** Writes the code of a column in square brackets behind its header, which settles what the column of a list holds. */
export async function nameColumn(block: CellBlock, column: number, header: string, code: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(block.sheet);
    const cell = sheet.getRangeByIndexes(block.row, block.column + column, 1, 1).load("formulas,values");
    const protection = sheet.protection.load("protected");
    await context.sync();
    if (protection.protected) throw new FaultError({ subject: "workbook", code: "protectedSheet" });
    if (String(cell.values[0]?.[0] ?? "") !== header) {
      throw new FaultError({ subject: "workbook", code: "moved", address: `${block.sheet}!${areaName(block)}` });
    }
    // What a header was called before gives way: two codes would settle nothing.
    const plain = header.replace(/\s*\[[^\]]*\]/gu, "");
    cell.formulas = [[literalText(`${plain} [${code}]`.trim())]];
    await context.sync();
  });
}
