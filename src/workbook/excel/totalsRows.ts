import type { CellArea } from "../../spreadsheet/address";
import { AREA, areaOf } from "./usedRange";

/** The tables that touch a range, to be brought by the next sync. */
export const loadTables = (range: Excel.Range): Excel.TableScopedCollection =>
  range.getTables(false).load("items/name,items/showTotals");

/** The totals rows of tables that are loaded; asks Excel only where a table shows one. */
export async function totalsRowsOf(
  context: Excel.RequestContext,
  { items }: Excel.TableScopedCollection,
): Promise<{ readonly table: string; readonly area: CellArea }[]> {
  const shown = items
    .filter(({ showTotals }) => showTotals)
    .map((table) => ({ table, range: table.getRange().load(AREA) }));
  if (shown.length > 0) await context.sync();
  return shown.map(({ table, range }) => {
    const { row, rows, ...across } = areaOf(range);
    return { table: table.name, area: { ...across, row: row + rows - 1, rows: 1 } };
  });
}
