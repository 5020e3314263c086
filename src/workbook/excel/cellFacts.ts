import { containsCell, intersection, type CellArea, type CellBlock } from "../../spreadsheet/address";
import { isPercentFormat } from "../../spreadsheet/numberFormat";
import { rowBands } from "./bands";
import { CELLS_PER_REQUEST } from "./limits";
import { mergeBlocks } from "./mergeBlocks";
import { areaOf, loadUsedRange, rangeAt } from "./usedRange";

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
 * Asks Excel which of the cells are blank and which carry a percent format, in as few and as small requests as possible.
 * Cells outside a sheet's used range are blank without being asked for.
 *
 * @param delayForCellEdit - wait until the person has finished typing, instead of failing
 */
export async function readCellFacts(question: CellQuestion, delayForCellEdit: boolean): Promise<CellFacts> {
  return Excel.run({ delayForCellEdit }, async (context) => {
    const used = await readUsedAreas(context, [...question.blanks, ...question.percents]);
    const blanks = await readFlags(
      context,
      usedPartsOf(question.blanks, used),
      CELLS_PER_REQUEST.types,
      "valueTypes",
      (type) => type === "Empty",
    );
    const percents = await readFlags(
      context,
      usedPartsOf(question.percents, used),
      CELLS_PER_REQUEST.formats,
      "numberFormat",
      isPercentFormat,
    );
    return {
      isBlank: (sheet, row, column) => {
        const area = used.get(sheet);
        return !area || !containsCell(area, row, column) || hasFlag(blanks, sheet, row, column);
      },
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
    if (block.sheet === sheet && containsCell(block, row, column)) {
      return flags[(row - block.row) * block.columns + column - block.column] === 1;
    }
  }
  return false;
}

async function readUsedAreas(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
): Promise<Map<string, CellArea>> {
  const { worksheets } = context.workbook;
  const ranges = [...new Set(blocks.map(({ sheet }) => sheet))].map(
    (sheet) => [sheet, loadUsedRange(worksheets.getItem(sheet))] as const,
  );
  await context.sync();
  return new Map(ranges.flatMap(([sheet, range]) => (range.isNullObject ? [] : [[sheet, areaOf(range)]])));
}

function usedPartsOf(blocks: readonly CellBlock[], used: ReadonlyMap<string, CellArea>): CellBlock[] {
  return mergeBlocks(
    blocks.flatMap((block) => {
      const limits = used.get(block.sheet);
      const shared = limits && intersection(block, limits);
      return shared ? [{ sheet: block.sheet, ...shared }] : [];
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
  const bands = blocks.flatMap((block) =>
    rowBands(block, cellsPerRequest).map((band) => ({ ...block, row: block.row + band.row, rows: band.rows })),
  );
  for (const requested of intoRequests(bands, cellsPerRequest)) {
    const ranges = requested.map((block) => ({
      block,
      range: rangeAt(context.workbook.worksheets.getItem(block.sheet), block).load(property),
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

/** Small bands share a request. */
function intoRequests(bands: readonly CellBlock[], cellsPerRequest: number): CellBlock[][] {
  const requests: CellBlock[][] = [];
  let cells = Infinity;
  for (const band of bands) {
    const size = band.rows * band.columns;
    if (cells + size > cellsPerRequest) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(band);
    cells += size;
  }
  return requests;
}
