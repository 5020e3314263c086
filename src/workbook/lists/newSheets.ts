import { FaultError } from "../../faults";
import type { ResultCell } from "../../results";
import { literalCell } from "../../spreadsheet/writtenText";
import { rememberNewFormula } from "../edition/olderFormulas";
import { writeBands } from "../excel/bands";
import { workbookFaultOf } from "../excel/excelFault";
import { deleteSheet, sheetNames, unusedSheetName } from "../excel/sheetNames";
import { withUnfinishedNote } from "../excel/unfinishedWork";
import type { WorkControl } from "../workControl";
import { sheetFaultOf } from "../generatedSheet/sheetFault";

/** A sheet that is to be added: a table of values, or a formula over the tables before it, which spills so far. */
export interface NewSheet {
  readonly name: string;
  readonly cells?: readonly (readonly ResultCell[])[];
  readonly formula?: (addresses: readonly string[]) => string;
  readonly size?: { readonly rows: number; readonly columns: number };
}

const ROWS_PER_REQUEST = 1_000;

/** Adds sheets, the last of them in front with its table selected; nothing else in the workbook changes. Gives the addresses. */
export async function addSheets(wanted: readonly NewSheet[], control?: WorkControl): Promise<string[]> {
  const added: string[] = [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const taken = await sheetNames(context);
      for (const { name } of wanted) added.push(unusedSheetName(name, [...taken, ...added]));
      const where = added.join(", ");
      return withUnfinishedNote({ kind: "sample", where }, async () => {
        const addresses: string[] = [];
        for (const [at, sheet] of wanted.entries()) {
          addresses.push(
            await writeSheet(
              context,
              { ...sheet, name: added[at] ?? sheet.name },
              addresses,
              at === wanted.length - 1,
              control,
            ),
          );
        }
        rememberNewFormula();
        return addresses;
      });
    });
  } catch (error) {
    for (const name of added) await removeSheet(name, error);
    if (control?.signal.aborted && error === control.signal.reason) throw error;
    const { code } = workbookFaultOf(error);
    throw new FaultError({
      subject: "sheet",
      ...(code === "gone" ? ({ code: "sampleSheetGone" } as const) : sheetFaultOf(error)),
    });
  }
}

async function writeSheet(
  context: Excel.RequestContext,
  { name, cells = [], formula, size }: NewSheet,
  addresses: readonly string[],
  isLast: boolean,
  control: WorkControl | undefined,
): Promise<string> {
  const sheet = context.workbook.worksheets.add(name);
  const [rows, columns] = [size?.rows ?? cells.length, size?.columns ?? cells[0]?.length ?? 0];
  const range = sheet.getRangeByIndexes(0, 0, Math.max(1, rows), Math.max(1, columns)).load("address");
  const writeRows = (lines: ResultCell[][], row: number): void => {
    range.getRow(row).getResizedRange(lines.length - 1, 0).values = lines.map((line) => line.map(literalCell));
  };
  await writeBands(context, cells, ROWS_PER_REQUEST, writeRows, control);
  if (formula) range.getCell(0, 0).formulas = [[formula(addresses)]];
  range.getRow(0).format.font.bold = true;
  if (cells.length > 0) range.getColumn(0).format.autofitColumns();
  if (isLast) {
    sheet.activate();
    range.select();
  }
  await context.sync();
  return range.address;
}

/** What was not finished is taken away, or named where Excel refuses that. */
async function removeSheet(name: string, error: unknown): Promise<void> {
  try {
    await deleteSheet(name);
  } catch {
    throw new FaultError({ subject: "sheet", code: "sampleUnfinished", sheet: name, cause: workbookFaultOf(error) });
  }
}
