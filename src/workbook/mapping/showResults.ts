import { MATCHED_SHEET } from "./matchedData";
import { resultsRow } from "./mappingInput";
import { rememberedMapping } from "./matchedSource";

/** Brings what the numbers of the matched table say into view; false where its sheet is gone. */
export async function showMatchedResults(): Promise<boolean> {
  const used = (rememberedMapping()?.roles ?? []).filter(({ role }) => role.kind !== "unused").length;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const block = context.workbook.names.getItemOrNullObject(MATCHED_SHEET).getRangeOrNullObject();
    const sheet = block.worksheet;
    const cell = block.getCell(resultsRow(used), 0).load("address");
    await context.sync();
    if (block.isNullObject) return false;
    sheet.activate();
    cell.select();
    await context.sync();
    return true;
  });
}
