import type { Model } from "../../model";
import { isDateFormat, isPercentFormat } from "../../spreadsheet/numberFormat";
import { cellsPart } from "../../spreadsheet/address";
import { readBands } from "../excel/bands";
import { CELLS_PER_REQUEST } from "../excel/limits";
import { rangeCells } from "../excel/rangeCells";
import { loadUsedRange, rangeAt, usedSize } from "../excel/usedRange";
import { findTemplate, TOP_COLUMNS, TOP_ROWS } from "./findTemplate";
import { type SheetReading, judgeSheet } from "./judgeSheet";
import type { ReturnedCell, ReturnedSheet, SheetTop } from "./returnedSheet";

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
    used: loadUsedRange(sheet),
    top: sheet.getRangeByIndexes(0, 0, TOP_ROWS, TOP_COLUMNS).load("values,valueTypes"),
  }));
  await context.sync();
  return looks.map(({ sheet, used, top }) => ({
    name: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    ...usedSize(used),
    cells: rangeCells(top),
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
  await readBands(
    context,
    { rows, columns },
    CELLS_PER_REQUEST.all,
    (band) => rangeAt(sheet, { ...band, column: 0, columns }).load("values,valueTypes,formulas,numberFormat"),
    (band) => {
      for (const line of returnedCells(band)) cells.push(line);
    },
  );
  return {
    name,
    isHidden,
    cells,
    merged: merged.isNullObject ? [] : areas.items.map(({ address }) => cellsPart(address).replaceAll("$", "")),
  };
}

function returnedCells(band: Excel.Range): ReturnedCell[][] {
  return rangeCells(band).map((line, y) =>
    line.map((value, x) => {
      const format: unknown = band.numberFormat[y]?.[x];
      return {
        value,
        formula: formulaOf(band.formulas[y]?.[x], band.values[y]?.[x]),
        isPercent: isPercentFormat(format),
        isDate: isDateFormat(format),
      };
    }),
  );
}

/** Where a cell holds a text that begins like a formula, Excel gives that text for both. */
function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value
    ? formula
    : undefined;
}
