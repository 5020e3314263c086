import { FaultError } from "../faults";
import type { Cell } from "../model";
import { areaName, parseAddress, quotedSheet, type CellBlock } from "../spreadsheet/address";
import { readBands } from "./excel/bands";
import { CELLS_PER_REQUEST, MOST_CELLS } from "./excel/limits";
import { rangeCells } from "./excel/rangeCells";
import { loadUsedRange, rangeAt, usedSize } from "./excel/usedRange";
import type { WorkControl } from "./workControl";

/** Cells that a person gave by their address. */
export interface CellsAt {
  /** With its sheet, also where the person left that out. */
  readonly address: string;
  readonly block: CellBlock;
  readonly cells: readonly (readonly Cell[])[];
}

/** The address of what is selected, with its sheet. */
export async function selectedAddress(): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

/**
 * Reads the cells at an address as they are: blank is null, not zero. An address without a sheet means the active one. What
 * lies below and to the right of everything that is used (a whole column was given) is not read.
 */
export async function readCells(address: string, control?: WorkControl): Promise<CellsAt> {
  const asked = parseAddress(address) ?? parseAddress(`active!${address}`);
  if (!asked) throw new FaultError({ subject: "workbook", code: "gone" });
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const sheet = address.includes("!") ? worksheets.getItemOrNullObject(asked.sheet) : worksheets.getActiveWorksheet();
    sheet.load("name");
    const used = loadUsedRange(sheet);
    await context.sync();
    if (sheet.isNullObject) throw new FaultError({ subject: "workbook", code: "noSheet", name: asked.sheet });
    const end = usedSize(used);
    const block = {
      ...asked,
      sheet: sheet.name,
      rows: Math.max(1, Math.min(asked.rows, end.rows - asked.row)),
      columns: Math.max(1, Math.min(asked.columns, end.columns - asked.column)),
    };
    if (block.rows * block.columns > MOST_CELLS) throw new FaultError({ subject: "workbook", code: "tooLarge" });
    const cells: Cell[][] = [];
    await readBands(
      context,
      block,
      CELLS_PER_REQUEST.values,
      ({ row, rows }) => rangeAt(sheet, { ...block, row: block.row + row, rows }).load("values,valueTypes"),
      async (band) => {
        control?.signal.throwIfAborted();
        for (const line of await rangeCells(context, band)) cells.push(line);
        control?.report(cells.length, block.rows, "rows");
      },
    );
    return { address: addressOf(block), block, cells };
  });
}

function addressOf(block: CellBlock): string {
  const isPlain = /^[\p{L}_][\p{L}\d_.]*$/u.test(block.sheet);
  return `${isPlain ? block.sheet : quotedSheet(block.sheet)}!${areaName(block)}`;
}
