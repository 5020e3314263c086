/** The sheets of plain formulas, recalculated by a spreadsheet program that has no add-in, against the core. */
import fc from "fast-check";
import { xlsxOf } from "../../src/edition/file/writeXlsx";
import { FIRST_ASSESSMENT_ROW } from "../../src/edition";
import { builtInModels, defaultModel, languages, modelKey, writeModelTable, type Cell } from "../../src/model";
import { Calc, calc } from "../addin/libreOffice";
import { tableArbitrary } from "../oracle/random";
import { runs } from "../oracle/runs";
import { filledBook, FIRST_MODEL_ROW, modelOf, nameOf, randomRows, typeModel, typeOnModel, yearOf } from "./books";
import { comparedSheets, differencesFrom, errorsIn, rowsThatAgree, type Book } from "./compared";
import { expectedRows } from "./expected";

/** Of each; 5,000 of them in the long form, beside this file. */
const ROWS = runs.rowsOfWorkbook;

/** On the sheet Cluster, in its first row. */
const CHOICE_COLUMN = 9;

function books(): (Book & { readonly name: string })[] {
  const newest = builtInModels.filter((model) => modelKey(model) === model.id);
  const builtIn = newest.flatMap((model, at) => {
    const rows = randomRows(writeModelTable(model), ROWS, 20 + at);
    return languages.map((language) => {
      return { name: `${model.id} in ${language}`, book: filledBook(model, language, rows), model, language, rows };
    });
  });
  const delivered = writeModelTable(defaultModel);
  const [table = delivered] = fc.sample(tableArbitrary(delivered), { numRuns: 1, seed: 3 });
  const [model, rows] = [modelOf(table), randomRows(table, ROWS, 30)];
  const book = filledBook(defaultModel, "en", rows);
  typeModel(book, model);
  return [...builtIn, { name: "edited on the sheet", book, model, language: "en", rows }];
}

const modelRow = (part: string, code: string, group?: string): number =>
  writeModelTable(defaultModel)
    .slice(1)
    .findIndex(([p, g, c]) => p === part && c === code && (group === undefined || g === group));

/** What somebody may do to the sheet Model, and what its row says then. */
const faults = [
  {
    what: "a number emptied",
    row: modelRow("Type", "TY3"),
    column: "Low",
    value: null,
    says: "Low: a number is needed",
  },
  {
    what: "a text for a number",
    row: modelRow("Rule", "typeBand"),
    column: "Gate",
    value: "a fifth",
    says: "Gate: a number is needed",
  },
  {
    what: "a rule out of its range",
    row: modelRow("Rule", "typeCoverage"),
    column: "Gate",
    value: 1.2,
    says: "Gate: the number is out of the range of this rule",
  },
  {
    what: "thresholds out of order",
    row: modelRow("Stage", "ID1.4"),
    column: "Gate",
    value: 120,
    says: "Low, Gate, High: rising or falling numbers are needed",
  },
  {
    what: "an anchor out of range",
    row: modelRow("Type", "TY1"),
    column: "High",
    value: 160,
    says: "Low, High: a number from Min to Max is needed",
  },
] as const;

const isWeighted = (part: Cell | undefined): boolean => part === "Type" || part === "Stage";

if (calc === undefined) console.warn("Left out: LibreOffice is not installed, so no workbook was recalculated by it.");

