import { FaultError } from "../../faults";
import { workbookFaultOf } from "../excel/excelFault";
import type { Place } from "./findGeneratedSheet";
import type { SheetPlan } from "./sheetPlan";

/**
 * Takes back what was written before somebody cancelled. A sheet that was added goes, one that was empty is empty again, and
 * one that an earlier run wrote is emptied, which is told: what stood there was gone before the first row was written.
 *
 * @returns what is to be thrown
 */
export async function takeBack({ definedName, draft }: SheetPlan, place: Place, reason: unknown): Promise<unknown> {
  const { name, sheet: before, rows, columns } = place;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
      const defined = context.workbook.names.getItemOrNullObject(definedName).load("name");
      await context.sync();
      // An emptied sheet keeps the name by which the next run finds it.
      if (!defined.isNullObject && !place.hasDefinedName) defined.delete();
      if (sheet.isNullObject) return context.sync();
      if (before === undefined) sheet.delete();
      else sheet.getRangeByIndexes(0, 0, Math.max(rows, draft.next), Math.max(columns, draft.columns)).clear("All");
      await context.sync();
    });
  } catch (error) {
    return new FaultError({ subject: "sheet", code: "unfinished", sheet: name, cause: workbookFaultOf(error) });
  }
  return before !== undefined && rows > 0 ? new FaultError({ subject: "sheet", code: "emptied", sheet: name }) : reason;
}
