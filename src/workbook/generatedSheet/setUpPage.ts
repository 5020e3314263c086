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

/** Sets paper, scaling and print area of a sheet. */
export function setUpPage(sheet: Excel.Worksheet, { orientation, area, isOnOnePage, titleRows }: PagePlan): void {
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
}
