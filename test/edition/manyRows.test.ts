/**
 * The long form: 5,000 random rows of each built-in model and language, and of edited models, recalculated by Calc and
 * compared with the core in every column. A part at a time: LONG=1 npx vitest run test/edition/manyRows.test.ts -t "DIC in en"
 */
import fc from "fast-check";
import { xlsxOf } from "../../src/edition/file/writeXlsx";
import { builtInModels, defaultModel, languages, modelKey, writeModelTable } from "../../src/model";
import { Calc, calc } from "../addin/libreOffice";
import { tableArbitrary } from "../oracle/random";
import { filledBook, modelOf, randomRows, typeModel } from "./books";
import { comparedSheets, differencesFrom, errorsIn, rowsThatAgree, type Book } from "./compared";

const ROWS = 5000;
/** Rows of one workbook: it is made, recalculated, compared and forgotten before the next one is made. */
const PORTION = 250;

const isLong = Boolean(process.env["LONG"]);
if (isLong && calc === undefined)
  console.warn("Left out: LibreOffice is not installed, so no workbook was recalculated by it.");

type Maker = (portion: number) => Book;

function makers(): (readonly [name: string, make: Maker])[] {
  const builtIn = builtInModels.flatMap((model, at) =>
    languages.map((language): readonly [string, Maker] => [
      `${modelKey(model)} in ${language}`,
      (portion) => {
        const rows = randomRows(writeModelTable(model), PORTION, 1000 * (at + 1) + portion);
        return { book: filledBook(model, language, rows), model, language, rows };
      },
    ]),
  );
  // Another model in each portion, typed over the delivered one.
  const edited: Maker = (portion) => {
    const delivered = writeModelTable(defaultModel);
    const [table = delivered] = fc.sample(tableArbitrary(delivered), { numRuns: 1, seed: 500 + portion });
    const [model, rows] = [modelOf(table), randomRows(table, PORTION, 9000 + portion)];
    const book = filledBook(defaultModel, "en", rows);
    typeModel(book, model);
    return { book, model, language: "en", rows };
  };
  return [...builtIn, ["edited on the sheet", edited]];
}

describe.skipIf(!isLong || !calc)(`${ROWS} rows as Calc calculates them`, () => {
  test.each(makers())("%s", (_, make) => {
    const program = new Calc();
    try {
      for (let portion = 0; portion < ROWS / PORTION; portion += 1) {
        const made = make(portion);
        const [sheets = []] = program.values([xlsxOf(made.book.sheets)], "xlsx", [comparedSheets(made.book)]);
        expect([portion, differencesFrom(made, sheets)]).toEqual([portion, []]);
        expect([portion, errorsIn(sheets)]).toEqual([portion, []]);
        expect([portion, rowsThatAgree(made, sheets)]).toEqual([portion, String(PORTION)]);
      }
    } finally {
      program.close();
    }
  });
});
