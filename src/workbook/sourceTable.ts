import type { Cell } from "../model";
import { parseAddress, type CellBlock } from "./address";
import { isPercentFormat } from "./percentCells";
import { WorkbookRefusal } from "./workbookFault";

/** A table of the sheet that may be assessed: where it stands and its first row, before the rest is read. */
export interface SourcePreview {
  /** As in a formula on any sheet, e.g. `Sheet1!A1:AO13`. */
  readonly address: string;
  readonly block: CellBlock;
  readonly headers: readonly Cell[];
  /** Rows below the header. */
  readonly size: number;
}

/** Cells in one request: value, type and format of a cell take some hundred bytes, and Excel on the web takes 5 MB. */
const CELLS_PER_REQUEST = 30_000;

/** The selection, or the table or filled region around it when a single cell is selected. Reads the header row only. */
export async function previewSource(): Promise<SourcePreview> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const selection = context.workbook.getSelectedRange().load("cellCount");
    const tables = selection.getTables(false).load("items/name");
    await context.sync();
    const [table, second] = tables.items;
    if (table && second) throw new WorkbookRefusal({ code: "twoTables", names: tables.items.map(({ name }) => name) });
    const around = table ? table.getRange() : selection.getSurroundingRegion();
    const range = selection.cellCount === 1 ? around : selection;
    const used = range.getUsedRangeOrNullObject(true).load("address,rowCount");
    const header = used.getRow(0).load("values,valueTypes");
    await context.sync();
    if (used.isNullObject || used.rowCount < 2) {
      throw new WorkbookRefusal({ code: "tooSmall", address: used.isNullObject ? "" : used.address });
    }
    const block = parseAddress(used.address);
    if (!block) throw new WorkbookRefusal({ code: "nothingSelected" });
    const [values = [], types = []] = [header.values[0], header.valueTypes[0]];
    return {
      address: used.address,
      block,
      headers: values.map((value: unknown, column) => cellOf(value, types[column])),
      size: used.rowCount - 1,
    };
  });
}

/** A cell of the table, and whether it is shown as a percentage. */
export interface SourceCells {
  readonly rows: readonly (readonly Cell[])[];
  isPercent(row: number, column: number): boolean;
}

/** Reads the rows below the header, in requests that Excel on the web accepts. */
export async function readSource({ block }: SourcePreview): Promise<SourceCells> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(block.sheet);
    const rows: Cell[][] = [];
    const percents: boolean[][] = [];
    const bandRows = Math.max(1, Math.floor(CELLS_PER_REQUEST / block.columns));
    for (let row = 1; row < block.rows; row += bandRows) {
      const band = sheet
        .getRangeByIndexes(block.row + row, block.column, Math.min(bandRows, block.rows - row), block.columns)
        .load("values,valueTypes,numberFormat");
      // One sync per band on purpose: together they would exceed the size that Excel on the web accepts.
      await context.sync();
      band.values.forEach((values: unknown[], at) => {
        rows.push(values.map((value, column) => cellOf(value, band.valueTypes[at]?.[column])));
        percents.push(values.map((_, column) => isPercentFormat(band.numberFormat[at]?.[column])));
      });
    }
    return { rows, isPercent: (row, column) => percents[row]?.[column] ?? false };
  });
}

/** A cell as the core knows it, from Excel's value and value type. */
export function cellOf(value: unknown, type: unknown): Cell {
  if (type === "Empty" || value === null || value === undefined) return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