describe.skipIf(!calc)("as Calc calculates them", () => {
  const program = new Calc();
  const made = books();
  const few = made[0]?.rows.slice(0, 2) ?? [];
  const faulty = faults.map(({ row, column, value }) => {
    const book = filledBook(defaultModel, "en", few);
    typeOnModel(book, row, column, value);
    return book;
  });
  const weightless = filledBook(defaultModel, "zh-CN", few);
  writeModelTable(defaultModel)
    .slice(1)
    .forEach(([part], row) => {
      if (isWeighted(part)) typeOnModel(weightless, row, "Weight", 0);
    });
  let values: string[][][][] = [];
  const CHOSEN = 2;
  made[0]?.book.cluster.put(0, CHOICE_COLUMN, [`${nameOf(CHOSEN)}, ${yearOf(CHOSEN)}`]);

  beforeAll(() => {
    const all = [...made.map(({ book }) => book), ...faulty, weightless];
    values = program.values(
      all.map(({ sheets }) => xlsxOf(sheets)),
      "xlsx",
      all.map(comparedSheets),
    );
  });
  afterAll(() => program.close());

  test.each(made.map(({ name }, at) => [name, at] as const))("%s: every column is what the core says", (_, at) => {
    expect(differencesFrom(made[at] ?? never(), values[at] ?? [])).toEqual([]);
  });

  test.each(made.map(({ name }, at) => [name, at] as const))(
    "%s: both ways to calculate confidence and secured stages agree, and the rows are counted by type",
    (_, at) => {
      const { model, language, rows } = made[at] ?? never();
      const summary = values[at]?.[1] ?? [];
      const cell = (start: string): string[] => summary.find(([first = ""]) => first.startsWith(start)) ?? [];
      expect(rowsThatAgree(made[at] ?? never(), values[at] ?? [])).toBe(String(ROWS));
      const kinds = expectedRows(model, language, rows).map(({ verdictCode }) => verdictCode);
      const counts = ["ID", "DI", "HYBRID", "INDETERMINATE", "NO_DATA", "BELOW_FLOOR"].map(
        (kind) => kinds.filter((found) => found === kind).length,
      );
      expect(
        cell(language === "en" ? "All rows" : "全部行")
          .slice(1, 7)
          .map(Number),
      ).toEqual(counts);
      const of2021 = kinds.filter((kind, row) => kind === "ID" && yearOf(row) === 2021).length;
      expect(Number(cell("2021")[1])).toBe(of2021);
    },
  );

  test("the page about one cluster tells what its row tells; without a choice, of the first row", () => {
    const pageOf = (at: number): string[] =>
      values[at]?.[4]?.flatMap((line) => line.slice(0, CHOICE_COLUMN + 20)) ?? [];
    const told = (at: number, line: number): (string | number | boolean)[] => {
      const { model, language, rows } = made[at] ?? never();
      const row = expectedRows(model, language, rows)[line] ?? never();
      return [nameOf(line), row.verdict, row.stage, row.confidence, row.constraint].filter((text) => text !== "");
    };
    expect(pageOf(0)).toEqual(expect.arrayContaining(told(0, CHOSEN)));
    expect(pageOf(1)).toEqual(expect.arrayContaining(told(1, 0)));
  });

  test("no cell of any sheet holds an error, whatever the rows hold", () => {
    expect(values.slice(0, made.length).flatMap(errorsIn)).toEqual([]);
  });

  test("a model as it was delivered is told as neither edited nor incorrect; an edited row says so", () => {
    const [first = []] = [values[0]?.[2] ?? []];
    expect([first[2]?.[2], first[2]?.[6]]).toEqual(["0", "0"]);
    const edited = values[made.length - 1]?.[2] ?? [];
    expect(edited[2]?.[2]).toBe("0");
    const changed = edited.slice(FIRST_MODEL_ROW).filter((row) => row.includes("edited"));
    expect(Number(edited[2]?.[6])).toBe(changed.length);
    expect(changed.length).toBeGreaterThan(0);
  });

  test.each(faults.map((fault, at) => [fault.what, at] as const))(
    "%s: the row says what is needed, and nothing is assessed",
    (_, at) => {
      const [assessed = [], , model = []] = values[made.length + at] ?? [];
      const fault = faults[at] ?? never();
      expect(model[FIRST_MODEL_ROW + fault.row]).toContain(fault.says);
      expect(assessed[FIRST_ASSESSMENT_ROW]?.slice(0, 6)).toEqual([
        nameOf(0),
        String(yearOf(0)),
        "The model has errors: see the sheet Model",
        "",
        "",
        "",
      ]);
    },
  );

  test("without any weight at all each row that has one asks for it", () => {
    const [assessed = [], , model = []] = values.at(-1) ?? [];
    const said = model.filter((row) => row.includes("Weight：本组至少一个权重须大于 0"));
    const weighted = writeModelTable(defaultModel).filter(([part]) => isWeighted(part));
    expect(said).toHaveLength(weighted.length);
    expect(assessed[FIRST_ASSESSMENT_ROW]?.[2]).toBe("模型有错误：见工作表“模型”");
  });
});

function never(): never {
  throw new Error("There is a case for each place.");
}
