import { type SourcePreview, assertSameHeader, headerOf } from "./sourceTable";

/** Shows a cell of the table to the person: its sheet comes to the front and the cell is selected. Counts from 0. */
export async function selectCell(source: SourcePreview, row: number, column: number): Promise<void> {
  const { block } = source;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(block.sheet);
    const header = headerOf(context, source);
    await context.sync();
    await assertSameHeader(context, source, header);
    sheet.activate();
    sheet.getRangeByIndexes(block.row + row, block.column + column, 1, 1).select();
    await context.sync();
  });
}
