import type { Cell } from "../model";
import { parseAddress, type CellBlock } from "./address";
import type { DataChoice } from "./dataChoice";
import { isPercentFormat } from "./percentCells";
import { WorkbookRefusal, workbookFaultOf } from "./workbookFault";

/** A table of the sheet that may be assessed: where it stands and its first row, before the rest is read. */
export interface SourcePreview {
  /** As in a formula on any sheet, e.g. `Sheet1!A1:AO13`. */
  readonly address: string;
  readonly block: CellBlock;
  readonly headers: readonly Cell[];
  /** Rows below the header. */
  readonly size: number;
  /** Some rows are hidden or filtered away. They are data like the others, for the functions too. */
  readonly hasHiddenRows: boolean;
}

/** How long work tells how far it is, and hears that it is no longer wanted. */
export interface WorkControl {
  readonly signal: AbortSignal;
  readonly report: (done: number, of: number) => void;
}

/** Cells in one request: value, type and format of a cell take some hundred bytes, and Excel on the web takes 5 MB. */
const CELLS_PER_REQUEST = 30_000;

/** No function reads more cells at once, either. */
const MOST_CELLS = 5_000_000;

/** The chosen data: a table, a named range, or what is selected. Reads the header row only. */
export async function previewSource(choice: DataChoice = { kind: "selection" }): Promise<SourcePreview> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = await chosenRange(context, choice);
    const used = range.getUsedRangeOrNullObject(true).load("address,rowCount,columnCount,rowHidden");
    const header = used.getRow(0).load("values,valueTypes");
    await context.sync();
    if (used.isNullObject || used.rowCount < 2) {
      throw new WorkbookRefusal({ code: "tooSmall", address: used.isNullObject ? "" : used.address });
    }
    const found = used.rowCount * used.columnCount;
    if (found > MOST_CELLS) throw new WorkbookRefusal({ code: "tooManyCells", address: used.address, found });
    const block = parseAddress(used.address);
    if (!block) throw new WorkbookRefusal({ code: "nothingSelected" });
    const hidden: boolean | null = used.rowHidden;
    return {
      address: used.address,
      block,
      headers: headerCells(header),
      size: used.rowCount - 1,
      // Excel says null where some rows are hidden and others are not.
      hasHiddenRows: hidden !== false,
    };
  });
}

async function chosenRange(context: Excel.RequestContext, choice: DataChoice): Promise<Excel.Range> {
  if (choice.kind === "selection") return selectedRange(context);
  const { tables, names } = context.workbook;
  const table = choice.kind === "table" ? tables.getItemOrNullObject(choice.name).load("name") : undefined;
  const range = table ? table.getRange() : names.getItemOrNullObject(choice.name).getRangeOrNullObject();
  range.load("address");
  await context.sync();
  if (table?.isNullObject || range.isNullObject) throw new WorkbookRefusal({ code: "dataGone", name: choice.name });
  return range;
}

/** The selection, or the table or filled region around it when a single cell is selected. */
async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range> {
  const selection = context.workbook.getSelectedRange().load("cellCount");
  const tables = selection.getTables(false).load("items/name");
  await context.sync();
  const [table, second] = tables.items;
  if (table && second) throw new WorkbookRefusal({ code: "twoTables", names: tables.items.map(({ name }) => name) });
  if (selection.cellCount > 1) return selection;
  return table ? table.getRange() : selection.getSurroundingRegion();
}

/** A cell of the table, and whether it is shown as a percentage. */
export interface SourceCells {
  readonly rows: readonly (readonly Cell[])[];
  isPercent(row: number, column: number): boolean;
}

/**
 * Reads the rows below the header, in requests that Excel on the web accepts. Somebody else may insert rows or columns
 * between two requests: the header row is read again with each, and a table that moved is refused.
 */
export async function readSource(source: SourcePreview, control?: WorkControl): Promise<SourceCells> {
  const { block } = source;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const rows: Cell[][] = [];
    const percents: boolean[][] = [];
    let bandRows = Math.max(1, Math.floor(CELLS_PER_REQUEST / block.columns));
    while (rows.length < source.size) {
      const band = context.workbook.worksheets
        .getItem(block.sheet)
        .getRangeByIndexes(
          block.row + 1 + rows.length,
          block.column,
          Math.min(bandRows, source.size - rows.length),
          block.columns,
        )
        .load("values,valueTypes,numberFormat");
      const header = headerOf(context, source);
      try {
        // One sync per band on purpose: together they would exceed the size that Excel on the web accepts.
        await context.sync();
      } catch (error) {
        // Long texts make an answer large that has few cells.
        if (bandRows === 1 || workbookFaultOf(error).code !== "tooLarge") throw error;
        bandRows = Math.ceil(bandRows / 4);
        continue;
      }
      control?.signal.throwIfAborted();
      assertSameHeader(source, header);
      band.values.forEach((values: unknown[], at) => {
        rows.push(values.map((value, column) => cellOf(value, band.valueTypes[at]?.[column])));
        percents.push(values.map((_, column) => isPercentFormat(band.numberFormat[at]?.[column])));
      });
      control?.report(rows.length, source.size);
    }
    return { rows, isPercent: (row, column) => percents[row]?.[column] ?? false };
  });
}

/** The cells where the header row stood, to be loaded with the next request. */
export function headerOf(context: Excel.RequestContext, { block }: SourcePreview): Excel.Range {
  return context.workbook.worksheets
    .getItem(block.sheet)
    .getRangeByIndexes(block.row, block.column, 1, block.columns)
    .load("values,valueTypes");
}

/** Refuses a table whose header row is no longer where it was: results would stand beside the wrong rows. */
export function assertSameHeader({ headers, address }: SourcePreview, header: Excel.Range): void {
  const now = headerCells(header);
  const isSame = now.every((cell, column) => JSON.stringify(cell) === JSON.stringify(headers[column] ?? null));
  if (!isSame) throw new WorkbookRefusal({ code: "moved", address });
}

function headerCells(header: Excel.Range): Cell[] {
  const [values = [], types = []] = [header.values[0], header.valueTypes[0]];
  return values.map((value: unknown, column) => cellOf(value, types[column]));
}

/** A cell as the core knows it, from Excel's value and value type. */
export function cellOf(value: unknown, type: unknown): Cell {
  if (type === "Empty" || value === null || value === undefined) return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
