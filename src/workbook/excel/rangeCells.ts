// The one reader of cells in the workbook: what the worksheet functions are handed, pane and collection ask for here.
import type { Cell } from "../../model";
import { extentOf } from "../../spreadsheet/extent";
import { shownAs, type ShownAs } from "../../spreadsheet/numberFormat";
import { readBands } from "./bands";
import { CELLS_PER_REQUEST } from "./limits";

/**
 * The cells of a range whose `values,valueTypes` are loaded. A cell of a data type (Geography, Stocks, a card) gives its
 * number there, or #VALUE! where it is none; what it shows instead is asked for once more. By `text`, which every Excel has:
 * `valuesAsJson` (ExcelApi 1.16) is missing in the office.js of the npm package, and gives everything about a country.
 */
export async function rangeCells(context: Excel.RequestContext, range: Excel.Range): Promise<Cell[][]> {
  const { values, valueTypes } = range;
  const cells = values.map((row: unknown[], at) => row.map((value, column) => cellOf(value, valueTypes[at]?.[column])));
  const isDoubtful = (row: number, column: number): boolean =>
    mayBeDataType(values[row]?.[column], valueTypes[row]?.[column]);
  for (let column = 0; column < (cells[0]?.length ?? 0); column += 1) {
    const extent = extentOf(cells.length, (row) => isDoubtful(row, column));
    if (!extent) continue;
    const { row, rows } = extent;
    await readBands(
      context,
      { rows, columns: 1 },
      CELLS_PER_REQUEST.texts,
      (band) =>
        range
          .getCell(row + band.row, column)
          .getResizedRange(band.rows - 1, 0)
          .load("text"),
      ({ text }, band) => {
        text.forEach(([shown = ""], at) => {
          const line = cells[row + band.row + at];
          if (line && isDoubtful(row + band.row + at, column) && shown !== ERROR) line[column] = shown;
        });
      },
    );
  }
  return cells;
}

/** The first row of such a range. */
export async function firstRowCells(context: Excel.RequestContext, range: Excel.Range): Promise<Cell[]> {
  return (await rangeCells(context, range))[0] ?? [];
}

/** Which numbers of a range whose `values,numberFormat` are loaded are shown as something else. */
export function cellsShownAs({ values, numberFormat }: Pick<Excel.Range, "values" | "numberFormat">): ShownAs[][] {
  return numberFormat.map((row: unknown[], at) =>
    row.map((format, column) => {
      const value: unknown = values[at]?.[column];
      return shownAs(format, value);
    }),
  );
}

/** A cell as the core knows it, from Excel's value and value type. */
function cellOf(value: unknown, type: unknown): Cell {
  if (type === "Empty" || value === null || value === undefined) return null;
  if (type === "Error" || (type === "RichValue" && value === ERROR)) return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

const ERROR = "#VALUE!";

function mayBeDataType(value: unknown, type: unknown): boolean {
  return value === ERROR && (type === "Error" || type === "RichValue");
}
