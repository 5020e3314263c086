// From what Excel delivers to a dataset: the input convention of all assessment functions, in one place.
import {
  betterModel,
  bindHeaders,
  readClusterTable,
  type BoundModel,
  type ClusterTable,
  type HeaderBinding,
} from "../../assessment";
import type { Place } from "../../faults";
import { builtInModels, cellText, isBlank, modelKey, type Cell } from "../../model";
import type { ColumnRemarks } from "../../results";
import { columnLetters } from "../../spreadsheet/address";
import type { OutputLanguage } from "../../texts";
import { refuse } from "../refused";
import { readCell } from "../../spreadsheet/deliveredCell";
import { factsAbout, noRemarks, remarksOnArray } from "./doubts";
import { isLanguage, language, readLanguage } from "./language";
import { isModel, model, readModel } from "./model";
import { MOST_CELLS, placeOf, rangeArgument, type RangeArgument } from "./rangeArgument";
import type { Given, Reader } from "./reader";
import { lookAgain } from "./secondRead";
import { TableBody } from "./tableBody";

/** What an assessment function works on. */
export interface AssessmentInput extends ClusterTable {
  readonly language: OutputLanguage;
  /** Whether the result has a header row: where the indicators brought theirs. */
  readonly hasHeader: boolean;
  /** What could not be looked at again in a row, because it belongs to an array without an address. */
  remarksOn(row: number): ColumnRemarks;
  /** Where the indicators stand, for a sentence about them. */
  readonly place: Place;
  /** Rows below the header that are totals of Excel tables: no clusters, and read as empty. */
  readonly totalsRows: ReadonlySet<number>;
  /** Rows that were delivered, the header row included. */
  readonly deliveredRows: number;
  /** Asks Excel which numbers of columns are shown as percentages; none where it cannot be asked. */
  shownAsPercent(columns: readonly number[]): Promise<(row: number, column: number, value: number) => boolean>;
  /** Letters of a column on the sheet where they are known, else its position in the range. */
  columnName(column: number): string;
}

/** `(indicators, [headers], [model], [language])`, the convention of all functions over indicators. */
export const table = (): Reader<AssessmentInput> => ({
  parameters: () => [
    { name: "indicators", shape: "range", optional: false },
    { name: "headers", shape: "range", optional: true },
    ...model().parameters("model"),
    ...language().parameters("language"),
  ],
  read: (given) => readTable(given("indicators"), given("headers"), given("model"), given("language")),
});

/** The values of the one cluster that a table holds; more or none are refused. */
export function onlyCluster({ dataset, model, place, isEmpty }: AssessmentInput): Float64Array {
  const rows = Array.from({ length: dataset.size }, (_, row) => row).filter((row) => !isEmpty(row));
  const [row, second] = rows;
  if (row === undefined || second !== undefined) refuse({ code: "oneCluster", where: place, found: rows.length });
  return dataset.valuesOf(row, new Float64Array(model.model.indicators.length));
}

/** Reads them, looking a second time at cells that need it. */
async function readTable(
  indicators: Given,
  headers: Given,
  modelGiven: Given,
  languageGiven: Given,
): Promise<AssessmentInput> {
  const [inModel, inLanguage] = [modelGiven.position, languageGiven.position];
  if (isModel(languageGiven)) refuse({ code: "misplaced", given: "model", position: inLanguage, expected: inModel });
  const output = readLanguage(languageGiven.value);
  const beside = rangeArgument(headers);
  if (isModel(headers)) refuse({ code: "misplaced", given: "model", position: headers.position, expected: inModel });
  if (beside?.cells.length === 1 && beside.columns === 1 && isLanguage(headers.value))
    refuse({ code: "misplaced", given: "language", position: headers.position, expected: inLanguage });
  const range = indicatorRange(indicators, beside !== undefined);
  const header = beside ? headersBeside(beside, range) : (range.cells[0] ?? []);
  const body = new TableBody(range, beside ? 0 : 1);
  const bound = await readModel(modelGiven);
  // A header that arrives as 0 is an empty cell: no header is a number.
  const headerCells = header.map((value) => (value === 0 ? null : readCell(value)));
  const binding = bindColumns(bound, headerCells, beside ?? range);
  const facts = await factsAbout(body, bound, binding.columnOf);
  const onArray = remarksOnArray(bound, binding.columnOf);
  const totalsRows = new Set(
    facts ? body.rows.flatMap((_, row) => (facts.isTotals(...body.onSheet(row, 0), range.columns) ? [row] : [])) : [],
  );
  return {
    ...readClusterTable(bound, binding, {
      headers: headerCells,
      rows: totalsRows.size === 0 ? body.rows : body.rows.map((row, at) => (totalsRows.has(at) ? [] : row)),
      firstRow: body.firstRow,
      read: readCell,
      isBlank: facts && ((row, column) => facts.isBlank(...body.onSheet(row, column))),
      isPercent: facts && ((row, column, value) => facts.isPercent(...body.onSheet(row, column), value)),
    }),
    language: output,
    hasHeader: !beside,
    totalsRows,
    shownAsPercent: async (columns) => {
      const formats = columns.flatMap((column) => body.columnOnSheet(column, 0, body.rows.length));
      const shown = formats.length > 0 ? await lookAgain({ blanks: [], formats }) : undefined;
      return (row, column, value) => shown?.isPercent(...body.onSheet(row, column), value) === true;
    },
    columnName: (column) => columnName(range, column),
    place: placeOf(range),
    deliveredRows: range.cells.length,
    remarksOn: (row) => (body.block ? noRemarks : onArray(body.rows[row] ?? [])),
  };
}

function indicatorRange(given: Given, hasHeadersBeside: boolean): RangeArgument {
  const { position } = given;
  const range = rangeArgument(given);
  if (!range) refuse(position === 1 ? { code: "noRange" } : { code: "noArgument", position });
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

function bindColumns(model: BoundModel, headers: readonly Cell[], range: RangeArgument): HeaderBinding {
  const binding = bindHeaders(model, headers);
  if (binding.kind === "bound") return binding;
  const [fault] = binding.faults;
  if (fault?.code === "repeatedIndicator") {
    const found = fault.columns.map((column, at) => {
      return `${columnName(range, column)} ${fault.found[at] ?? ""}`;
    });
    refuse({ code: "repeatedIndicator", found, expected: `${fault.indicator.code} ${fault.indicator.name.en}` });
  }
  const better = betterModel(headers, model.model, builtInModels);
  return refuse({
    code: "noKnownColumn",
    where: placeOf(range, 1),
    found: headers.map(cellText),
    expected: modelKey(model.model),
    better: better && { model: modelKey(better.model), found: better.found, all: better.all },
  });
}

function columnName({ block }: RangeArgument, column: number): string {
  return block ? columnLetters(block.column + column) : `#${column + 1}`;
}
