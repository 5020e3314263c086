/** The same file opened in the test host computes the same: a second reading of the formulas, by other hands than Calc's. */
import { startTestHost, type TestHost } from "../../host";
import { openWorkbook } from "../../host/grid/openWorkbook";
import { assessmentColumns, FIRST_ASSESSMENT_ROW } from "../../src/edition";
import { xlsxOf } from "../../src/edition/file/writeXlsx";
import { defaultModel, writeModelTable } from "../../src/model";
import { columnLetters } from "../../src/spreadsheet/address";
import { filledBook, randomRows } from "./books";
import { expectedRows } from "./expected";

const ROWS = 8;
let host: TestHost;

beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => host.close());

test("every column of some random rows is what the core says", async () => {
  const rows = randomRows(writeModelTable(defaultModel), ROWS, 41);
  const book = filledBook(defaultModel, "en", rows);
  const file = new Uint8Array(xlsxOf(book.sheets));
  await openWorkbook(host.host.book, host.host, file.buffer);
  const last = `${columnLetters(assessmentColumns.length - 1)}${FIRST_ASSESSMENT_ROW + ROWS}`;
  const found = host.valuesOf(`'Assessment'!A${FIRST_ASSESSMENT_ROW + 1}:${last}`);
  const wanted = expectedRows(defaultModel, "en", rows);
  const differences = wanted.flatMap((row, line) =>
    assessmentColumns.flatMap((column, at) => {
      if (column === "cluster" || column === "year" || column === "fractions") return [];
      const [cell, expected] = [found[line]?.[at] ?? "", row[column]];
      const agrees =
        typeof expected === "number" ? Math.abs(Number(cell) - expected) < 1e-9 && cell !== "" : cell === expected;
      return agrees ? [] : [`row ${line}, ${column}: ${String(cell)} for ${String(expected)}`];
    }),
  );
  expect(differences).toEqual([]);
});
