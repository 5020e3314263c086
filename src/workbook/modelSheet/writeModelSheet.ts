import { faultAbout, FaultError } from "../../faults";
import {
  languages,
  modelColumns,
  optionalModelColumns,
  ruleNames,
  writeModelTable,
  type Language,
  type Model,
} from "../../model";
import { blockName, quotedSheet } from "../../spreadsheet/address";
import { literalText } from "../../spreadsheet/writtenText";
import { translatorFor } from "../../texts";
import { workbookFaultOf } from "../excel/excelFault";
import { rangeCells } from "../excel/rangeCells";
import { inUndoGroup } from "../excel/undoGroup";
import { areaOf } from "../excel/usedRange";
import { Draft } from "../generatedSheet/draft";
import type { WrittenSheet } from "../generatedSheet/sheetPlan";
import { writeGeneratedSheet } from "../generatedSheet/writeGeneratedSheet";
import { loadSheetTexts } from "../sheetTexts";
import { MODEL_NAME } from "../workbookModel";
import { changesTo, type BlockChanges } from "./modelBlock";

/** The name that follows the sheet "Cluster model" wherever it goes, and the cells behind it. */
interface Block {
  readonly range: Excel.Range;
  readonly name: Excel.NamedItem;
  readonly sheet: string;
}

/**
 * Puts a model on its sheet, where formulas find it by its name. A table that stands there already is changed cell by
 * cell: the order of rows, other columns and notes stay as somebody left them. Otherwise a sheet of its own is written.
 */
export async function writeModelSheet(model: Model, language: Language): Promise<WrittenSheet> {
  const table = await withRuleWords(writeModelTable(model));
  return (await changeTable(table)) ?? (await writeGeneratedSheet(plan(table, language)));
}

/** The rules of a model have a code alone; on the sheet they say in both languages what they are. */
async function withRuleWords(
  table: readonly (readonly (string | number)[])[],
): Promise<readonly (readonly (string | number)[])[]> {
  await loadSheetTexts("modelPage");
  const [header = []] = table;
  const [part, code] = [header.indexOf("Part"), header.indexOf("Code")];
  const places = { en: ["Name", "Definition"], "zh-CN": ["名称", "定义"] } as const;
  return table.map((row) => {
    const rule = ruleNames.find((name) => row[part] === "Rule" && row[code] === name);
    if (!rule) return row;
    const told = [...row];
    for (const language of languages) {
      const t = translatorFor(language);
      const [name, definition] = places[language].map((column) => header.indexOf(column));
      told[name ?? -1] = t(`modelPage.rule.${rule}`);
      told[definition ?? -1] = t(`modelPage.ruleText.${rule}`);
    }
    return told;
  });
}

/** Undefined where no table stands under the name, or one whose columns are not whole. */
async function changeTable(table: readonly (readonly (string | number)[])[]): Promise<WrittenSheet | undefined> {
  let begun: string | undefined;
  try {
    return await inUndoGroup(async (context) => {
      const name = context.workbook.names.getItemOrNullObject(MODEL_NAME).load("name");
      const range = name
        .getRangeOrNullObject()
        .load("values,valueTypes,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
      const corner = range.getCell(0, 0).load("formulas");
      const sheet = range.worksheet.load("name");
      const protection = sheet.protection.load("protected");
      await context.sync();
      // A formula that spills the table (CLUSTERMODEL) lets nobody write into it; values take its place.
      if (range.isNullObject || String(corner.formulas[0]?.[0]).startsWith("=")) return undefined;
      const cells = await rangeCells(context, range);
      const changes = changesTo(cells, table);
      if (!changes) return undefined;
      if (protection.protected)
        throw new FaultError({ subject: "sheet", code: "ownSheetProtected", sheet: sheet.name });
      const block = { range, name, sheet: sheet.name };
      await assertRoom(context, block, changes);
      begun = sheet.name;
      order(block, changes);
      await context.sync();
      return { sheet: sheet.name, isNew: false };
    });
  } catch (error) {
    if (faultAbout("sheet", error) || begun === undefined) throw error;
    throw new FaultError({ subject: "sheet", code: "unfinished", sheet: begun, cause: workbookFaultOf(error) });
  }
}

/** Rows that the table gains stand below it, columns at its right, where nothing may be in the way. */
async function assertRoom(
  context: Excel.RequestContext,
  { range }: Block,
  { added, columns }: BlockChanges,
): Promise<void> {
  const places = [
    ...(added.length > 0 ? [rowsBelow(range, added.length).getResizedRange(0, columns)] : []),
    ...(columns > 0
      ? [
          range
            .getLastColumn()
            .getOffsetRange(0, 1)
            .getResizedRange(0, columns - 1),
        ]
      : []),
  ];
  const occupied = places.map((place) => place.getUsedRangeOrNullObject(true).load("address"));
  if (occupied.length > 0) await context.sync();
  for (const { isNullObject, address } of occupied)
    if (!isNullObject) throw new FaultError({ subject: "sheet", code: "noRoom", address });
}

const rowsBelow = (range: Excel.Range, count: number): Excel.Range =>
  range
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(count - 1, 0);

function order({ range, name, sheet }: Block, { cells, surplus, added, columns }: BlockChanges): void {
  // The name comes first: what it does not cover would stand in the way of the next attempt.
  if (added.length + columns > 0) {
    const area = areaOf(range);
    const grown = { ...area, rows: area.rows + added.length, columns: area.columns + columns };
    name.formula = `=${quotedSheet(sheet)}!${blockName(grown)}`;
  }
  for (const { row, column, value } of cells) {
    const cell = range.getCell(row, column);
    // A cell that was made text would keep the number as text, which is no number.
    if (typeof value === "number" && range.numberFormat[row]?.[column] === "@") cell.numberFormat = [["General"]];
    cell.values = [[typeof value === "string" ? literalText(value) : value]];
  }
  for (const row of surplus) range.getRow(row).clear("Contents");
  if (added.length === 0) return;
  const below = rowsBelow(range, added.length).getResizedRange(0, columns);
  below.values = added.map((row) => row.map((cell) => (typeof cell === "string" ? literalText(cell) : cell)));
}

/** In characters; every other column takes the standard width. */
const widths = new Map<string | number, number>([
  ["Name", 34],
  ["名称", 24],
  ["Definition", 40],
  ["定义", 30],
  ["Key", 6],
  ["Source", 40],
  ["Indicators", 20],
]);
const STANDARD_WIDTH = 10;
const inputs = new Set<string | number>(["Weight", "Low", "Gate", "High", "Key", ...optionalModelColumns]);

function plan(table: readonly (readonly (string | number)[])[], language: Language) {
  const draft = new Draft();
  const [header = [], ...rows] = table;
  draft.add(header, "header");
  rows.forEach((row) => draft.add(row));
  header.forEach((name, column) => {
    if (inputs.has(name)) draft.style({ row: 1, column, rows: rows.length, columns: 1 }, "input");
  });
  draft.widen(
    0,
    header.map((name) => widths.get(name) ?? STANDARD_WIDTH),
  );
  return {
    definedName: MODEL_NAME,
    sheetName: translatorFor(language)("modelPage.sheet"),
    titles: [modelColumns[0]],
    draft,
  };
}
