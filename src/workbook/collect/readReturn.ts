import { defaultModel, type Model } from "../../model";
import {
  findReturn,
  judgeList,
  judgeSheet,
  returnedCells,
  TOP_COLUMNS,
  TOP_ROWS,
  hiddenSheets,
  withHiddenSheets,
  type ListReading,
  type Refusal,
  type Remark,
  type ReturnedCell,
  type ReturnedSheet,
  type SheetReading,
  type SheetTop,
} from "../../returns";
import { cellsPart } from "../../spreadsheet/address";
import { readBands } from "../excel/bands";
import { CELLS_PER_REQUEST } from "../excel/limits";
import { rangeCells } from "../excel/rangeCells";
import { loadUsedRange, rangeAt, usedSize } from "../excel/usedRange";
import { templateLabels } from "../template/templateLabels";

/** Columns far beyond a template hold nothing that is asked for. */
const MOST_COLUMNS = 400;

/** What a returned file holds: rows of the panel or of what the office counts, or a list, whose rows are judged beside others. */
export type FileContent =
  | { readonly into: "panel" | "office"; readonly reading: SheetReading }
  | { readonly into: "list"; readonly reading: ListReading; readonly remarks: readonly Remark[] };

/** Reads the filled template or questionnaire among the sheets of a file, formulas and values, and judges it. */
export async function readReturn(ids: readonly string[], model: Model): Promise<FileContent> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
    const tops = await readTops(context, sheets);
    const found = findReturn(tops, model);
    if (found.kind === "refused") return refusedFile(found.reason);
    const [sheet, top] = [sheets[found.position], tops[found.position]];
    if (!sheet || !top) return refusedFile({ code: "noTemplate" });
    const read = await readSheet(context, sheet, top);
    if ("asked" in found) {
      const reading = judgeSheet(read, found.into === "office" ? defaultModel : model, templateLabels(), found.asked);
      return { into: found.into, reading: withHiddenSheets(reading, tops, found) };
    }
    return {
      into: "list",
      reading: judgeList(read, found.into, templateLabels(), found.columns),
      remarks: hiddenSheets(tops, found.position),
    };
  });
}

/** Why no sheet of a file can be read. */
export const refusedFile = (reason: Refusal): FileContent => ({
  into: "panel",
  reading: { kind: "refused", reasons: [reason] },
});

async function readTops(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<SheetTop[]> {
  const loaded = sheets.map((sheet) => ({
    sheet: sheet.load("name,visibility"),
    used: loadUsedRange(sheet),
    top: sheet.getRangeByIndexes(0, 0, TOP_ROWS, TOP_COLUMNS).load("values,valueTypes"),
  }));
  await context.sync();
  const tops: SheetTop[] = [];
  for (const { sheet, used, top } of loaded) {
    const cells = await rangeCells(context, top);
    tops.push({ name: sheet.name, isHidden: sheet.visibility !== "Visible", ...usedSize(used), cells });
  }
  return tops;
}

async function readSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name, isHidden, rows, columns: used }: SheetTop,
): Promise<ReturnedSheet> {
  const columns = Math.min(used, MOST_COLUMNS);
  const whole = sheet.getRangeByIndexes(0, 0, rows, columns);
  whole.load("rowHidden");
  const merged = whole.getMergedAreasOrNullObject();
  const areas = merged.areas.load("items/address");
  await context.sync();
  const cells: ReturnedCell[][] = [];
  await readBands(
    context,
    { rows, columns },
    CELLS_PER_REQUEST.all,
    (band) => rangeAt(sheet, { ...band, column: 0, columns }).load("values,valueTypes,formulas,numberFormat"),
    async (band) => {
      for (const line of returnedCells(await rangeCells(context, band), band.formulas, band.numberFormat))
        cells.push(line);
    },
  );
  return {
    name,
    isHidden,
    cells,
    hiddenRows: await hiddenRowsIn(context, whole, rows),
    merged: merged.isNullObject ? [] : areas.items.map(({ address }) => cellsPart(address).replaceAll("$", "")),
  };
}

/** Excel says null where some rows are hidden and others are not: then each is asked, in one request. */
async function hiddenRowsIn(
  context: Excel.RequestContext,
  whole: Excel.Range,
  rows: number,
): Promise<ReadonlySet<number>> {
  const hidden: boolean | null = whole.rowHidden;
  if (hidden === false) return new Set();
  const each = Array.from({ length: rows }, (_, row) => whole.getRow(row).load("rowHidden"));
  await context.sync();
  return new Set(each.flatMap(({ rowHidden }, row) => (rowHidden ? [row] : [])));
}
