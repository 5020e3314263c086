import { handler, watch, type StopWatching } from "../excel/watch";
import { MODEL_NAME } from "../workbookModel";

/**
 * Calls `onChange` when cells of the sheet with the workbook's own model change, by whoever's hand, and when any sheet
 * is deleted. Where there is no such sheet nothing is watched. Gives the way to stop.
 */
export function watchModelSheet(onChange: () => void): Promise<StopWatching> {
  return watch(async (context) => {
    const { names, worksheets } = context.workbook;
    const range = names.getItemOrNullObject(MODEL_NAME).getRangeOrNullObject().load("address");
    const sheet = range.worksheet.load("id");
    await context.sync();
    if (range.isNullObject) return [];
    return [worksheets.getItem(sheet.id).onChanged.add(handler(onChange)), worksheets.onDeleted.add(handler(onChange))];
  });
}
