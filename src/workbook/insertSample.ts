import { sheetFaultOf, SheetRefusal } from "./ownSheet/sheetRefusal";
import { whileNoted } from "./unfinished";
import { workbookFaultOf } from "./workbookFault";
import { inertCell } from "./writeResults";

/** Two sheets may carry the sample; Excel allows 31 characters in a name. */
const MOST_COPIES = 50;

/** Puts a table on a new sheet of its own and a formula beside it; nothing else in the workbook changes. */
export async function insertSample(
  sheetName: string,
  cells: readonly (readonly (string | number)[])[],
  formulaOver: (address: string) => string,
): Promise<string> {
  let added: string | undefined;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const name = freeName(
        sheetName,
        sheets.items.map((sheet) => sheet.name.toLowerCase()),
      );
      added = name;
      return whileNoted({ kind: "sample", where: name }, async () => {
        const sheet = sheets.add(name);
        const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
        const range = sheet.getRangeByIndexes(0, 0, rows, columns).load("address");
        range.values = cells.map((row) => row.map(inertCell));
        range.getRow(0).format.font.bold = true;
        range.getColumn(0).format.autofitColumns();
        sheet.activate();
        await context.sync();
        const local = range.address.slice(range.address.lastIndexOf("!") + 1);
        const cell = sheet.getRangeByIndexes(0, columns + 1, 1, 1);
        cell.formulas = [[formulaOver(local)]];
        range.getCell(0, 0).select();
        await context.sync();
        return range.address;
      });
    });
  } catch (error) {
    if (added !== undefined) await removeAgain(added, error);
    const { code } = workbookFaultOf(error);
    throw code === "gone" ? new SheetRefusal({ code: "sampleSheetGone" }) : new SheetRefusal(sheetFaultOf(error));
  }
}

/** A sample that was not finished is taken away, or named where Excel refuses that. */
async function removeAgain(name: string, error: unknown): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch {
    throw new SheetRefusal({ code: "sampleUnfinished", sheet: name, cause: workbookFaultOf(error) });
  }
}

function freeName(wanted: string, taken: readonly string[]): string {
  for (let copy = 1; copy <= MOST_COPIES; copy += 1) {
    const name = copy === 1 ? wanted : `${wanted} ${copy}`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
  return `${wanted} ${Date.now() % 100_000}`;
}
