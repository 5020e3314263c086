import { columnLetters } from "./address";
import { inertText } from "./ownSheet/draft";
import { requestBands } from "./requestBands";
import { assertSameHeader, headerOf, type SourcePreview } from "./sourceTable";
import { whileNoted } from "./unfinished";
import { WorkbookRefusal } from "./workbookFault";

/** An empty column stays between a table and its results, or an Excel table would grow over the formula. */
const GAP = 1;
const RESULT_COLUMNS = 18;
const ROWS_PER_REQUEST = 1_000;

/** Writes a formula beside the table, where its spill has room. Nothing is overwritten. Gives the address of the cell. */
export async function writeFormulaBeside(source: SourcePreview, formula: string): Promise<string> {
  return writeBeside(source, source.block.rows, RESULT_COLUMNS, async (context, target) => {
    const cell = target.getCell(0, 0).load("address");
    cell.select();
    cell.formulas = [[formula]];
    await context.sync();
    return cell.address;
  });
}

/** Writes a result as values beside the table, header row first. Nothing is overwritten. Gives the address. */
export async function writeValuesBeside(
  source: SourcePreview,
  cells: readonly (readonly (string | number | boolean)[])[],
): Promise<string> {
  return writeBeside(source, cells.length, cells[0]?.length ?? 0, async (context, target) => {
    target.load("address");
    for (const { row, rows } of requestBands(cells, ROWS_PER_REQUEST)) {
      target.getRow(row).getResizedRange(rows.length - 1, 0).values = rows.map((line) => line.map(inertCell));
      // One sync per band on purpose: together they would exceed the size that Excel on the web accepts.
      await context.sync();
    }
    target.getRow(0).format.font.bold = true;
    await context.sync();
    return target.address;
  });
}

/** Writes into empty cells beside the table; what fails half-way is emptied again, or named where Excel refuses that. */
async function writeBeside(
  source: SourcePreview,
  rows: number,
  columns: number,
  write: (context: Excel.RequestContext, target: Excel.Range) => Promise<string>,
): Promise<string> {
  let hasBegun = false;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const target = await freeRangeBeside(context, source, rows, columns);
      hasBegun = true;
      return whileNoted({ kind: "beside", where: source.address }, () => write(context, target));
    });
  } catch (error) {
    if (hasBegun) await emptyAgain(source, rows, columns);
    throw error;
  }
}

async function emptyAgain({ block, address }: SourcePreview, rows: number, columns: number): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(block.sheet);
      sheet.getRangeByIndexes(block.row, block.column + block.columns + GAP, rows, columns).clear("Contents");
      await context.sync();
    });
  } catch {
    throw new WorkbookRefusal({ code: "partlyWritten", address });
  }
}

/** Text that Excel would take for a formula, a number or a date stays text. */
export function inertCell<Value>(value: Value): Value | string {
  return typeof value === "string" ? inertText(value) : value;
}

async function freeRangeBeside(
  context: Excel.RequestContext,
  source: SourcePreview,
  rows: number,
  columns: number,
): Promise<Excel.Range> {
  const { block } = source;
  const sheet = context.workbook.worksheets.getItem(block.sheet);
  const protection = sheet.protection.load("protected");
  const target = sheet.getRangeByIndexes(block.row, block.column + block.columns + GAP, rows, columns);
  const occupied = target.getUsedRangeOrNullObject(true).load("address");
  const header = headerOf(context, source);
  await context.sync();
  assertSameHeader(source, header);
  if (protection.protected) throw new WorkbookRefusal({ code: "protectedSheet" });
  if (!occupied.isNullObject) throw new WorkbookRefusal({ code: "occupied", address: occupied.address });
  return target;
}

/** The address of the table as a formula on its own sheet needs it. */
export function localAddress({ block }: SourcePreview): string {
  const last = `${columnLetters(block.column + block.columns - 1)}${block.row + block.rows}`;
  return `${columnLetters(block.column)}${block.row + 1}:${last}`;
}
