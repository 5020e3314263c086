import { bindModel, modelFractions, withPercentages, type BoundModel, type ModelFraction } from "../../assessment";
import {
  builtInModelIds,
  cellText,
  defaultModel,
  findBuiltInModel,
  modelColumns,
  comparableHeader,
  numericModelColumns,
  optionalModelColumns,
  readModelTable,
  type Cell,
} from "../../model";
import type { CellBlock } from "../../spreadsheet/address";
import { outputLanguageOf } from "../../texts";
import type { CellFacts } from "../../workbook/excel/cellFacts";
import { refuse } from "../refused";
import { readCell } from "../../spreadsheet/deliveredCell";
import { extentOf } from "../../spreadsheet/extent";
import { columnBlock, placeOf, rangeArgument, type RangeArgument } from "./rangeArgument";
import { parameter, type Given } from "./reader";
import { lookAgain } from "./secondRead";

/** The model to judge by: left out the default one, else a built-in one by its id, or a range with a model as a table. */
export const model = () => parameter({ shape: "range", optional: true }, readModel);

/** The argument `model` before its blanks are known. */
type ModelArgument =
  | { readonly kind: "builtIn"; readonly model: BoundModel }
  | { readonly kind: "table"; readonly range: RangeArgument; readonly doubtful: ModelDoubts };

interface ModelDoubts {
  readonly blanks: readonly CellBlock[];
  readonly formats: readonly CellBlock[];
}

function readModelArgument(given: Given): ModelArgument {
  const range = rangeArgument(given);
  const only = range && range.cells.length === 1 && range.columns === 1 ? readCell(range.cells[0]?.[0]) : undefined;
  // An empty cell as `model` arrives as 0 or as nothing: the default model.
  if (!range || only === null || only === "" || only === 0) return { kind: "builtIn", model: bindModel(defaultModel) };
  if (only !== undefined) {
    const model = findBuiltInModel(cellText(only));
    const { position } = given;
    if (!model && outputLanguageOf(cellText(only)))
      refuse({ code: "misplaced", given: "language", position, expected: position + 1 });
    if (!model) refuse({ code: "unknownModel", found: cellText(only), expected: builtInModelIds });
    return { kind: "builtIn", model: bindModel(model) };
  }
  return {
    kind: "table",
    range,
    doubtful: { blanks: doubtfulColumns(range), formats: doubtfulFormats(range) },
  };
}

/** Whether what was given elsewhere is a model: the id of one, or its table. */
export function isModel(given: Given): boolean {
  const [header = []] = rangeArgument(given)?.cells ?? [];
  const words = header.map((cell) => cellText(readCell(cell)));
  if (words.length === 1) return findBuiltInModel(words[0] ?? "") !== undefined;
  const known = new Set(words.map(comparableHeader));
  return modelColumns.every((column) => known.has(comparableHeader(column)));
}

/** The columns of numbers that hold a 0. In those of texts it can only be an empty cell. */
function doubtfulColumns({ cells, columns, block }: RangeArgument): CellBlock[] {
  if (!block) return [];
  return Array.from({ length: columns }, (_, column) => column)
    .filter((column) => isNumericColumn(cells[0]?.[column]) && cells.some((row) => row[column] === 0))
    .map((column) => columnBlock(block, column, 0, cells.length));
}

/** Per column, the part from the first to the last number that may be a percentage. */
function doubtfulFormats({ cells, block }: RangeArgument): CellBlock[] {
  if (!block) return [];
  const rowsOf = new Map<number, Set<number>>();
  for (const { row, column } of modelFractions(cells.map((line) => line.map(readCell)))) {
    rowsOf.set(column, (rowsOf.get(column) ?? new Set()).add(row));
  }
  return [...rowsOf].flatMap(([column, rows]) => {
    const extent = extentOf(cells.length, (row) => rows.has(row));
    return extent ? [columnBlock(block, column, extent.row, extent.rows)] : [];
  });
}

const numericHeaders = new Set(numericModelColumns.map(comparableHeader));
const modelHeaders = new Set([...modelColumns, ...optionalModelColumns].map(comparableHeader));

function isNumericColumn(header: unknown): boolean {
  return typeof header === "string" && numericHeaders.has(comparableHeader(header));
}

/** The bound model that an argument gives, looking again at its zeros where it is a range. */
export async function readModel(given: Given): Promise<BoundModel> {
  const argument = readModelArgument(given);
  if (argument.kind === "builtIn") return argument.model;
  const { blanks, formats } = argument.doubtful;
  if (blanks.length + formats.length === 0) return modelInTable(argument.range, undefined);
  const facts = await lookAgain(argument.doubtful);
  return modelInTable(argument.range, facts ?? refuse({ code: "blankUnknown", where: placeOf(argument.range) }));
}

function modelInTable(range: RangeArgument, facts: CellFacts | undefined): BoundModel {
  const { block } = range;
  const isPercent = ({ row, column, value }: ModelFraction): boolean =>
    block && facts ? facts.isPercent(block.sheet, block.row + row, block.column + column, value) : false;
  const cells = withPercentages(resolveBlanks(range, facts), isPercent);
  const known = recentModels.find((recent) => sameCells(recent.cells, cells));
  if (known) return known.model;
  const reading = readModelTable(cells);
  if (reading.kind === "refused") refuse({ code: "modelRefused", faults: reading.faults });
  const model = bindModel(reading.model);
  recentModels.unshift({ cells, model });
  recentModels.length = Math.min(recentModels.length, REMEMBERED_MODELS);
  return model;
}

/** Thousands of cells may pass the same edited model in one calculation; it is read once. */
const REMEMBERED_MODELS = 4;
const recentModels: { readonly cells: readonly (readonly Cell[])[]; readonly model: BoundModel }[] = [];

function sameCells(a: readonly (readonly Cell[])[], b: readonly (readonly Cell[])[]): boolean {
  return (
    a.length === b.length &&
    a.every((row, i) => row.length === b[i]?.length && row.every((cell, j) => Object.is(cell, b[i]?.[j])))
  );
}

/** In a column of texts a 0 can only be an empty cell; in a column of numbers the second look decides. */
function resolveBlanks({ cells, block }: RangeArgument, facts: CellFacts | undefined): Cell[][] {
  const header = cells[0] ?? [];
  const isText = header.map(
    (cell) => typeof cell === "string" && modelHeaders.has(comparableHeader(cell)) && !isNumericColumn(cell),
  );
  return cells.map((row, at) =>
    row.map((value, column) => {
      if (value !== 0) return readCell(value);
      const blank =
        isText[column] === true || (block && facts?.isBlank(block.sheet, block.row + at, block.column + column));
      return blank ? null : 0;
    }),
  );
}
