import ExcelJS from "exceljs";
import JSZip from "jszip";
import { defaultModel } from "../../src/model";
import { fileName, officeFile } from "./collectFiles";
import { backgrounds, Calc, calc } from "./libreOffice";
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

const locales = ["en-US", "zh-CN"] as const;

/** What Calc makes of the files of each language, in its order; every start serves all of them. */
interface Saved {
  readonly templates: readonly Uint8Array[];
  /** Rows with faults, as a page with the colours that Calc paints. */
  readonly faulty: readonly Uint8Array[];
  /** Whole returns, saved as .xlsx, and as .ods first. */
  readonly returns: Readonly<Record<"xlsx" | "ods and that as xlsx", readonly Uint8Array[]>>;
}

const faultyRows = [
  // FL1 from 0 to 1000, FL2 from 0 to 100, FL3 from 0 to 10 million.
  ["Alpha", 2023, 1000, 100.5, "many", -1],
  ["Beta", 2023.5, 0],
  ["Beta ", 2024, 1],
  ["beta", 2024, 1],
  [null, 2024, 1],
  ["Gamma", 1899, 1],
];

async function savedByCalc(): Promise<Saved> {
  const templates: Uint8Array[] = [];
  for (const locale of locales) templates.push(await emptyTemplate(locale));
  const faulty = await Promise.all(templates.map((template) => filled(template, faultyRows)));
  const returns = await Promise.all(templates.map(async (template) => (await officeFile(template, 1)).bytes));
  const office = new Calc();
  try {
    const saved = office.saved([...templates, ...returns], "xlsx", "xlsx");
    return {
      templates: saved.slice(0, locales.length),
      faulty: office.saved(faulty, "xlsx", "html"),
      returns: {
        xlsx: saved.slice(locales.length),
        "ods and that as xlsx": office.saved(office.saved(returns, "xlsx", "ods"), "ods", "xlsx"),
      },
    };
  } finally {
    office.close();
  }
}

let saved: Saved;
beforeAll(async () => {
  if (calc !== undefined) saved = await savedByCalc();
});
const of = (files: readonly Uint8Array[], locale: (typeof locales)[number]): Uint8Array =>
  files[locales.indexOf(locale)] ?? new Uint8Array();

whereInstalled.each(locales)("in LibreOffice Calc, %s", (locale) => {
  test("every column keeps its check with prompt and error, and the structure stays locked", async () => {
    const template = of(saved.templates, locale);
    const sheet = await firstSheet(template);
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
    const page = await (await JSZip.loadAsync(template)).file("xl/worksheets/sheet1.xml")?.async("text");
    expect(page).toMatch(/<sheetProtection [^>]*\bsheet="(?:true|1)"/u);
    expect(page).not.toMatch(/<sheetProtection [^>]*(?:password|hashValue)=/u);
  });

  test("gaps, values outside their range and rows that stand twice are coloured as Calc computes them", () => {
    const [gap, outside, twice, none] = ["#FFF2CC", "#F8CBAD", "#D9C3E8", ""];
    const rows = backgrounds(of(saved.faulty, locale)).slice(FIRST_ROW - 1, FIRST_ROW + 5);
    expect(rows.map((row) => row.slice(0, 7))).toEqual([
      [none, none, none, outside, outside, outside, gap],
      [none, outside, none, gap, gap, gap, gap],
      [twice, twice, none, gap, gap, gap, gap],
      [twice, twice, none, gap, gap, gap, gap],
      [gap, none, none, gap, gap, gap, gap],
      [none, outside, none, gap, gap, gap, gap],
    ]);
  });

  test.each(["xlsx", "ods and that as xlsx"] as const)(
    "what it saves as %s is collected, value by value",
    async (way) => {
      const bytes = of(saved.returns[way], locale);
      const sheet = await firstSheet(bytes);
      const inFile = [0, 1, 2].map((row) =>
        Array.from(
          { length: 2 + defaultModel.indicators.length },
          (_, at) => sheet.getCell(FIRST_ROW + row, at + 1).value,
        ),
      );
      expect(inFile[0]?.slice(0, 2)).toEqual(["Cluster 1a", 2022]);
      const pane = await TemplatePane.open();
      try {
        await pane.collect([{ name: fileName(1), bytes }]);
        expect(pane.verdictOf(fileName(1)).findings).toEqual([expect.stringMatching(/^\d+ of 120 values are empty/u)]);
        expect(pane.host.valuesOf("'Cluster panel'!A2:AP4")).toEqual(inFile);
      } finally {
        pane.host.close();
      }
    },
  );
});
