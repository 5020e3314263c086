import { FaultError } from "../../faults";
import type { CellBlock } from "../../spreadsheet/address";
import { rowsPerRequest, writeBands } from "../excel/bands";
import { workbookFaultOf } from "../excel/excelFault";
import { CELLS_PER_REQUEST } from "../excel/limits";
import { retry } from "../excel/retry";
import { deleteSheet, sheetNames, unusedSheetName } from "../excel/sheetNames";
import { AREA, areaOf } from "../excel/usedRange";

/** An Excel table of the add-in's own, found again by its name wherever somebody has moved it. */
export interface AppendedTable {
  readonly name: string;
  readonly sheetName: string;
  readonly headers: readonly string[];
  /** In points, of each column of a new table. */
  readonly widths: readonly number[];
}

/** Rows to be added: what is written, and the number format of each cell. */
export interface NewRows {
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Puts a new table on a new sheet. A failure takes the sheet away again. */
export async function createTable(plan: AppendedTable, rows: NewRows): Promise<void> {
  let added: string | undefined;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      added = unusedSheetName(plan.sheetName, await sheetNames(context));
      const sheet = context.workbook.worksheets.add(added);
      const columns = plan.headers.length;
      const header = sheet.getRangeByIndexes(0, 0, 1, columns);
      header.values = [[...plan.headers]];
      await writeRows(context, sheet, 1, 0, rows);
      const table = sheet.tables.add(
        header.getBoundingRect(sheet.getRangeByIndexes(rows.values.length, 0, 1, columns)),
        true,
      );
      table.name = plan.name;
      sheet.freezePanes.freezeRows(1);
      plan.widths.forEach((width, column) => {
        header.getColumn(column).format.columnWidth = width;
      });
      await context.sync();
    });
  } catch (error) {
    const name = added;
    if (name === undefined) throw error;
    throw tableFault(await succeeds(() => deleteSheet(name)), error);
  }
}

/** A change that was begun and failed, and whether everything was taken back. */
export const tableFault = (isWhole: boolean, error: unknown): FaultError =>
  new FaultError({ subject: "table", code: "tableNotWritten", isWhole, cause: workbookFaultOf(error) });

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  return retry(work).then(
    () => true,
    () => false,
  );
}

/** Where a table stands, its header row included. */
export interface TablePlace extends CellBlock {
  readonly headers: readonly string[];
  readonly isProtected: boolean;
  /** Whether a row of totals stands below the rows. */
  readonly hasTotals: boolean;
}

/** Where the table stands now; undefined where there is none. */
export async function findTable(context: Excel.RequestContext, name: string): Promise<TablePlace | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name,showTotals");
  const range = table.getRange().load(AREA);
  const header = table.getHeaderRowRange().load("values");
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (table.isNullObject) return undefined;
  return {
    sheet: sheet.name,
    ...areaOf(range),
    headers: (header.values[0] ?? []).map(String),
    isProtected: protection.protected,
    hasTotals: table.showTotals,
  };
}

/**
 * Adds rows below those of a table: first they are written, then the table grows over them in one step, so that a
 * failure in between leaves the table as it was. `columnOf` says in which of its columns each value goes.
 */
export async function appendRows(name: string, rows: NewRows, columnOf: readonly number[]): Promise<void> {
  const before = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const place = await findTable(context, name);
    if (!place) throw new FaultError({ subject: "workbook", code: "gone" });
    if (place.isProtected) throw new FaultError({ subject: "workbook", code: "protectedSheet" });
    if (place.hasTotals) throw new FaultError({ subject: "workbook", code: "totalRow" });
    const below = context.workbook.worksheets
      .getItem(place.sheet)
      .getRangeByIndexes(place.row + place.rows, place.column, rows.values.length, place.columns)
      .getUsedRangeOrNullObject(true)
      .load("address");
    await context.sync();
    if (!below.isNullObject) throw new FaultError({ subject: "workbook", code: "occupied", address: below.address });
    return place;
  });
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(before.sheet);
      const first = before.row + before.rows;
      await writeRows(context, sheet, first, before.column, spread(rows, columnOf, before.columns));
      context.workbook.tables
        .getItem(name)
        .resize(sheet.getRangeByIndexes(before.row, before.column, before.rows + rows.values.length, before.columns));
      await context.sync();
    });
  } catch (error) {
    throw tableFault(await succeeds(() => rollBack(name, before, rows.values.length)), error);
  }
}

/** Adds columns at the right of a table, in one step; its rows have nothing in them. */
export async function appendColumns(name: string, headers: readonly string[]): Promise<void> {
  if (headers.length === 0) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const place = await findTable(context, name);
    if (!place) throw new FaultError({ subject: "workbook", code: "gone" });
    if (place.isProtected) throw new FaultError({ subject: "workbook", code: "protectedSheet" });
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const { row, column, rows, columns } = place;
    const beside = sheet.getRangeByIndexes(row, column + columns, rows, headers.length);
    const used = beside.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (!used.isNullObject) throw new FaultError({ subject: "workbook", code: "occupied", address: used.address });
    beside.getRow(0).values = [[...headers]];
    context.workbook.tables.getItem(name).resize(sheet.getRangeByIndexes(row, column, rows, columns + headers.length));
    await context.sync();
  });
}

/** Values in the columns where the table has them; its other columns stay empty. */
function spread({ values, formats }: NewRows, columnOf: readonly number[], columns: number): NewRows {
  const at = <Item>(line: readonly Item[], nothing: Item): Item[] => {
    const cells = Array<Item>(columns).fill(nothing);
    line.forEach((item, position) => {
      cells[columnOf[position] ?? position] = item;
    });
    return cells;
  };
  return { values: values.map((line) => at(line, null)), formats: formats.map((line) => at(line, "General")) };
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  { values, formats }: NewRows,
): Promise<void> {
  const columns = values[0]?.length ?? 1;
  await writeBands(context, values, rowsPerRequest(columns, CELLS_PER_REQUEST.valuesAndFormulas), (lines, at) => {
    const range = sheet.getRangeByIndexes(row + at, column, lines.length, columns);
    // Formats first: cells below a table may carry the format of the row above, also a percent format.
    range.numberFormat = formats.slice(at, at + lines.length).map((line) => [...line]);
    range.values = lines;
  });
}

/** Takes away what a failed attempt wrote below the table, or the rows by which it has grown already. */
async function rollBack(name: string, before: TablePlace, added: number): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const place = await findTable(context, name);
    const sheet = context.workbook.worksheets.getItem(before.sheet);
    if (place && place.rows > before.rows) {
      context.workbook.tables
        .getItem(name)
        .resize(sheet.getRangeByIndexes(before.row, before.column, before.rows, before.columns));
    }
    sheet.getRangeByIndexes(before.row + before.rows, before.column, added, before.columns).clear("All");
    await context.sync();
  });
}
