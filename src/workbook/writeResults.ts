import { FaultError } from "../faults";
import { bindModel } from "../assessment";
import { defaultModel } from "../model";
import { assessmentTable } from "../results";
import { areaName } from "../spreadsheet/address";
import { literalCell } from "../spreadsheet/writtenText";
import { rememberNewFormula } from "./edition/olderFormulas";
import { rowBands, writeBands } from "./excel/bands";
import { CELLS_PER_REQUEST, POINTS_PER_CHARACTER } from "./excel/limits";
import { withUnfinishedNote } from "./excel/unfinishedWork";
import type { WorkControl } from "./workControl";
import { assertFree } from "./freeCells";
import type { SourcePreview } from "./sourceTable";

/** An empty column stays between data and their results, or an Excel table would grow over the formula. */
export const RESULT_GAP = 1;
const ROWS_PER_REQUEST = 1_000;

/** Writes a formula of the assessment table beside the source, where its spill has room. Nothing is overwritten. Gives the address of the cell. */
export async function writeFormulaBeside(source: SourcePreview, formula: string): Promise<string> {
  // No column depends on the model.
  return writeBeside(source, source.block.rows, shownColumns().length, async (context, target) => {
    const cell = target.getCell(0, 0).load("address");
    await dress(context, target, source.size);
    cell.select();
    cell.formulas = [[formula]];
    await context.sync();
    rememberNewFormula();
    return cell.address;
  });
}

/** Writes a result as values beside the table, header row first. Nothing is overwritten. Gives the address. */
export async function writeValuesBeside(
  source: SourcePreview,
  cells: readonly (readonly (string | number | boolean)[])[],
  control?: WorkControl,
): Promise<string> {
  return writeBeside(source, cells.length, cells[0]?.length ?? 0, async (context, target) => {
    target.load("address");
    const writeRows = (lines: (string | number | boolean)[][], row: number): void => {
      target.getRow(row).getResizedRange(lines.length - 1, 0).values = lines.map((line) => line.map(literalCell));
    };
    await writeBands(context, cells, ROWS_PER_REQUEST, writeRows, control);
    await dress(context, target, cells.length - 1);
    await context.sync();
    return target.address;
  });
}

const shownColumns = () => assessmentTable(bindModel(defaultModel), "en").columns;

/** Results read like those of the report: a bold header, numbers in the format of their column, columns as wide as their words. */
async function dress(context: Excel.RequestContext, target: Excel.Range, rows: number): Promise<void> {
  const columns = shownColumns();
  target.getRow(0).format.font.bold = true;
  columns.forEach(({ width }, at) => {
    target.getColumn(at).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  const formats = columns.map(({ format }) => format ?? "General");
  for (const band of rowBands({ rows, columns: columns.length }, CELLS_PER_REQUEST.formats)) {
    target.getRow(1 + band.row).getResizedRange(band.rows - 1, 0).numberFormat = Array.from(
      { length: band.rows },
      () => formats,
    );
    // One sync per band on purpose: together they would exceed the size that Excel on the web accepts.
    await context.sync();
  }
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
      return withUnfinishedNote({ kind: "beside", where: source.address }, () => write(context, target));
    });
  } catch (error) {
    if (hasBegun) await clearWritten(source, rows, columns);
    throw error;
  }
}

async function clearWritten({ block, address }: SourcePreview, rows: number, columns: number): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(block.sheet);
      sheet.getRangeByIndexes(block.row, block.column + block.columns + RESULT_GAP, rows, columns).clear("Contents");
      await context.sync();
    });
  } catch {
    throw new FaultError({ subject: "workbook", code: "partlyWritten", address });
  }
}

async function freeRangeBeside(
  context: Excel.RequestContext,
  source: SourcePreview,
  rows: number,
  columns: number,
): Promise<Excel.Range> {
  const { block } = source;
  const sheet = context.workbook.worksheets.getItem(block.sheet);
  const target = sheet.getRangeByIndexes(block.row, block.column + block.columns + RESULT_GAP, rows, columns);
  await assertFree(context, source, target);
  return target;
}

/** The address of the table as a formula on its own sheet needs it. */
export const localAddress = ({ block }: SourcePreview): string => areaName(block);
