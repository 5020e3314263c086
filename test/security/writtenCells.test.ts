import fc from "fast-check";
import { changesTo } from "../../src/workbook/modelSheet/modelBlock";
import { Draft } from "../../src/workbook/generatedSheet/draft";
import { fittingText, literalText, quotedText, literalCell } from "../../src/spreadsheet/writtenText";
import { validSheetName } from "../../src/workbook/excel/sheetNames";
import { bandsByLength } from "../../src/workbook/excel/bands";
import { workbookFaultOf } from "../../src/workbook/excel/excelFault";
import { defaultModel, modelColumns, writeModelTable, type Cell } from "../../src/model";
import { firstEdition } from "../firstEdition";
import { readText } from "../../host/book/entry";
import { hostileTexts, prototypeKeys } from "./hostileTexts";
import { RUNS } from "./runs";

// What the add-in writes into cells is read as Excel reads what is typed: a text has to come out as the same text.

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."=+-@'\t\r\n 0123456789.,%eE/:#TRUEfalse１－") }),
);
const asExcelReads = (written: unknown): unknown => {
  const content = readText(String(written));
  return content.kind === "value" ? content.value : content;
};

test.each(hostileTexts)("%j stays text, beside a table and on a sheet of our own", (hostile) => {
  expect(asExcelReads(literalCell(hostile))).toBe(hostile);
  const draft = new Draft();
  draft.add([hostile, 1, null]);
  const [row] = draft.cells();
  expect(asExcelReads(row?.[0])).toBe(hostile);
  expect(row?.slice(1)).toEqual([1, null]);
});

test("any text is read back as it was written", () => {
  fc.assert(
    fc.property(text, (any) => {
      if (any !== "") expect(asExcelReads(literalText(any))).toBe(any);
    }),
    { numRuns: RUNS },
  );
});

test("numbers and truth values are written as what they are", () => {
  expect([1e308, -0, false, true].map(literalCell)).toEqual([1e308, -0, false, true]);
});

test("a text longer than a cell is cut between characters and says so; one that fits is whole", () => {
  expect(fittingText("x".repeat(32_767))).toHaveLength(32_767);
  expect(fittingText("x".repeat(32_768))).toBe(`${"x".repeat(32_766)}…`);
  expect(fittingText(`${"x".repeat(32_765)}🏭🏭`)).toBe(`${"x".repeat(32_765)}…`);
  expect(literalText("=".repeat(1_000_000))).toHaveLength(1 + 32_767);
});

test("a text inside a formula cannot leave its quotation marks", () => {
  fc.assert(
    fc.property(text, (any) => {
      const quoted = quotedText(any);
      expect(quoted.slice(1, -1).replaceAll('""', "")).not.toContain('"');
      expect(quoted.slice(1, -1).replaceAll('""', '"')).toBe(any);
    }),
    { numRuns: RUNS },
  );
});

test("any text makes a name that Excel takes for a sheet, or none", () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: fc.constantFrom("'", " ", "🏭", "a"), maxLength: 50 })), (any) => {
      const name = validSheetName(any);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$/u);
      expect(name.trim()).toBe(name);
      expect(validSheetName(name)).toBe(name);
    }),
    { numRuns: RUNS },
  );
});

test("a row of the model whose texts are hostile is found again in its table, and changed alone", () => {
  const table = writeModelTable(defaultModel);
  const name = modelColumns.indexOf("Name");
  for (const hostile of hostileTexts) {
    const wanted = table.map((row, at) =>
      at === 5 ? row.map((cell, column) => (column === name ? hostile : cell)) : row,
    );
    const changes = changesTo(table, wanted);
    expect(changes).toMatchObject({ surplus: [], added: [], cells: [{ row: 5, column: name, value: hostile }] });
  }
});

describe("a model table on a sheet that lacks optional columns", () => {
  const block: Cell[][] = writeModelTable(firstEdition).map((row, at) => [...row, at === 0 ? "Remark" : `note ${at}`]);
  const wanted = writeModelTable({
    ...firstEdition,
    type: firstEdition.type.map((item, at) => (at === 1 ? { ...item, tolerance: 0 } : item)),
  });
  const row = wanted.findIndex((line) => line[0] === "Type" && line[2] === "TY2");

  test("gains them at its right; what stands beside it stays", () => {
    expect(changesTo(block, wanted)).toEqual({
      cells: [
        { row: 0, column: 19, value: "Tolerance" },
        { row, column: 19, value: 0 },
      ],
      surplus: [],
      added: [],
      columns: 1,
    });
  });

  test("has them emptied where the model says nothing in them", () => {
    const told = wanted.map((line) => [...line]);
    expect(changesTo(told, writeModelTable(firstEdition))).toEqual({
      cells: [{ row, column: 18, value: "" }],
      surplus: [],
      added: [],
      columns: 0,
    });
  });
});

describe("bands of rows for one request", () => {
  const bytes = (rows: readonly (readonly unknown[])[]): number => Buffer.byteLength(JSON.stringify(rows), "utf8");

  test.each([
    ["Chinese names as long as a cell", "集".repeat(32_767)],
    ["control characters, which JSON writes with six letters", "\u0001".repeat(32_767)],
    ["short names", "Harbour"],
  ])("%s stay below 5 MB, and nothing is left out", (_, long) => {
    const rows = Array.from({ length: 2_000 }, (_unused, row) => [row, long, "x"]);
    const bands = bandsByLength(rows, 500);
    for (const band of bands) expect(bytes(band.rows)).toBeLessThan(4_900_000);
    expect(bands.flatMap((band) => band.rows.map(([row]) => row))).toEqual(rows.map(([row]) => row));
    expect(bands.map(({ row }) => row)).toEqual(bands.map(({ rows: [first] }) => first?.[0]));
  });

  test("short rows go together up to the most that is asked for", () => {
    expect(bandsByLength(Array(1_200).fill(["x"]), 500).map(({ rows }) => rows.length)).toEqual([500, 500, 200]);
    expect(bandsByLength([], 500)).toEqual([]);
  });
});

test.each(prototypeKeys)("a refusal of Excel with the code %s is one that nobody knows", (code) => {
  expect(workbookFaultOf({ code })).toEqual({ code: "refused", found: code });
});
