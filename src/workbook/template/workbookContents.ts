/** Whether the template may have this workbook for itself. */
export interface WorkbookContents {
  readonly isEmpty: boolean;
  readonly sheets: number;
}

/** Looks whether anything stands in the workbook. */
export async function readWorkbookContents(): Promise<WorkbookContents> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const filled = await filledSheets(context);
    return { isEmpty: filled.every(({ isFilled }) => !isFilled), sheets: filled.length };
  });
}

export interface FilledSheet {
  readonly id: string;
  readonly name: string;
  readonly isFilled: boolean;
  readonly isVisible: boolean;
}

export async function filledSheets(context: Excel.RequestContext): Promise<FilledSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const loaded = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
    charts: sheet.charts.load("items/id"),
    protection: sheet.protection.load("protected"),
  }));
  await context.sync();
  return loaded.map(({ sheet, used, charts, protection }) => ({
    id: sheet.id,
    name: sheet.name,
    isFilled: !used.isNullObject || charts.items.length > 0 || protection.protected,
    isVisible: sheet.visibility === "Visible",
  }));
}
