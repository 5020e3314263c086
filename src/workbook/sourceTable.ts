import { FaultError } from "../faults";
import type { Cell } from "../model";
import { areaName, intersection, parseAddress, sheetPart, type CellBlock } from "../spreadsheet/address";
import type { ShownAs } from "../spreadsheet/numberFormat";
import type { DataChoice } from "./dataChoice";
import { readBands } from "./excel/bands";
import { CELLS_PER_REQUEST, MOST_CELLS } from "./excel/limits";
import { cellsShownAs, firstRowCells, rangeCells } from "./excel/rangeCells";
import { loadTables, totalsRowsOf } from "./excel/totalsRows";
import { rangeAt } from "./excel/usedRange";
import type { WorkControl } from "./workControl";

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
  /** Totals rows of Excel tables, which are no clusters: the last row is not part of the block, others are read as empty. */
  readonly totalsRows: readonly TotalsRow[];
}

interface TotalsRow {
  readonly table: string;
  /** Row of the sheet, from 1. */
  readonly sheetRow: number;
}

/** What a person chose, or cells that were read before. */
export type ReadChoice = DataChoice | { readonly kind: "cells"; readonly address: string };

/** The chosen data: a table, a named range, or what is selected. Reads the header row only. */
export async function previewSource(choice: ReadChoice = { kind: "selection" }): Promise<SourcePreview> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = await chosenRange(context, choice);
    const used = range.getUsedRangeOrNullObject(true).load("address,rowCount,columnCount,rowHidden");
    const header = used.getRow(0).load("values,valueTypes");
    const tables = loadTables(range);
    await context.sync();
    if (used.isNullObject || used.rowCount < 2) {
      throw new FaultError({ subject: "workbook", code: "tooSmall", address: used.isNullObject ? "" : used.address });
    }
    const found = used.rowCount * used.columnCount;
    if (found > MOST_CELLS)
      throw new FaultError({ subject: "workbook", code: "tooManyCells", address: used.address, found });
    const block = parseAddress(used.address);
    if (!block) throw new FaultError({ subject: "workbook", code: "nothingSelected" });
    const hidden: boolean | null = used.rowHidden;
    const totals = (await totalsRowsOf(context, tables)).filter(({ area }) => intersection(area, block));
    const rows = block.rows - (totals.some(({ area }) => area.row === block.row + block.rows - 1) ? 1 : 0);
    if (rows < 2) throw new FaultError({ subject: "workbook", code: "tooSmall", address: used.address });
    const data = { ...block, rows };
    return {
      address: rows === block.rows ? used.address : `${sheetPart(used.address)}${areaName(data)}`,
      block: data,
      headers: await firstRowCells(context, header),
      size: rows - 1,
      totalsRows: totals.map(({ table, area }) => ({ table, sheetRow: area.row + 1 })),
      // Excel says null where some rows are hidden and others are not.
      hasHiddenRows: hidden !== false,
    };
  });
}

async function chosenRange(context: Excel.RequestContext, choice: ReadChoice): Promise<Excel.Range> {
  if (choice.kind === "selection") return selectedRange(context);
  if (choice.kind === "cells") {
    const block = parseAddress(choice.address);
    if (!block) throw new FaultError({ subject: "workbook", code: "nothingSelected" });
    return rangeAt(context.workbook.worksheets.getItem(block.sheet), block);
  }
  const { tables, names } = context.workbook;
  const table = choice.kind === "table" ? tables.getItemOrNullObject(choice.name).load("name") : undefined;
  const range = table ? table.getRange() : names.getItemOrNullObject(choice.name).getRangeOrNullObject();
  range.load("address");
  await context.sync();
  if (table?.isNullObject || range.isNullObject)
    throw new FaultError({ subject: "workbook", code: "dataGone", name: choice.name });
  return range;
}

/** The selection, or the table or filled region around it when a single cell is selected. */
async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range> {
  const selection = context.workbook.getSelectedRange().load("cellCount");
  const tables = selection.getTables(false).load("items/name");
  await context.sync();
  const [table, second] = tables.items;
  if (table && second)
    throw new FaultError({ subject: "workbook", code: "twoTables", names: tables.items.map(({ name }) => name) });
  if (selection.cellCount > 1) return selection;
  return table ? table.getRange() : selection.getSurroundingRegion();
}

/** The cells of the table, and whether a number is shown as a percentage or a date. */
export interface SourceCells {
  readonly rows: readonly (readonly Cell[])[];
  shownAs(row: number, column: number): ShownAs;
}

/**
 * Reads the rows below the header, in requests that Excel on the web accepts. Somebody else may insert rows or columns
 * between two requests: the header row is read again with each, and a table that moved is refused.
 */
export async function readSource(source: SourcePreview, control?: WorkControl): Promise<SourceCells> {
  const { block } = source;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const rows: Cell[][] = [];
    const shown: ShownAs[][] = [];
    const sheet = context.workbook.worksheets.getItem(block.sheet);
    await readBands(
      context,
      { rows: source.size, columns: block.columns },
      CELLS_PER_REQUEST.valuesAndFormats,
      (band) => ({
        cells: rangeAt(sheet, { ...block, row: block.row + 1 + band.row, rows: band.rows }).load(
          "values,valueTypes,numberFormat",
        ),
        header: headerOf(context, source),
      }),
      async ({ cells, header }) => {
        control?.signal.throwIfAborted();
        await assertSameHeader(context, source, header);
        for (const line of await rangeCells(context, cells)) rows.push(line);
        for (const line of cellsShownAs(cells)) shown.push(line);
        control?.report(rows.length, source.size, "rows");
      },
    );
    return { rows, shownAs: (row, column) => shown[row]?.[column] };
  });
}

/** The cells where the header row stood, to be loaded with the next request. */
export function headerOf(context: Excel.RequestContext, { block }: SourcePreview): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(block.sheet);
  return rangeAt(sheet, { ...block, rows: 1 }).load("values,valueTypes");
}

/** Refuses a table whose header row is no longer where it was: results would stand beside the wrong rows. */
export async function assertSameHeader(
  context: Excel.RequestContext,
  { headers, address }: SourcePreview,
  header: Excel.Range,
): Promise<void> {
  const now = await firstRowCells(context, header);
  const isSame = now.every((cell, column) => JSON.stringify(cell) === JSON.stringify(headers[column] ?? null));
  if (!isSame) throw new FaultError({ subject: "workbook", code: "moved", address });
}
