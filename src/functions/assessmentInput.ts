// From what Excel delivers to a dataset: the input convention of all assessment functions, in one place.
import { bindHeaders, readDataset, type BoundModel, type CellAt, type Dataset } from "../assessment";
import type { ColumnRemarks, OutputLanguage } from "../i18n";
import { cellText, isBlank, type Cell, type Indicator } from "../model";
import { columnLetters, type CellBlock } from "../workbook/address";
import type { CellFacts } from "../workbook/cellFacts";
import { readCell, type DeliveredRange } from "./cells";
import { columnBlock, placeOf, rangeArgument, type RangeArgument } from "./rangeArgument";
import { refuse } from "./refused";
import { lookAgain } from "./secondRead";
import { readLanguage, readModel } from "./settings";

/** What an assessment function works on. */
export interface AssessmentInput {
  readonly dataset: Dataset;
  readonly model: BoundModel;
  readonly language: OutputLanguage;
  /** Whether the result has a header row: where the indicators brought theirs. */
  readonly hasHeader: boolean;
  /** Rows inside the range where nobody wrote anything; their result row is empty. */
  isEmptyRow(row: number): boolean;
  /** What could not be looked at again in a row, because it belongs to an array without an address. */
  remarksOn(row: number): ColumnRemarks;
}

/** Excel reads no more cells than this at once. */
const MOST_CELLS = 5_000_000;

/** Reads `(indicators, [headers], [model], [language])`, looking a second time at cells that need it. */
export async function readAssessmentInput(
  [indicators, headers, model, language]: readonly unknown[],
  [indicatorsAt, headersAt, modelAt]: readonly unknown[],
): Promise<AssessmentInput> {
  const output = readLanguage(language);
  const beside = rangeArgument(headers, headersAt, 2);
  const range = indicatorRange(rangeArgument(indicators, indicatorsAt, 1), beside !== undefined);
  const header = beside ? headersBeside(beside, range) : (range.cells[0] ?? []);
  const body = new TableBody(range, beside ? 0 : 1);
  const bound = await readModel(model, modelAt, 3);
  const columnOf = bindColumns(bound, header.map(readCell), beside ?? range);
  const facts = await factsAbout(body, bound, columnOf);
  const cellAt = cellReader(body, bound, columnOf, facts);
  const size = body.sizeWithoutTrailingBlanks(cellAt);
  return {
    dataset: readDataset(bound, columnOf, size, cellAt),
    model: bound,
    language: output,
    hasHeader: !beside,
    isEmptyRow: (row) => body.isEmptyRow(row, cellAt),
    remarksOn: (row) => (body.block ? noRemarks : remarksOnArray(body.rows[row] ?? [], bound, columnOf)),
  };
}

/** Looks again at every cell in doubt; undefined where none is, or where the cells have no place on a sheet. */
async function factsAbout(
  body: TableBody,
  model: BoundModel,
  columnOf: readonly number[],
): Promise<CellFacts | undefined> {
  const { range } = body;
  if (range.address === undefined) return undefined;
  const doubts = findDoubts(body, model, columnOf);
  if (doubts.blanks.length + doubts.percents.length === 0 && range.block) return undefined;
  const isElsewhere = !range.block && body.rows.some((row) => hasRemarks(remarksOnArray(row, model, columnOf)));
  if (!range.block && !isElsewhere) return undefined;
  const facts = isElsewhere ? undefined : await lookAgain(doubts);
  return facts ?? refuse({ code: "blankUnknown", where: placeOf(range) });
}

function indicatorRange(range: RangeArgument | undefined, hasHeadersBeside: boolean): RangeArgument {
  if (!range) refuse({ code: "noRange" });
  const found = range.cells.length * range.columns;
  if (found > MOST_CELLS) refuse({ code: "tooManyCells", where: placeOf(range), found });
  if (!hasHeadersBeside && range.cells.every((row) => row.every((value) => value === 0 || isBlank(readCell(value))))) {
    refuse({ code: "emptyRange", where: placeOf(range) });
  }
  return range;
}

function headersBeside(headers: RangeArgument, indicators: RangeArgument): readonly unknown[] {
  const [header, second] = headers.cells;
  if (!header || second) refuse({ code: "headersNotOneRow", where: placeOf(headers), found: headers.cells.length });
  if (headers.columns !== indicators.columns) {
    refuse({ code: "headersWidth", found: headers.columns, expected: indicators.columns });
  }
  return header;
}

function bindColumns(model: BoundModel, headers: readonly Cell[], range: RangeArgument): readonly number[] {
  const binding = bindHeaders(model, headers);
  if (binding.kind === "bound") return binding.columnOf;
  const [fault] = binding.faults;
  if (fault?.code === "repeatedIndicator") {
    const found = fault.columns.map((column, at) => {
      const letters = range.block ? columnLetters(range.block.column + column) : `#${column + 1}`;
      return `${letters} ${fault.found[at] ?? ""}`;
    });
    refuse({ code: "repeatedIndicator", found, expected: `${fault.indicator.code} ${fault.indicator.name.en}` });
  }
  return refuse({
    code: "noKnownColumn",
    where: placeOf(range, 1),
    found: headers.map(cellText),
    expected: model.model.id,
  });
}

/** The rows below the header, as delivered. */
class TableBody {
  readonly rows: DeliveredRange;
  readonly block: CellBlock | undefined;

  constructor(
    readonly range: RangeArgument,
    private readonly headerRows: 0 | 1,
  ) {
    this.rows = headerRows === 0 ? range.cells : range.cells.slice(headerRows);
    this.block = range.block;
  }

