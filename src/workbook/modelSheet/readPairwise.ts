import { FaultError } from "../../faults";
import { cellText, isBlank, type Cell } from "../../model";
import { cellName } from "../../spreadsheet/address";
import { rangeCells } from "../excel/rangeCells";

/** Nobody judges more criteria in pairs. */
const MOST_CRITERIA = 100;

/** The pairwise judgements in the selected cells. */
export interface Pairwise {
  readonly address: string;
  readonly cells: readonly (readonly Cell[])[];
  /** Names beside the rows, where the selection holds them. */
  readonly names: readonly string[];
  /** The address of one cell, both counted from 0. */
  readonly cellAddress: (row: number, column: number) => string;
}

/** Reads the selected square; a row and a column of names around it are left out. */
export async function readPairwise(): Promise<Pairwise> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const selection = context.workbook.getSelectedRange().load("address,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const { rowCount, columnCount, address } = selection;
    if (Math.max(rowCount, columnCount) > MOST_CRITERIA + 1)
      throw new FaultError({ subject: "workbook", code: "tooLarge" });
    selection.load("values,valueTypes");
    await context.sync();
    const cells = await rangeCells(context, selection);
    const isNamed = cells[0]?.slice(1).every((cell) => isBlank(cell) || typeof cell === "string") ?? false;
    const skip = isNamed && rowCount > 1 ? 1 : 0;
    return {
      address,
      names: skip === 1 ? cells.slice(1).map((row) => cellText(row[0] ?? null).trim()) : [],
      cells: cells.slice(skip).map((row) => row.slice(skip)),
      cellAddress: (row, column) => cellName(selection.columnIndex + skip + column, selection.rowIndex + skip + row),
    };
  });
}
