import type { CellArea } from "../../spreadsheet/address";
import { rangeAt } from "../excel/usedRange";

/** How a sheet of ours is printed: on A4. */
export interface PagePlan {
  readonly orientation: "Portrait" | "Landscape";
  /** What is printed. */
  readonly area: CellArea;
  /** On one page; else as wide as one, and as long as it takes. */
  readonly isOnOnePage: boolean;
  /** Rows that are repeated on each page. */
  readonly titleRows: CellArea | undefined;
}

/** 15 mm, in points. */
const MARGIN = 42.5;

/**
 * Sets paper, scaling and print area of a sheet. Excel refuses them where it knows no printer, and undoes them apart from
 * everything else: so they come last, in a request of their own. False where they were refused.
 */
export async function setUpPage(
  sheetName: string,
  { orientation, area, isOnOnePage, titleRows }: PagePlan,
): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const { pageLayout } = sheet;
      pageLayout.orientation = orientation;
      pageLayout.paperSize = "A4";
      pageLayout.leftMargin = MARGIN;
      pageLayout.rightMargin = MARGIN;
      pageLayout.topMargin = MARGIN;
      pageLayout.bottomMargin = MARGIN;
      pageLayout.centerHorizontally = isOnOnePage;
      pageLayout.zoom = { horizontalFitToPages: 1, ...(isOnOnePage && { verticalFitToPages: 1 }) };
      pageLayout.setPrintArea(rangeAt(sheet, area));
      if (titleRows) pageLayout.setPrintTitleRows(rangeAt(sheet, titleRows));
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
