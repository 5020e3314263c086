import { containsCell, intersection, type CellArea, type CellBlock } from "../../spreadsheet/address";
import { isDateFormat, isPercent } from "../../spreadsheet/numberFormat";
import { rowBands } from "./bands";
import { CELLS_PER_REQUEST } from "./limits";
import { mergeBlocks } from "./mergeBlocks";
import { loadTables, totalsRowsOf } from "./totalsRows";
import { areaOf, loadUsedRange, rangeAt } from "./usedRange";

/** What a custom function is not told about its cells: which are blank, shown as percentages or dates, or a table's totals. */
export interface CellFacts {
  isBlank(sheet: string, row: number, column: number): boolean;
  /** A format may show some numbers as percentages and others not. */
  isPercent(sheet: string, row: number, column: number, value: number): boolean;
  isDate(sheet: string, row: number, column: number): boolean;
  /** Whether some of the cells from a column on stand in the totals row of an Excel table; only where it was asked. */
  isTotals(sheet: string, row: number, column: number, columns: number): boolean;
}

export interface CellQuestion {
  readonly blanks: readonly CellBlock[];
  readonly formats: readonly CellBlock[];
  /** Ranges whose rows may be totals rows of Excel tables. */
  readonly totals?: readonly CellBlock[];
}

/**
 * Asks Excel which of the cells are blank and how the others are formatted, in as few and as small requests as possible.
 * Cells outside a sheet's used range are blank without being asked for.
 *
 * @param delayForCellEdit - wait until the person has finished typing, instead of failing
 */
export async function readCellFacts(question: CellQuestion, delayForCellEdit: boolean): Promise<CellFacts> {
  return Excel.run({ delayForCellEdit }, async (context) => {
    const { worksheets } = context.workbook;
    const tables = mergeBlocks(question.totals ?? []).map((block) => ({
      block,
      tables: loadTables(rangeAt(worksheets.getItem(block.sheet), block)),
    }));
    const used = await readUsedAreas(context, [...question.blanks, ...question.formats]);
    const totals: CellBlock[] = [];
    for (const { block, tables: loaded } of tables) {
      for (const { area } of await totalsRowsOf(context, loaded)) totals.push({ sheet: block.sheet, ...area });
    }
    const types = await readTexts(context, usedPartsOf(question.blanks, used), CELLS_PER_REQUEST.types, "valueTypes");
    const formats = await readTexts(
      context,
      usedPartsOf(question.formats, used),
      CELLS_PER_REQUEST.formats,
      "numberFormat",
    );
    return {
      isBlank: (sheet, row, column) => {
        const area = used.get(sheet);
        return !area || !containsCell(area, row, column) || textAt(types, sheet, row, column) === "Empty";
      },
      isTotals: (sheet, row, column, columns) =>
        totals.some((block) => block.sheet === sheet && intersection(block, { row, column, rows: 1, columns })),
      isPercent: (sheet, row, column, value) => isPercent(textAt(formats, sheet, row, column), value),
      isDate: (sheet, row, column) => isDateFormat(textAt(formats, sheet, row, column)),
    };
  });
}

/** A text per cell, kept by its position among the different texts: Excel knows fewer formats than 65 536. */
interface TextBlock {
  readonly block: CellBlock;
  readonly texts: readonly string[];
  readonly positions: Uint16Array;
}

function textAt(blocks: readonly TextBlock[], sheet: string, row: number, column: number): string | undefined {
  for (const { block, texts, positions } of blocks) {
    if (block.sheet === sheet && containsCell(block, row, column)) {
      return texts[positions[(row - block.row) * block.columns + column - block.column] ?? -1];
    }
  }
  return undefined;
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
  return mergeBlocks(blocks).flatMap((block) => {
    const limits = used.get(block.sheet);
    const shared = limits && intersection(block, limits);
    return shared ? [{ sheet: block.sheet, ...shared }] : [];
  });
}

async function readTexts(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  cellsPerRequest: number,
  property: "valueTypes" | "numberFormat",
): Promise<TextBlock[]> {
  const read: TextBlock[] = [];
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
      read.push({ block, ...indexed(values) });
    }
  }
  return read;
}

function indexed(rows: readonly (readonly unknown[])[]): Omit<TextBlock, "block"> {
  const known = new Map<unknown, number>();
  const positions = new Uint16Array(rows.length * (rows[0]?.length ?? 0));
  let at = 0;
  for (const row of rows) {
    for (const text of row) {
      let position = known.get(text);
      if (position === undefined) known.set(text, (position = known.size));
      positions[at] = position;
      at += 1;
    }
  }
  return { texts: Array.from(known.keys(), String), positions };
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
