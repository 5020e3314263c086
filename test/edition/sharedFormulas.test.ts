/** Formulas that a column has in common stand in the file once, and a reader finds each of them as it was made. */
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { EditionSheet, formula } from "../../src/edition";
import { xlsxOf } from "../../src/edition/file/writeXlsx";
import { inRow, ROW } from "../../src/edition/working/workingDraft";
import { defaultModel } from "../../src/model";
import { assessingTemplate } from "../../src/workbook/assessingTemplate/assessingTemplate";

const partOf = (sheet: EditionSheet): string =>
  strFromU8(unzipSync(xlsxOf([sheet]))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

function column(text: string, rows: number): EditionSheet {
  const sheet = new EditionSheet("Sheet");
  for (let row = 0; row < rows; row += 1) sheet.put(row, 1, [inRow(text, row)]);
  return sheet;
}

test("a formula that is filled down is written once with its cells", () => {
  const xml = partOf(column(`SUM($A${ROW}:$A$9)`, 3));
  expect(xml).toContain('<c r="B1"><f t="shared" ref="B1:B3" si="0">SUM($A1:$A$9)</f></c>');
  expect(xml).toContain('<c r="B2"><f t="shared" si="0"/></c>');
  expect(xml).toContain('<c r="B3"><f t="shared" si="0"/></c>');
});

test.each([
  ["leads to another sheet", `'Other'!$A$1*$A${ROW}`, "'Other'!$A$1*$A2"],
  ["holds a text that looks like a cell", `IF($A${ROW}=1,"ID1","")`, "IF($A2=1,&quot;ID1&quot;,&quot;&quot;)"],
])("one that %s is written in full in every row", (_, text, second) => {
  const xml = partOf(column(text, 2));
  expect(xml).not.toContain("shared");
  expect(xml).toContain(`<c r="B2"><f>${second}</f></c>`);
});

test("a cell that was typed over ends what is shared", () => {
  const sheet = column(`$A${ROW}*2`, 5);
  sheet.put(2, 1, [formula("7")]);
  const xml = partOf(sheet);
  expect([...xml.matchAll(/ref="([^"]*)" si="(\d)"/gu)].map(([, area, number]) => [area, number])).toEqual([
    ["B1:B2", "0"],
    ["B4:B5", "1"],
  ]);
  expect(xml).toContain('<c r="B3"><f>7</f></c>');
});

test("a reader of the file finds every formula of every sheet as it was made", async () => {
  const { sheets } = assessingTemplate(defaultModel, "en", 3);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(xlsxOf(sheets)).buffer);
  let shared = 0;
  const differences = sheets.flatMap((sheet) =>
    sheet.cells.flatMap((line, row) =>
      line.flatMap((cell, at) => {
        if (cell === null || typeof cell !== "object") return [];
        const found = book.getWorksheet(sheet.name)?.getCell(row + 1, at + 1);
        if (typeof found?.value === "object" && found.value !== null && "sharedFormula" in found.value) shared += 1;
        return found?.formula === cell.formula ? [] : [`${sheet.name} ${found?.address}: ${found?.formula}`];
      }),
    ),
  );
  expect(differences).toEqual([]);
  expect(shared).toBeGreaterThan(300);
});
