/** An empty column stays between a table and its results, or the table would grow over the formula. */
const GAP = 1;
const RESULT_COLUMNS = 18;

export type Outcome =
  | { readonly kind: "written"; readonly address: string }
  | { readonly kind: "occupied"; readonly address: string }
  | { readonly kind: "tooSmall"; readonly address: string };

/**
 * Writes `=CLUSTERASSESS` beside the selected table: the table or the region around the active cell when one cell is
 * selected, else the selection. Nothing is overwritten.
 */
export async function assessSelection(): Promise<Outcome> {
  return Excel.run(async (context) => {
    const selection = context.workbook.getSelectedRange().load("cellCount");
    const tables = selection.getTables(false).load("items/name");
    await context.sync();
    const [table] = tables.items;
    const around = table ? table.getRange() : selection.getSurroundingRegion();
    const range = selection.cellCount === 1 ? around : selection;
    const sheet = range.worksheet;
    const source = range.getUsedRangeOrNullObject(true).load("address,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (source.isNullObject || source.rowCount < 2)
      return { kind: "tooSmall", address: source.isNullObject ? "" : source.address };
    const target = sheet.getRangeByIndexes(
      source.rowIndex,
      source.columnIndex + source.columnCount + GAP,
      source.rowCount,
      RESULT_COLUMNS,
    );
    const occupied = target.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (!occupied.isNullObject) return { kind: "occupied", address: occupied.address };
    const cell = target.getCell(0, 0).load("address");
    cell.formulas = [[`=CLUSTERASSESS(${source.address.slice(source.address.lastIndexOf("!") + 1)})`]];
    await context.sync();
    return { kind: "written", address: cell.address };
  });
}
