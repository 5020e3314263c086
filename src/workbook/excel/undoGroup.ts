/**
 * Runs a piece of work so that Excel undoes it in one step where it can (ExcelApi 1.20). A call that cannot join such a
 * step makes Excel refuse all of it; then the work is done again as separate steps, which finds and fills its own sheet.
 */
export async function inUndoGroup<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
    return Excel.run({ delayForCellEdit: true }, work);
  }
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work);
  } catch (error) {
    if (!isUndoNotSupported(error)) throw error;
    return Excel.run({ delayForCellEdit: true }, work);
  }
}

function isUndoNotSupported(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "UndoNotSupported";
}
