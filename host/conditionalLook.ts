/** What the conditional formats of a sheet make of one of its cells. */
import { contains, type Cell } from "./address";
import type { Book, CellFormat } from "./book";
import { filled } from "./book/moveCells";
import { Evaluator } from "./book/formula/evaluate";
import { parseFormula } from "./book/formula/parser";
import type { Formula } from "./book/formula/syntax";
import { ArrayValue, Busy } from "./book/formula/values";
import type { CellValue } from "./cellValue";
import type { ConditionalFormatRecord } from "./drawings";

const SMALL = 10_000;

export type ConditionalLook = Pick<CellFormat, "fillColor" | "fontColor" | "bold">;

/** The format added last comes first, as in Excel; a format below it adds only what is still open. */
export function conditionalLook(
  book: Book,
  formats: readonly ConditionalFormatRecord[],
  cell: Cell,
): ConditionalLook | undefined {
  const holding = formats.filter(({ area, formula }) => contains(area, cell) && formula !== "");
  return holding
    .filter((format) => holds(book, format, cell))
    .reduce<ConditionalLook | undefined>((look, format) => ({ ...look, ...lookOf(format) }), undefined);
}

function lookOf({ fillColor, fontColor, bold }: ConditionalFormatRecord): ConditionalLook {
  return {
    ...(fillColor !== "" && { fillColor }),
    ...(fontColor !== "" && { fontColor }),
    ...(bold !== undefined && { bold }),
  };
}

/** The formula is written for the upper left cell and moves along; an error or a text is no "yes". */
function holds(book: Book, { area, formula }: ConditionalFormatRecord, cell: Cell): boolean {
  const evaluator = new Evaluator({
    cell,
    read: (read) => book.values(read),
    // To ask for the used part costs more than to read what is small, and every painted cell asks.
    clipped: (read) =>
      read.rowCount * read.columnCount <= SMALL
        ? read
        : (book.usedArea(read.sheetId, true, read) ?? { ...read, rowCount: 1, columnCount: 1 }),
    areaOf: ({ sheetName, ...place }) => {
      const sheetId = sheetIdOf(book, sheetName, cell);
      return sheetId === undefined ? undefined : { sheetId, ...place };
    },
    named: (name, sheetName) => namedFormula(book, name, sheetIdOf(book, sheetName, cell)),
    spillOf: (anchor) => book.spillAt(anchor)?.area,
    // Excel refuses table references and the functions of add-ins in such a formula.
    areaOfTable: () => undefined,
    callCustom: () => undefined,
  });
  try {
    const result = evaluator.result(parseFormula(filled(formula, cell.row - area.row, cell.column - area.column)));
    return isYes(result instanceof ArrayValue ? (result.rows[0]?.[0] ?? null) : result);
  } catch (signal) {
    if (signal instanceof Busy) return false;
    throw signal;
  }
}

const isYes = (value: CellValue): boolean => value === true || (typeof value === "number" && value !== 0);

const sheetIdOf = (book: Book, name: string | undefined, cell: Cell): string | undefined =>
  name === undefined
    ? cell.sheetId
    : book.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id;

function namedFormula(book: Book, name: string, sheetId: string | undefined): Formula | undefined {
  const same = book.names().filter((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const found =
    same.find((candidate) => candidate.sheetId === sheetId) ??
    same.find((candidate) => candidate.sheetId === undefined);
  return found && parseFormula(found.formula);
}
