import { FaultError } from "../faults";
import { cellsPart } from "../spreadsheet/address";
import { literalCell } from "../spreadsheet/writtenText";
import { rememberNewFormula } from "./edition/olderFormulas";
import { workbookFaultOf } from "./excel/excelFault";
import { deleteSheet, sheetNames, unusedSheetName } from "./excel/sheetNames";
import { withUnfinishedNote } from "./excel/unfinishedWork";
import { sheetFaultOf } from "./generatedSheet/sheetFault";

/** Puts a table on a new sheet of its own and a formula beside it; nothing else in the workbook changes. */
export async function insertSample(
  sheetName: string,
  cells: readonly (readonly (string | number)[])[],
  formulaOver: (address: string) => string,
): Promise<string> {
  let added: string | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const name = unusedSheetName(sheetName, await sheetNames(context));
      added = name;
      return withUnfinishedNote({ kind: "sample", where: name }, async () => {
        const sheet = context.workbook.worksheets.add(name);
        const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
        const range = sheet.getRangeByIndexes(0, 0, rows, columns).load("address");
        range.values = cells.map((row) => row.map(literalCell));
        range.getRow(0).format.font.bold = true;
        range.getColumn(0).format.autofitColumns();
        sheet.activate();
        await context.sync();
        const cell = sheet.getRangeByIndexes(0, columns + 1, 1, 1);
        cell.formulas = [[formulaOver(cellsPart(range.address))]];
        range.getCell(0, 0).select();
        await context.sync();
        rememberNewFormula();
        return range.address;
      });
    });
  } catch (error) {
    if (added !== undefined) await removeSample(added, error);
    const { code } = workbookFaultOf(error);
    throw new FaultError({
      subject: "sheet",
      ...(code === "gone" ? ({ code: "sampleSheetGone" } as const) : sheetFaultOf(error)),
    });
  }
}

/** A sample that was not finished is taken away, or named where Excel refuses that. */
async function removeSample(name: string, error: unknown): Promise<void> {
  try {
    await deleteSheet(name);
  } catch {
    throw new FaultError({ subject: "sheet", code: "sampleUnfinished", sheet: name, cause: workbookFaultOf(error) });
  }
}
