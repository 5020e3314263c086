import type { PagePlan } from "../generatedSheet/setUpPage";
import type { ReportTable } from "./reportTable";

/** Texts of the results in several lines, each row as high as it has to be. */
export function wrapResults(sheet: Excel.Worksheet, { header, rows, columns }: ReportTable): void {
  const { format } = sheet.getRangeByIndexes(header, 0, rows + 1, columns.length);
  format.wrapText = true;
  format.verticalAlignment = "Top";
  format.autofitRows();
}

/** Everything but the data of the charts, as wide as one page; each further page repeats the headers of the results. */
export const pageOfResults = ({ header, first, rows, columns }: ReportTable): PagePlan => ({
  orientation: "Landscape",
  area: { row: 0, column: 0, rows: first + rows, columns: columns.length },
  isOnOnePage: false,
  titleRows: { row: header, column: 0, rows: 1, columns: columns.length },
});
