import { FaultError } from "../faults";
import { literalText } from "../spreadsheet/writtenText";
import { assertSameHeader, headerOf, type SourcePreview } from "./sourceTable";

/** Writes the code of an indicator in square brackets behind the header of a column, which settles what the column holds. */
export async function acceptHeader(source: SourcePreview, column: number, code: string): Promise<void> {
  const { block } = source;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(block.sheet);
    const cell = sheet.getRangeByIndexes(block.row, block.column + column, 1, 1).load("formulas,values");
    const protection = sheet.protection.load("protected");
    const header = headerOf(context, source);
    await context.sync();
    await assertSameHeader(context, source, header);
    if (protection.protected) throw new FaultError({ subject: "workbook", code: "protectedSheet" });
    const text = String(cell.formulas[0]?.[0] ?? "");
    cell.formulas = [
      [
        text.startsWith("=")
          ? `=(${text.slice(1)})&" [${code}]"`
          : literalText(`${String(cell.values[0]?.[0])} [${code}]`),
      ],
    ];
    await context.sync();
  });
}
