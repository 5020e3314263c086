import { Workbook } from "exceljs";
import { Drawings, type ConditionalFormatRecord } from "../../host/drawings";
import { readRules, writeRules } from "../../host/grid/rulesInFile";
import { SheetRules } from "../../host/sheetRules";

const area = { sheetId: "1", row: 0, column: 0, rowCount: 3, columnCount: 2 };
const format = (id: string, fillColor: string): ConditionalFormatRecord => ({
  id,
  area,
  type: "Custom",
  formula: `=A1="${id}"`,
  fillColor,
  fontColor: "",
  bold: undefined,
});

test("of two conditional formats the one added last comes first in the file, and is the last one again when read", async () => {
  const drawings = new Drawings();
  drawings.conditionalFormats = [format("first", "#FFF2CC"), format("last", "#F8CBAD")];
  const workbook = new Workbook();
  writeRules({ rules: new SheetRules(), drawings }, "1", workbook.addWorksheet("Data"));

  const opened = new Workbook();
  await opened.xlsx.load(await workbook.xlsx.writeBuffer());
  const [sheet] = opened.worksheets;
  if (!sheet) throw new Error("no sheet");
  const written: unknown = Reflect.get(sheet, "conditionalFormattings");
  const listed = (written as { rules: { priority: number; formulae: string[] }[] }[]).flatMap(({ rules }) => rules);
  expect(listed.find(({ priority }) => priority === 1)?.formulae).toEqual(['A1="last"']);
  expect(listed.find(({ priority }) => priority === 2)?.formulae).toEqual(['A1="first"']);

  const read = new Drawings();
  readRules({ rules: new SheetRules(), drawings: read }, "1", sheet);
  expect(read.conditionalFormats.map(({ formula, fillColor }) => [formula, fillColor])).toEqual([
    ['=A1="first"', "#FFF2CC"],
    ['=A1="last"', "#F8CBAD"],
  ]);
});
