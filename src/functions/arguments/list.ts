// A list of firms, ties or whatever an office has: its columns found by their headers, its blanks told from zeros.
import { bindModel, formatsCount, indicatorColumns, indicatorUnder, mayBeDay } from "../../assessment";
import { defaultModel, isBlank, type Cell } from "../../model";
import { bindList, ListError, type DeliveredList, type ListFault, type ListName } from "../../registers";
import type { CellBlock } from "../../spreadsheet/address";
import { readCell } from "../../spreadsheet/deliveredCell";
import { extentOf } from "../../spreadsheet/extent";
import { refuse } from "../refused";
import { MOST_CELLS, placeOf, rangeArgument, type RangeArgument } from "./rangeArgument";
import { parameter, type Given, type Reader } from "./reader";
import { lookAgain } from "./secondRead";
import { isZero, TableBody } from "./tableBody";

export interface ListArgument {
  readonly name: ListName;
  readonly list: DeliveredList;
  /** Whether it is an array without an address that holds zeros, of which nobody knows whether they are blanks. */
  readonly hasDoubtfulZeros: boolean;
}

/** A list that the function cannot do without. */
export const neededList = (name: ListName): Reader<ListArgument> =>
  parameter({ shape: "range", optional: false }, async (given) => {
    const found = await readList(given, name);
    return found ?? refuse({ code: "noListGiven" });
  });

/** A list that may be left out; a reference to one empty cell is none. */
export const optionalList = (name: ListName): Reader<ListArgument | undefined> =>
  parameter({ shape: "range", optional: true }, (given) => readList(given, name));

async function readList(given: Given, name: ListName): Promise<ListArgument | undefined> {
  const range = rangeArgument(given);
  const [header = []] = range?.cells ?? [];
  // A header that arrives as 0 is an empty cell: no header is a number.
  const headers = header.map((value) => (value === 0 ? null : readCell(value)));
  if (!range || (range.cells.length === 1 && headers.every(isBlank))) return undefined;
  const found = range.cells.length * range.columns;
  if (found > MOST_CELLS) refuse({ code: "tooManyCells", where: placeOf(range), found });
  const body = new TableBody(range, 1);
  const columns = columnsOf(name, headers, range);
  const facts = await factsAbout(body, name, headers, columns);
  return {
    name,
    hasDoubtfulZeros: range.address === undefined && columns.known.some((at) => body.rows.some((row) => row[at] === 0)),
    list: {
      ...{ headers, rows: body.rows, firstRow: body.firstRow, read: readCell },
      isBlank: facts && ((row, column) => facts.isBlank(...body.onSheet(row, column))),
      isPercent: facts && ((row, column, value) => facts.isPercent(...body.onSheet(row, column), value)),
      isDate: facts && ((row, column) => facts.isDate(...body.onSheet(row, column))),
    },
  };
}

interface ListColumns {
  readonly known: readonly number[];
  readonly others: readonly number[];
  readonly period: number | undefined;
}

const model = bindModel(defaultModel);

function columnsOf(name: ListName, headers: readonly Cell[], range: RangeArgument): ListColumns {
  try {
    const { columnOf, ignored } = bindList(name, headers);
    const isIndicator = (column: number): boolean =>
      name === "office" && indicatorUnder(model, headers[column] ?? null) !== undefined;
    return {
      known: [...columnOf.values(), ...ignored.filter(isIndicator)],
      others: ignored.filter((column) => !isIndicator(column)),
      period: columnOf.get("period"),
    };
  } catch (error) {
    if (error instanceof ListError) return refuseList(error.fault, range);
    throw error;
  }
}

/** What keeps a list from being read, with the place where it stands. */
function refuseList(fault: ListFault, range: RangeArgument): never {
  const where = placeOf(range, 1);
  if (fault.code === "repeatedColumn") {
    return refuse({ code: "listColumnRepeated", where, found: fault.found, expected: fault.column });
  }
  const { list, missing, found, better } = fault;
  return refuse({ code: "listColumnsMissing", where, list, missing, found, better });
}

/** Zeros of known columns may be blanks, numbers in the column of periods days, and those of the office percentages. */
async function factsAbout(body: TableBody, name: ListName, headers: readonly Cell[], columns: ListColumns) {
  const { range } = body;
  if (range.address === undefined) return undefined;
  const blanks: CellBlock[] = columns.known.flatMap((column) => body.extentOnSheet(column, isZero));
  const empty = extentOf(body.rows.length, (row) => body.mayBeEmpty(row));
  if (empty) blanks.push(...columns.others.flatMap((column) => body.columnOnSheet(column, empty.row, empty.rows)));
  const formats: CellBlock[] = [];
  if (columns.period !== undefined)
    formats.push(...body.extentOnSheet(columns.period, (value) => mayBeDay(readCell(value))));
  if (name === "office") formats.push(...percentColumns(body, headers));
  if (blanks.length + formats.length === 0 && range.block) return undefined;
  const facts = range.block ? await lookAgain({ blanks, formats }) : undefined;
  return facts ?? refuse({ code: "blankUnknown", where: placeOf(range) });
}

function percentColumns(body: TableBody, headers: readonly Cell[]): CellBlock[] {
  const { rows } = body;
  const columnOf = model.model.indicators.map((_, at) =>
    headers.findIndex((header) => indicatorUnder(model, header) === at),
  );
  return indicatorColumns(model, columnOf).flatMap(({ indicator, column }) =>
    formatsCount(indicator, rows.length, (row) => readCell(rows[row]?.[column]))
      ? body.extentOnSheet(column, (value) => typeof readCell(value) === "number")
      : [],
  );
}
