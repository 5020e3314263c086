import type { Cell } from "../../model";
import { readBands } from "../excel/bands";
import { CELLS_PER_REQUEST } from "../excel/limits";
import { rangeCells } from "../excel/rangeCells";
import { AREA, areaOf, rangeAt } from "../excel/usedRange";
import { ABOUT_NAME } from "./writeAbout";
import { REPORT_NAME } from "./writeReport";

/** The cells that a sheet of ours holds, from its first one. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** The sheet that says what an assessment was made from; undefined where it is not there. */
export const readAboutSheet = (): Promise<SheetCells | undefined> => readNamed(ABOUT_NAME);

/** The sheet of the report; undefined where it is not there. */
export const readReportSheet = (): Promise<SheetCells | undefined> => readNamed(REPORT_NAME);

async function readNamed(name: string): Promise<SheetCells | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load(AREA);
    const sheet = range.worksheet.load("name");
    await context.sync();
    if (range.isNullObject) return undefined;
    const area = areaOf(range);
    const cells: Cell[][] = [];
    await readBands(
      context,
      area,
      CELLS_PER_REQUEST.values,
      (band) => rangeAt(sheet, { ...area, row: area.row + band.row, rows: band.rows }).load("values,valueTypes"),
      async (band) => {
        for (const line of await rangeCells(context, band)) cells.push(line);
      },
    );
    return { sheet: sheet.name, cells };
  });
}
