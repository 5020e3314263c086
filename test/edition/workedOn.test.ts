/** What offices do to the workbook against all advice: the sheets follow, or a cell says what they do not hold any more. */
import { xlsxOf } from "../../src/edition/file/writeXlsx";
import { assessmentColumns, FIRST_ASSESSMENT_ROW } from "../../src/edition";
import { defaultModel, writeModelTable } from "../../src/model";
import { FIRST_ENTRY_ROW, FIRST_INDICATOR_COLUMN } from "../../src/returns";
import { Calc, calc } from "../addin/libreOffice";
import { inBasic } from "../addin/officeScript";
import { filledBook, nameOf, randomRows } from "./books";
import { errorsIn } from "./compared";
import { expectedRows } from "./expected";

if (calc === undefined) console.warn("Left out: LibreOffice is not installed, so no workbook was worked on in it.");

const ROWS = 6;
const DATA = "Cluster data";
const rows = randomRows(writeModelTable(defaultModel), ROWS, 60);
const expected = expectedRows(defaultModel, "en", rows);
const percent = defaultModel.indicators.findIndex(({ unit, min, max }) => unit === "%" && min === 0 && max === 100);

const at = (first: number): number => FIRST_ENTRY_ROW + first;
/** What is done, with how many rows filled in. */
const works = {
  "rows inserted, sheets renamed": {
    filled: 4,
    lines: [
      `InsertRows(book, "${DATA}", ${at(2)}, 1)`,
      `InsertRows(book, "${DATA}", ${at(0)}, 1)`,
      `Rename(book, "${DATA}", "Data of our clusters")`,
      'Rename(book, "Working", "How")',
    ],
  },
  "rows pushed beyond the last one": {
    filled: ROWS,
    lines: [
      `InsertRows(book, "${DATA}", ${at(3)}, 2)`,
      `Text(book, "${DATA}", ${at(ROWS + 2)}, 0, "One too many")`,
      `Number(book, "${DATA}", ${at(ROWS + 2)}, 1, 2024)`,
    ],
  },
  "rows removed, errors typed": {
    filled: ROWS,
    lines: [
      `RemoveRows(book, "${DATA}", ${at(1)}, 2)`,
      `Formula(book, "${DATA}", ${at(0)}, 0, "=1/0")`,
      `Formula(book, "${DATA}", ${at(0)}, 1, "=1/0")`,
      `Number(book, "${DATA}", ${at(1)}, ${FIRST_INDICATOR_COLUMN + percent}, 0.45)`,
    ],
  },
} as const;
type Done = keyof typeof works;

describe.skipIf(!calc)("in Calc", () => {
  let values: Partial<Record<Done, string[][][]>> = {};

  beforeAll(() => {
    const program = new Calc();
    const files = Object.values(works).map(({ filled, lines }) => {
      const book = filledBook(defaultModel, "en", rows.slice(0, filled), ROWS);
      return { bytes: xlsxOf(book.sheets), lines: [`Unlock(book, ${inBasic(DATA)})`, ...lines] };
    });
    const read = program.workedValues(
      files,
      files.map(() => ["Assessment", "Cluster", "Summary"]),
    );
    values = Object.fromEntries(Object.keys(works).map((done, place) => [done, read[place] ?? []]));
    program.close();
  });
  const assessed = (done: Done): string[][] => values[done]?.[0]?.slice(FIRST_ASSESSMENT_ROW) ?? [];
  const check = (done: Done): string[] => values[done]?.[0]?.[FIRST_ASSESSMENT_ROW - 2]?.slice(0, 3) ?? [];
  const column = (done: Done, name: (typeof assessmentColumns)[number]): string[] =>
    assessed(done).map((line) => line[assessmentColumns.indexOf(name)] ?? "");
  /** Type, stage and lever of the rows that were typed, an empty line where there is none. */
  const told = (lines: readonly (number | undefined)[]): string[][] =>
    lines.map((line) => {
      const row = line === undefined ? undefined : expected[line];
      return line === undefined || row === undefined
        ? ["", "", "", ""]
        : [nameOf(line), String(row.verdict), String(row.stage), String(row.lever)];
    });
  const found = (done: Done): string[][] =>
    assessed(done)
      .slice(0, ROWS)
      .map((line) =>
        (["cluster", "verdict", "stage", "lever"] as const).map((name) => line[assessmentColumns.indexOf(name)] ?? ""),
      );
  const none = undefined;

  test("rows inserted above the first and in the middle, sheets renamed: every row is assessed where it is now", () => {
    const done = "rows inserted, sheets renamed";
    expect(found(done)).toEqual(told([none, 0, 1, none, 2, 3]));
    expect(check(done)).toEqual(["Cells not assessed", "0", "Rows with data, all of them assessed: 4"]);
  });

  test("rows pushed or typed below the last one: a cell says that they are not assessed", () => {
    const done = "rows pushed beyond the last one";
    expect(found(done)).toEqual(told([0, 1, 2, none, none, 3]));
    // Name and year of two rows that were pushed and of one that was typed, and the values of the two.
    const cells = [4, 5].flatMap((line) => (rows[line] ?? []).filter((cell) => cell !== null)).length + 6;
    expect(check(done).slice(0, 2)).toEqual(["Cells not assessed", String(cells)]);
    expect(check(done)[2]).toMatch(/^Only rows 9 to 14 of the sheet Cluster data are assessed/u);
  });

  test("rows removed, errors for a name and a year: the others are assessed, counted and without an error", () => {
    const done = "rows removed, errors typed";
    expect(column(done, "cluster").slice(0, 2)).toEqual(["?", nameOf(3)]);
    expect(column(done, "year")[0]).toBe("?");
    expect(found(done).slice(2)).toEqual(told([4, 5, none, none]));
    expect(check(done)).toEqual(["Cells not assessed", "0", "Rows with data, all of them assessed: 4"]);
    expect(errorsIn(values[done] ?? [])).toEqual([]);
  });

  test("a percentage typed as a fraction is named", () => {
    const [, named = ""] = column("rows removed, errors typed", "fractions");
    expect(named.split(" ")).toContain(defaultModel.indicators[percent]?.code);
  });
});
