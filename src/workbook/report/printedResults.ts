import type { PagePlan } from "../generatedSheet/setUpPage";
import type { ReportTable } from "./reportTable";

/** Texts of the results in several lines, each row as high as it has to be. */
export function wrapResults(sheet: Excel.Worksheet, { header, rows, columns }: ReportTable): void {
  const { format } = sheet.getRangeByIndexes(header, 0, rows + 1, columns.length);
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.autofitRows();
}

/**
 * The results and what stands above and below them, as wide as one page; each further page repeats their headers. What stands
 * beside them is not printed: nobody could read a page as wide as all of it, and the page of each cluster says it, too.
 */
export const pageOfResults = ({ header, columns }: ReportTable, rows: number): PagePlan => ({
  orientation: "Landscape",
  area: { row: 0, column: 0, rows, columns: columns.length },
  isOnOnePage: false,
  titleRows: { row: header, column: 0, rows: 1, columns: columns.length },
});
