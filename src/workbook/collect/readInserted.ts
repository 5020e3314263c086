import type { Model } from "../../model";
import { isDateFormat } from "../dateCells";
import { isPercentFormat } from "../percentCells";
import { cellOf } from "../sourceTable";
import { findTemplate, TOP_COLUMNS, TOP_ROWS } from "./findTemplate";
import type { SheetReading } from "./judgeSheet";
import { judgeSheet } from "./judgeSheet";
import type { ReturnedCell, ReturnedSheet, SheetTop } from "./returnedSheet";

/** Value, type, formula and format of a cell take some two hundred bytes, and Excel on the web takes 5 MB. */
const CELLS_PER_REQUEST = 15_000;
/** Columns far beyond a template hold nothing that is asked for. */
const MOST_COLUMNS = 400;

/** Reads the filled template among the sheets of a file, formulas and values, and judges it. */
export async function readInserted(ids: readonly string[], model: Model): Promise<SheetReading> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
    const tops = await readTops(context, sheets);
    const found = findTemplate(tops, model);
    if (found.kind === "refused") return { kind: "refused", reasons: [found.reason] };
    const [sheet, top] = [sheets[found.position], tops[found.position]];
    if (!sheet || !top) return { kind: "refused", reasons: [{ code: "noTemplate" }] };
    const reading = judgeSheet(await readSheet(context, sheet, top), model);
    const hidden = tops.filter((other, at) => at !== found.position && other.isHidden).map(({ name }) => name);
    if (reading.kind === "refused" || hidden.length === 0) return reading;
    return { ...reading, remarks: [...reading.remarks, { code: "hiddenSheets", sheets: hidden }] };
  });
}

async function readTops(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<SheetTop[]> {
  const looks = sheets.map((sheet) => ({
    sheet: sheet.load("name,visibility"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    top: sheet.getRangeByIndexes(0, 0, TOP_ROWS, TOP_COLUMNS).load("values,valueTypes"),
  }));
  await context.sync();
  return looks.map(({ sheet, used, top }) => ({
    name: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    cells: top.values.map((row: unknown[], y) => row.map((value, x) => cellOf(value, top.valueTypes[y]?.[x]))),
  }));
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, isHidden, rows, columns: used }: SheetTop,
): Promise<ReturnedSheet> {
  const columns = Math.min(used, MOST_COLUMNS);
  const whole = sheet.getRangeByIndexes(0, 0, rows, columns);
  const merged = whole.getMergedAreasOrNullObject();
  const areas = merged.areas.load("items/address");
  await context.sync();
  const cells: ReturnedCell[][] = [];
  const bandRows = Math.max(1, Math.floor(CELLS_PER_REQUEST / columns));
  for (let row = 0; row < rows; row += bandRows) {
    const band = sheet
      .getRangeByIndexes(row, 0, Math.min(bandRows, rows - row), columns)
      .load("values,valueTypes,formulas,numberFormat");
    // One sync per band on purpose: together they would exceed the size that Excel on the web accepts.
    await context.sync();
    band.values.forEach((line: unknown[], y) =>
      cells.push(
        line.map((value, x) => ({
          value: cellOf(value, band.valueTypes[y]?.[x]),
          formula: formulaOf(band.formulas[y]?.[x], value),
          isPercent: isPercentFormat(band.numberFormat[y]?.[x]),
          isDate: isDateFormat(band.numberFormat[y]?.[x]),
        })),
      ),
    );
  }
  return {
    name,
    isHidden,
    cells,
    merged: merged.isNullObject
      ? []
      : areas.items.map(({ address }) => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "")),
  };
}

/** Where a cell holds a text that begins like a formula, Excel gives that text for both. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value
    ? formula
    : undefined;
}
