import { freeName } from "../ownSheet/findOwnSheet";
import { WorkbookRefusal } from "../workbookFault";
import { persistently } from "./persistently";

/** Cells in one request: a name or sentence may take a hundred bytes, and Excel on the web takes 5 MB. */
const CELLS_PER_REQUEST = 20_000;

/** An Excel table of the add-in's own, found again by its name wherever somebody has moved it. */
export interface OwnTable {
  readonly name: string;
  readonly sheetName: string;
  readonly headers: readonly string[];
  /** In points, of each column of a new table. */
  readonly widths: readonly number[];
}

/** Rows to be added: what is written, and the number format of each cell. */
export interface NewRows {
  readonly values: readonly (readonly (string | number | null)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Puts a new table on a new sheet. A failure takes the sheet away again. */
export async function createTable(plan: OwnTable, rows: NewRows): Promise<void> {
  let added: string | undefined;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      added = freeName(
        plan.sheetName,
        worksheets.items.map(({ name }) => name.toLowerCase()),
      );
      const sheet = worksheets.add(added);
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
    throw new TableTrouble(await succeeds(() => removeSheet(name)), error);
  }
}

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  return persistently(work).then(
    () => true,
    () => false,
  );
}

async function removeSheet(name: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    if (!sheet.isNullObject) sheet.delete();
    await context.sync();
  });
}

/** Thrown where a change of a table was begun and failed. */
export class TableTrouble extends Error {
  constructor(
    /** Whether everything was taken back. */
    readonly isWhole: boolean,
    readonly reason: unknown,
  ) {
    super("table");
  }
}

export interface TablePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With the header row. */
  readonly rows: number;
  readonly columns: number;
  readonly headers: readonly string[];
  readonly isProtected: boolean;
  /** Whether a row of totals stands below the rows. */
  readonly hasTotals: boolean;
}

/** Where the table stands now; undefined where there is none. */
export async function findTable(context: Excel.RequestContext, name: string): Promise<TablePlace | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name,showTotals");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const header = table.getHeaderRowRange().load("values");
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (table.isNullObject) return undefined;
  return {
    sheet: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
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
    if (!place) throw new WorkbookRefusal({ code: "gone" });
    if (place.isProtected) throw new WorkbookRefusal({ code: "protectedSheet" });
    if (place.hasTotals) throw new WorkbookRefusal({ code: "totalRow" });
    const below = context.workbook.worksheets
      .getItem(place.sheet)
      .getRangeByIndexes(place.row + place.rows, place.column, rows.values.length, place.columns)
      .getUsedRangeOrNullObject(true)
      .load("address");
    await context.sync();
    if (!below.isNullObject) throw new WorkbookRefusal({ code: "occupied", address: below.address });
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
    throw new TableTrouble(await succeeds(() => takeBack(name, before, rows.values.length)), error);
  }
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
  const bandRows = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
  for (let at = 0; at < values.length; at += bandRows) {
    const band = values.slice(at, at + bandRows).map((line) => [...line]);
    const range = sheet.getRangeByIndexes(row + at, column, band.length, columns);
    // Formats first: cells below a table may carry the format of the row above, also a percent format.
    range.numberFormat = formats.slice(at, at + bandRows).map((line) => [...line]);
    range.values = band;
    // One sync per band on purpose: together they would exceed the size that Excel on the web accepts.
    await context.sync();
  }
}

/** Takes away what a failed attempt wrote below the table, or the rows by which it has grown already. */
async function takeBack(name: string, before: TablePlace, added: number): Promise<void> {
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
