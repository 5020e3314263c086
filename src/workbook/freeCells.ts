import { FaultError } from "../faults";
import { assertSameHeader, headerOf, type SourcePreview } from "./sourceTable";

/** Makes sure that cells beside or below a table are free, their sheet is not protected, and the table is still the one that was read. */
export async function assertFree(
  context: Excel.RequestContext,
  source: SourcePreview,
  target: Excel.Range,
): Promise<void> {
  const protection = context.workbook.worksheets.getItem(source.block.sheet).protection.load("protected");
  const occupied = target.getUsedRangeOrNullObject(true).load("address");
  const header = headerOf(context, source);
  await context.sync();
  await assertSameHeader(context, source, header);
  if (protection.protected) throw new FaultError({ subject: "workbook", code: "protectedSheet" });
  if (!occupied.isNullObject)
    throw new FaultError({ subject: "workbook", code: "occupied", address: occupied.address });
}