  /** The part of a column between two rows of the body, on the sheet. */
  columnOnSheet(column: number, firstRow: number, rows: number): CellBlock[] {
    return this.block ? [columnBlock(this.block, column, firstRow + this.headerRows, rows)] : [];
  }

  /** Whether nothing but zeros and blanks was delivered in a row, so that it may be an empty row of the sheet. */
  mayBeEmpty(row: number): boolean {
    return (
      this.rows[row]?.every((value) => value === 0 || value === null || value === "" || value === undefined) ?? true
    );
  }

  isEmptyRow(row: number, cellAt: CellAt): boolean {
    return this.mayBeEmpty(row) && (this.rows[row]?.every((_, column) => isBlank(cellAt(row, column))) ?? true);
  }

  sizeWithoutTrailingBlanks(cellAt: CellAt): number {
    let size = this.rows.length;
    while (size > 0 && this.isEmptyRow(size - 1, cellAt)) size -= 1;
    return size;
  }

  isBlankOnSheet(row: number, column: number, facts: CellFacts | undefined): boolean {
    const { block } = this;
    return (
      block !== undefined &&
      facts !== undefined &&
      facts.isBlank(block.sheet, block.row + this.headerRows + row, block.column + column)
    );
  }

  isPercentOnSheet(row: number, column: number, facts: CellFacts | undefined): boolean {
    const { block } = this;
    return (
      block !== undefined &&
      facts !== undefined &&
      facts.isPercent(block.sheet, block.row + this.headerRows + row, block.column + column)
    );
  }
}

/** A percentage as Excel delivers it cannot exceed this; 45 % arrives as 0.45. Undefined for other units. */
function largestFraction({ unit, max }: Indicator): number | undefined {
  return unit === "%" ? max / 100 : undefined;
}

function mayBeFraction(value: unknown, largest: number | undefined): value is number {
  return largest !== undefined && typeof value === "number" && value !== 0 && Math.abs(value) <= largest;
}

interface Doubts {
  readonly blanks: CellBlock[];
  readonly percents: CellBlock[];
}

/** The cells that must be looked at again: zeros that may be blanks, and small numbers that may be percentages. */
function findDoubts(body: TableBody, model: BoundModel, columnOf: readonly number[]): Doubts {
  if (!body.block) return { blanks: [], percents: [] };
  const columns = columnOf.flatMap((column, at) => {
    const indicator = model.model.indicators[at];
    return column < 0 || !indicator ? [] : [{ column, largest: largestFraction(indicator) }];
  });
  const blanks = columns.flatMap(({ column }) => extent(body, column, (value) => value === 0));
  const percents = columns.flatMap(({ column, largest }) =>
    extent(body, column, (value) => mayBeFraction(value, largest)),
  );
  return { blanks: [...blanks, ...emptyRowDoubts(body, new Set(columns.map(({ column }) => column)))], percents };
}

/** Other columns matter only where a whole row may be empty: a name that was left blank arrives as 0 as well. */
function emptyRowDoubts(body: TableBody, indicatorColumns: ReadonlySet<number>): CellBlock[] {
  let [first, last] = [-1, -1];
  for (let row = 0; row < body.rows.length; row += 1) {
    if (!body.mayBeEmpty(row)) continue;
    if (first < 0) first = row;
    last = row;
  }
  if (first < 0) return [];
  const others = Array.from({ length: body.range.columns }, (_, column) => column).filter(
    (column) => !indicatorColumns.has(column),
  );
  return others.flatMap((column) => body.columnOnSheet(column, first, last - first + 1));
}

/** The part of a column from the first to the last cell in doubt. */
function extent(body: TableBody, column: number, isDoubtful: (value: unknown) => boolean): CellBlock[] {
  let [first, last] = [-1, -1];
  for (let row = 0; row < body.rows.length; row += 1) {
    if (!isDoubtful(body.rows[row]?.[column])) continue;
    if (first < 0) first = row;
    last = row;
  }
  return first < 0 ? [] : body.columnOnSheet(column, first, last - first + 1);
}

/** Reads a cell with what the second look has shown: a blank is missing, a percentage is read times 100. */
function cellReader(
  body: TableBody,
  model: BoundModel,
  columnOf: readonly number[],
  facts: CellFacts | undefined,
): CellAt {
  const largest: (number | undefined)[] = [];
  columnOf.forEach((column, at) => {
    const indicator = model.model.indicators[at];
    if (column >= 0 && indicator) largest[column] = largestFraction(indicator);
  });
  return (row, column) => {
    const value = body.rows[row]?.[column];
    if (value === 0) return body.isBlankOnSheet(row, column, facts) ? null : 0;
    if (mayBeFraction(value, largest[column]) && body.isPercentOnSheet(row, column, facts)) return asPercent(value);
    return readCell(value);
  };
}

/** 0.07 x 100 is 7.000000000000001 in binary; a percentage has no more than fifteen digits. */
function asPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

const noRemarks: ColumnRemarks = { zeroFromArray: [], percentFromArray: [] };

function hasRemarks({ zeroFromArray, percentFromArray }: ColumnRemarks): boolean {
  return zeroFromArray.length + percentFromArray.length > 0;
}

/** An array has no address, so nothing can be looked at again; the notes say where that may matter. */
function remarksOnArray(row: readonly unknown[], { model }: BoundModel, columnOf: readonly number[]): ColumnRemarks {
  const having = (isDoubtful: (value: unknown, indicator: Indicator) => boolean): Indicator[] =>
    model.indicators.filter((indicator, at) => {
      const column = columnOf[at] ?? -1;
      return column >= 0 && isDoubtful(row[column], indicator);
    });
  return {
    zeroFromArray: having((value) => value === 0),
    percentFromArray: having((value, indicator) => mayBeFraction(value, largestFraction(indicator))),
  };
}
