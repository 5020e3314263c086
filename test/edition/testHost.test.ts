/** The same file in the test host computes the same: a second reading of the formulas, by other hands than Calc's. */
import { Drawings } from "../../host/drawings";
import { MemoryBook } from "../../host/book/memory";
import { lookInside } from "../../host/grid/openWorkbook";
import { SheetRules } from "../../host/sheetRules";
import { assessmentColumns, FIRST_ASSESSMENT_ROW } from "../../src/edition";
import { xlsxOf } from "../../src/edition/file/writeXlsx";
import { defaultModel, writeModelTable } from "../../src/model";
import { filledBook, randomRows } from "./books";
import { expectedRows } from "./expected";

const ROWS = 4;

test("every column of some random rows is what the core says", async () => {
  const rows = randomRows(writeModelTable(defaultModel), ROWS, 41);
  const made = filledBook(defaultModel, "en", rows);
  const book = new MemoryBook();
  const file = Uint8Array.from(xlsxOf(made.sheets));
  const inside = await lookInside(file.buffer);
  const extras = { rules: new SheetRules(), drawings: new Drawings() };
  const added = inside.sheets.map((source) => ({ source, id: book.addSheet(source.name).id }));
  for (const { source, id } of added) source.put(book, extras, id, "calculated");
  const sheetId = book.sheets().find(({ name }) => name === made.assessment.sheet.name)?.id ?? "";
  const area = { sheetId, row: FIRST_ASSESSMENT_ROW, column: 0, rowCount: ROWS, columnCount: assessmentColumns.length };
  const found = book.values(area);
  const differences = expectedRows(defaultModel, "en", rows).flatMap((row, line) =>
    assessmentColumns.flatMap((column, at) => {
      if (column === "cluster" || column === "year" || column === "fractions") return [];
      const [cell, expected] = [found[line]?.[at] ?? "", row[column]];
      const agrees =
        typeof expected === "number" ? typeof cell === "number" && Math.abs(cell - expected) < 1e-9 : cell === expected;
      return agrees ? [] : [`row ${line}, ${column}: ${JSON.stringify(cell)} for ${String(expected)}`];
    }),
  );
  expect(differences).toEqual([]);
});
