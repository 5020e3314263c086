import { setUpPage } from "./setUpPage";
import type { RefusedExtra, SheetPlan } from "./sheetPlan";

/**
 * What a sheet has beyond its cells: names beside points, paper and scaling. Excel refuses some of it on some machines, and
 * undoes it apart from the rest: so it comes last, each in a request of its own. Gives what was refused.
 */
export async function addExtras(sheetName: string, { page, label }: SheetPlan): Promise<readonly RefusedExtra[]> {
  const refused: RefusedExtra[] = [];
  if (label && !(await isDone(sheetName, (sheet) => label(sheet, sheetName)))) refused.push("labels");
  if (page && !(await isDone(sheetName, (sheet) => setUpPage(sheet, page)))) refused.push("page");
  return refused;
}

async function isDone(sheetName: string, work: (sheet: Excel.Worksheet) => void): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      work(context.workbook.worksheets.getItem(sheetName));
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
