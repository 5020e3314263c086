import ExcelJS from "exceljs";
import JSZip from "jszip";
import { defaultModel } from "../../src/model";
import { fileName, officeFile } from "./collectFiles";
import { calc, paintedByCalc, throughCalc } from "./libreOffice";
import { emptyTemplate, filled, FIRST_ROW, TemplatePane } from "./templatePane";

// The template in the hands of an office that has LibreOffice Calc: it shows the checks, and what it saves is collected.

if (calc === undefined) console.warn("Left out: LibreOffice is not installed, so no template was opened by it.");
const whereInstalled = calc === undefined ? describe.skip : describe;

async function firstSheet(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error("The file has no sheet.");
  return sheet;
}

whereInstalled.each(["en-US", "zh-CN"] as const)("in LibreOffice Calc, %s", (locale) => {
  let template: Uint8Array;
  beforeAll(async () => {
    template = await emptyTemplate(locale);
  });

  test("every column keeps its check with prompt and error, and the structure stays locked", async () => {
    const saved = throughCalc(template, ["xlsx"]);
    const sheet = await firstSheet(saved);
    for (const row of [FIRST_ROW, FIRST_ROW + 199]) {
      expect(sheet.getCell(row, 1).dataValidation).toMatchObject({ type: "textLength", formulae: [1, 100] });
      expect(sheet.getCell(row, 2).dataValidation).toMatchObject({ type: "whole", formulae: [1900, 2100] });
      for (const [at, { code, min, max }] of defaultModel.indicators.entries()) {
        const { dataValidation } = sheet.getCell(row, 3 + at);
        expect([code, dataValidation]).toEqual([
          code,
          expect.objectContaining({
            type: "decimal",
            operator: "between",
            formulae: [min, max],
            allowBlank: true,
            showInputMessage: true,
            showErrorMessage: true,
            errorStyle: "stop",
            promptTitle: code,
          }),
        ]);
        expect(dataValidation.prompt).toMatch(locale === "en-US" ? /leave it empty if unknown/u : /不掌握则留空/u);
        expect(dataValidation.error).toMatch(locale === "en-US" ? /empty is not zero/u : /空白不等于零/u);
      }
    }
    const page = await (await JSZip.loadAsync(saved)).file("xl/worksheets/sheet1.xml")?.async("text");
    expect(page).toMatch(/<sheetProtection [^>]*\bsheet="(?:true|1)"/u);
    expect(page).not.toMatch(/<sheetProtection [^>]*(?:password|hashValue)=/u);
  });

  test("gaps, values outside their range and rows that stand twice are coloured as Calc computes them", () => {
    const [gap, outside, twice, none] = ["#FFF2CC", "#F8CBAD", "#D9C3E8", ""];
    return filled(template, [
      // FL1 from 0 to 1000, FL2 from 0 to 100, FL3 from 0 to 10 million.
      ["Alpha", 2023, 1000, 100.5, "many", -1],
      ["Beta", 2023.5, 0],
      ["Beta ", 2024, 1],
      ["beta", 2024, 1],
      [null, 2024, 1],
      ["Gamma", 1899, 1],
    ]).then((bytes) => {
      const rows = paintedByCalc(bytes).slice(FIRST_ROW - 1, FIRST_ROW + 5);
      expect(rows.map((row) => row.slice(0, 7))).toEqual([
        [none, none, none, outside, outside, outside, gap],
        [none, outside, none, gap, gap, gap, gap],
        [twice, twice, none, gap, gap, gap, gap],
        [twice, twice, none, gap, gap, gap, gap],
        [gap, none, none, gap, gap, gap, gap],
        [none, outside, none, gap, gap, gap, gap],
      ]);
    });
  });

  test.each([
    ["xlsx", ["xlsx"]],
    ["ods and that as xlsx", ["ods", "xlsx"]],
  ] as const)("what it saves as %s is collected, value by value", async (_, formats) => {
    const { bytes } = await officeFile(template, 1);
    const saved = throughCalc(bytes, formats);
    const sheet = await firstSheet(saved);
    const inFile = [0, 1, 2].map((row) =>
      Array.from(
        { length: 2 + defaultModel.indicators.length },
        (_, at) => sheet.getCell(FIRST_ROW + row, at + 1).value,
      ),
    );
    expect(inFile[0]?.slice(0, 2)).toEqual(["Cluster 1a", 2022]);
    const pane = await TemplatePane.open();
    try {
      await pane.collect([{ name: fileName(1), bytes: saved }]);
      expect(pane.verdictOf(fileName(1)).findings).toEqual([expect.stringMatching(/^\d+ of 120 values are empty/u)]);
      expect(pane.host.valuesOf("'Cluster panel'!A2:AP4")).toEqual(inFile);
    } finally {
      pane.host.close();
    }
  });
});
