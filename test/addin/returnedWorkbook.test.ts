import { assessmentColumns, FIRST_ASSESSMENT_ROW } from "../../src/edition";
import { xlsxOf } from "../../src/edition/file/writeXlsx";
import { defaultModel, modelColumns, writeModelTable, type Cell, type Language } from "../../src/model";
import { FIRST_ENTRY_ROW, FIRST_INDICATOR_COLUMN, judgeBytes } from "../../src/returns";
import { assessingTemplate } from "../../src/workbook/assessingTemplate/assessingTemplate";
import { FIRST_MODEL_ROW, modelOf } from "../edition/books";
import { expectedRows } from "../edition/expected";
import { officeValues } from "./collectFiles";
import { Calc, calc } from "./libreOffice";
import { inBasic } from "./officeScript";
import { TemplatePane } from "./templatePane";

// The template that assesses itself, in the hands of an office that has LibreOffice Calc: filled in there, cell by cell, saved
// there, and collected by the pane: every value and every result as it was.

if (calc === undefined) console.warn("Left out: LibreOffice is not installed, so no workbook was filled in with it.");

const ROWS = 12;
/** As many digits as Basic takes of a number. */
const rows: readonly (readonly Cell[])[] = Array.from({ length: ROWS }, (_, row) =>
  officeValues(3, row).map((value) => (value === null ? null : Number(value.toPrecision(12)))),
);
const named = (row: number): [string, number] => [`Cluster ${row + 1}`, 2020 + (row % 3)];

/** What a person types, in the order of the rows. */
function typed(sheet: string): string[] {
  return rows.flatMap((row, at) => {
    const line = FIRST_ENTRY_ROW + at;
    const [cluster, year] = named(at);
    return [
      `Text(book, ${inBasic(sheet)}, ${line}, 0, ${inBasic(cluster)})`,
      `Number(book, ${inBasic(sheet)}, ${line}, 1, ${year})`,
      ...row.flatMap((value, column) =>
        typeof value === "number"
          ? [`Number(book, ${inBasic(sheet)}, ${line}, ${FIRST_INDICATOR_COLUMN + column}, ${value})`]
          : [],
      ),
    ];
  });
}

const band = writeModelTable(defaultModel)
  .slice(1)
  .findIndex(([part, , code]) => part === "Rule" && code === "typeBand");
const EDITED_BAND = 0.4;

describe.skipIf(!calc)("filled in and saved in LibreOffice Calc", () => {
  const saved: Partial<Record<"en" | "zh-CN" | "edited" | "xls" | "ods", Uint8Array>> = {};
  const results: Partial<Record<"en" | "zh-CN" | "edited", string[][]>> = {};

  beforeAll(() => {
    const books = {
      en: assessingTemplate(defaultModel, "en", ROWS),
      "zh-CN": assessingTemplate(defaultModel, "zh-CN", ROWS),
    };
    const work = (language: Language, more: readonly string[] = []) => ({
      bytes: xlsxOf(books[language].sheets),
      lines: [...typed(books[language].data.name), ...more],
    });
    const gate = modelColumns.indexOf("Gate");
    const edit = `Number(book, "Model", ${FIRST_MODEL_ROW + band}, ${gate}, ${EDITED_BAND})`;
    const program = new Calc();
    try {
      const [en, zh, edited, xls, ods] = program.worked([
        { ...work("en"), as: "xlsx" },
        { ...work("zh-CN"), as: "xlsx" },
        { ...work("en", [edit]), as: "xlsx" },
        { ...work("en"), as: "xls" },
        { ...work("en"), as: "ods" },
      ]);
      Object.assign(saved, { en, "zh-CN": zh, edited, xls, ods });
      const read = program.values(
        [en, zh, edited].map((bytes) => bytes ?? new Uint8Array()),
        "xlsx",
        [["Assessment"], ["评估结果"], ["Assessment"]],
      );
      Object.assign(results, { en: read[0]?.[0], "zh-CN": read[1]?.[0], edited: read[2]?.[0] });
    } finally {
      program.close();
    }
  });

  const bytesOf = (which: keyof typeof saved): Uint8Array => saved[which] ?? new Uint8Array();

  test.each(["en", "zh-CN"] as const)(
    "%s: every value and every result is as it was, 12 of 12 agree",
    async (language) => {
      const pane = await TemplatePane.open();
      try {
        await pane.collect([{ name: "Office.xlsx", bytes: bytesOf(language) }]);
        const { findings } = pane.verdictOf("Office.xlsx");
        expect(findings).toContainEqual(expect.stringContaining("12 of 12 agree"));
        expect(pane.host.valuesOf(`'Cluster panel'!A2:AP${ROWS + 1}`)).toEqual(
          rows.map((row, at) => [...named(at), ...row]),
        );
      } finally {
        pane.host.close();
      }
      expect(told(results[language])).toEqual(toTell(defaultModel, language));
    },
  );

  test("an edited model is told with what was edited, and the results in the file are those by it", async () => {
    const pane = await TemplatePane.open();
    try {
      await pane.collect([{ name: "Office.xlsx", bytes: bytesOf("edited") }]);
      const { findings } = pane.verdictOf("Office.xlsx");
      expect(findings).toContainEqual(expect.stringMatching(/undecided band of the type index: 0\.2 to 0\.4/u));
      expect(findings).toContainEqual(expect.stringContaining("12 of 12 agree"));
    } finally {
      pane.host.close();
    }
    const table = writeModelTable(defaultModel).map((row, at) =>
      at === band + 1 ? row.map((cell, column) => (column === modelColumns.indexOf("Gate") ? EDITED_BAND : cell)) : row,
    );
    expect(told(results.edited)).toEqual(toTell(modelOf(table), "en"));
  });

  test("saved as .xls or .ods it is refused with what to do", () => {
    expect([judgeBytes(bytesOf("xls")), judgeBytes(bytesOf("ods"))]).toEqual([
      { code: "oldFormat" },
      { code: "openDocument" },
    ]);
  });
});

const compared = ["cluster", "verdict", "verdictCode", "index", "confidence", "stage", "lever", "missing"] as const;

function told(sheet: string[][] = []): string[][] {
  return sheet
    .slice(FIRST_ASSESSMENT_ROW, FIRST_ASSESSMENT_ROW + ROWS)
    .map((line) => compared.map((column) => rounded(line[assessmentColumns.indexOf(column)] ?? "")));
}

function toTell(model: typeof defaultModel, language: Language): string[][] {
  return expectedRows(model, language, rows).map((row, at) =>
    compared.map((column) => rounded(column === "cluster" ? named(at)[0] : row[column])),
  );
}

/** Numbers at nine places, texts as they are. */
function rounded(value: string | number | boolean): string {
  return value === "" || Number.isNaN(Number(value)) ? String(value) : Number(value).toFixed(9);
}
