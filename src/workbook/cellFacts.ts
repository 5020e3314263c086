import type { CellBlock } from "./address";
import { mergeBlocks } from "./mergeBlocks";
import { isPercentFormat } from "./percentCells";

/** What a custom function is not told about its cells: which are blank, and which are formatted as percentages. */
export interface CellFacts {
  isBlank(sheet: string, row: number, column: number): boolean;
  isPercent(sheet: string, row: number, column: number): boolean;
}

export interface CellQuestion {
  readonly blanks: readonly CellBlock[];
  readonly percents: readonly CellBlock[];
}

/**
 * Cells in one request. Excel on the web refuses more than 5 MB per request or response; a value type takes some ten
 * bytes, a number format may take a hundred.
 */
const CELLS_PER_REQUEST = { blanks: 300_000, percents: 40_000 } as const;

/**
 * Asks Excel which of the cells are blank and which carry a percent format, in as few and as small requests as possible.
 * Cells outside a sheet's used range are blank without being asked for.
 *
 * @param delayForCellEdit - wait until the person has finished typing, instead of failing
 */
export async function readCellFacts(question: CellQuestion, delayForCellEdit: boolean): Promise<CellFacts> {
  return Excel.run({ delayForCellEdit }, async (context) => {
    const used = await readUsedRanges(context, [...question.blanks, ...question.percents]);
    const blanks = await readFlags(
      context,
      clipped(question.blanks, used),
      CELLS_PER_REQUEST.blanks,
      "valueTypes",
      (type) => type === "Empty",
    );
    const percents = await readFlags(
      context,
      clipped(question.percents, used),
      CELLS_PER_REQUEST.percents,
      "numberFormat",
      isPercentFormat,
    );
    return {
      isBlank: (sheet, row, column) => !isInside(used.get(sheet), row, column) || hasFlag(blanks, sheet, row, column),
      isPercent: (sheet, row, column) => hasFlag(percents, sheet, row, column),
    };
  });
}

interface FlagBlock {
  readonly block: CellBlock;
  readonly flags: Uint8Array;
}

function hasFlag(blocks: readonly FlagBlock[], sheet: string, row: number, column: number): boolean {
  for (const { block, flags } of blocks) {
    if (block.sheet === sheet && isInside(block, row, column)) {
      return flags[(row - block.row) * block.columns + column - block.column] === 1;
    }
  }
  return false;
}

function isInside(block: CellBlock | undefined, row: number, column: number): boolean {
  return (
    block !== undefined &&
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns
  );
}

async function readUsedRanges(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<Map<string, CellBlock>> {
  const ranges = [...new Set(blocks.map(({ sheet }) => sheet))].map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
    return { sheet, range: range.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  return new Map(
    ranges
      .filter(({ range }) => !range.isNullObject)
      .map(({ sheet, range }) => [
        sheet,
        { sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
      ]),
  );
}

function clipped(blocks: readonly CellBlock[], used: ReadonlyMap<string, CellBlock>): CellBlock[] {
  return mergeBlocks(
    blocks.flatMap((block) => {
      const limits = used.get(block.sheet);
      if (!limits) return [];
      const row = Math.max(block.row, limits.row);
      const column = Math.max(block.column, limits.column);
      const rows = Math.min(block.row + block.rows, limits.row + limits.rows) - row;
      const columns = Math.min(block.column + block.columns, limits.column + limits.columns) - column;
      return rows > 0 && columns > 0 ? [{ sheet: block.sheet, row, column, rows, columns }] : [];
    }),
  );
}

async function readFlags(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  cellsPerRequest: number,
  property: "valueTypes" | "numberFormat",
  isFlagged: (value: unknown) => boolean,
): Promise<FlagBlock[]> {
  const read: FlagBlock[] = [];
  for (const requested of intoRequests(
    blocks.flatMap((block) => cut(block, cellsPerRequest)),
    cellsPerRequest,
  )) {
    const ranges = requested.map((block) => ({
      block,
      range: context.workbook.worksheets
        .getItem(block.sheet)
        .getRangeByIndexes(block.row, block.column, block.rows, block.columns)
        .load(property),
    }));
    // One sync per request on purpose: together they would exceed the size that Excel on the web accepts.
    await context.sync();
    for (const { block, range } of ranges) {
      const values: readonly (readonly unknown[])[] = range[property];
      read.push({ block, flags: Uint8Array.from(values.flat(), (value) => (isFlagged(value) ? 1 : 0)) });
    }
  }
  return read;
}

/** Cuts a block into bands of rows that each fit a request. */
function cut(block: CellBlock, cellsPerRequest: number): CellBlock[] {
  const rows = Math.max(1, Math.floor(cellsPerRequest / block.columns));
  const bands: CellBlock[] = [];
  for (let row = 0; row < block.rows; row += rows) {
    bands.push({ ...block, row: block.row + row, rows: Math.min(rows, block.rows - row) });
  }
  return bands;
}

function intoRequests(blocks: readonly CellBlock[], cellsPerRequest: number): CellBlock[][] {
  const requests: CellBlock[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = block.rows * block.columns;
    if (cells + size > cellsPerRequest) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(block);
    cells += size;
  }
  return requests;
}
