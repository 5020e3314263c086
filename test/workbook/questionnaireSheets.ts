import type { Cell, Language } from "../../src/model";
import { askedColumns, columnUnder, type AnswerList } from "../../src/registers";
import { returnedCells, type ReturnedSheet, type SheetTop } from "../../src/returns";
import type { AnswerOptions } from "../../src/workbook/questionnaire/questionnaireOptions";
import { questionnaireSheets } from "../../src/workbook/questionnaire/writeQuestionnaire";

export type Grid = Cell[][];

/** A questionnaire that asks for everything. */
export const asksAll = (list: AnswerList, language: Language): AnswerOptions => ({
  ...{ list, language, clusters: [], periods: [], rows: 50 },
  columns: askedColumns(list).map(({ code }) => code),
});

/** The cells of the sheet that is filled in, as a workbook would hold them. */
export function writtenCells(options: Parameters<typeof questionnaireSheets>[0]): Grid {
  const [sheet] = questionnaireSheets(options);
  // An apostrophe in front makes a text of whatever follows; a cell does not hold it.
  return (sheet?.draft.cells() ?? []).map((line) =>
    line.map((cell) => (typeof cell === "string" ? cell.replace(/^'/u, "") : cell)),
  );
}

/** Puts a list with a header of its own into the columns of a questionnaire, below its last row. */
export function filledIn(written: Grid, list: AnswerList, rows: readonly (readonly unknown[])[]): Grid {
  const [header = [], ...entries] = rows;
  const headers = written.at(-1) ?? [];
  const places = header.map((name) => {
    const code = columnUnder(list, String(name));
    return headers.findIndex((cell) => code !== undefined && columnUnder(list, cell) === code);
  });
  return [
    ...written,
    ...entries.map((line) => {
      const cells: Cell[] = headers.map(() => null);
      line.forEach((value, at) => {
        const place = places[at] ?? -1;
        if (place >= 0 && (typeof value === "string" || typeof value === "number" || typeof value === "boolean"))
          cells[place] = value === "" ? null : value;
      });
      return cells;
    }),
  ];
}

/** A returned sheet with these cells; some of them may hold formulas or have formats. */
export function returnedSheet(
  cells: readonly (readonly Cell[])[],
  differing: Partial<ReturnedSheet> & {
    readonly formulas?: Readonly<Record<string, string>>;
    readonly formats?: Readonly<Record<string, string>>;
  } = {},
): ReturnedSheet {
  const { formulas = {}, formats = {}, ...sheet } = differing;
  const nameOf = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;
  const each = <Item>(itemOf: (row: number, column: number, value: Cell) => Item): Item[][] =>
    cells.map((line, row) => line.map((value, column) => itemOf(row, column, value)));
  return {
    ...{ name: "Firms", isHidden: false, merged: [] },
    cells: returnedCells(
      each((_, __, value) => value),
      each((row, column, value) => formulas[nameOf(row, column)] ?? value ?? ""),
      each((row, column) => formats[nameOf(row, column)] ?? "General"),
    ),
    ...sheet,
  };
}

export const topOf = (name: string, cells: readonly (readonly Cell[])[]): SheetTop => ({
  ...{ name, isHidden: false, cells, rows: cells.length },
  columns: Math.max(...cells.map(({ length }) => length)),
});
