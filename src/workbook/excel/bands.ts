import type { WorkControl } from "../workControl";
import { workbookFaultOf } from "./excelFault";
import { CHARACTERS_AROUND_CELL, CHARACTERS_PER_REQUEST } from "./limits";

/** Neighbouring rows that are read or written in one request; `row` is the first of them, from 0. */
interface RowBand {
  readonly row: number;
  readonly rows: number;
}

/** How many rows of a width fit a request. */
export const rowsPerRequest = (columns: number, cellsPerRequest: number): number =>
  Math.max(1, Math.floor(cellsPerRequest / columns));

/** Cuts rows into bands that each fit a request. */
export function rowBands({ rows, columns }: { rows: number; columns: number }, cellsPerRequest: number): RowBand[] {
  const most = rowsPerRequest(columns, cellsPerRequest);
  return Array.from({ length: Math.ceil(rows / most) }, (_, at) => ({
    row: at * most,
    rows: Math.min(most, rows - at * most),
  }));
}

/**
 * Reads rows in requests that Excel on the web accepts: `load` asks for a band, `take` is given it when it is there. Long
 * texts make an answer large that has few cells; then the band is cut.
 */
export async function readBands<Loaded>(
  context: Excel.RequestContext,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  cellsPerRequest: number,
  load: (band: RowBand) => Loaded,
  take: (loaded: Loaded, band: RowBand) => void | Promise<void>,
): Promise<void> {
  let most = rowsPerRequest(columns, cellsPerRequest);
  let row = 0;
  while (row < rows) {
    const band = { row, rows: Math.min(most, rows - row) };
    const loaded = load(band);
    try {
      // One sync per band on purpose: together they would exceed the size that Excel on the web accepts.
      await context.sync();
    } catch (error) {
      if (most === 1 || workbookFaultOf(error).code !== "tooLarge") throw error;
      most = Math.ceil(most / 4);
      continue;
    }
    await take(loaded, band);
    row += band.rows;
  }
}

/**
 * Writes rows in requests that Excel on the web accepts, however long their texts are.
 *
 * @param control - hears how many rows stand, and ends the work between two requests
 */
export async function writeBands<Cell>(
  context: Excel.RequestContext,
  rows: readonly (readonly Cell[])[],
  mostRows: number,
  write: (rows: Cell[][], row: number) => void,
  control?: WorkControl,
): Promise<void> {
  for (const band of bandsByLength(rows, mostRows)) {
    // Nothing of these rows has been sent before the first request.
    if (band.row > 0) control?.signal.throwIfAborted();
    write(
      band.rows.map((line) => [...line]),
      band.row,
    );
    // One sync per band on purpose: together they would exceed the size that Excel on the web accepts.
    await context.sync();
    control?.report(band.row + band.rows.length, rows.length, "rows");
  }
}

interface WrittenBand<Cell> {
  readonly row: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Cuts rows that are to be written into bands of so many rows at most, fewer where their texts are long. */
export function bandsByLength<Cell>(rows: readonly (readonly Cell[])[], mostRows: number): WrittenBand<Cell>[] {
  const bands: WrittenBand<Cell>[] = [];
  let first = 0;
  let characters = 0;
  rows.forEach((row, at) => {
    const size = row.reduce((sum, cell) => sum + String(cell).length + CHARACTERS_AROUND_CELL, 0);
    if (at > first && (at - first === mostRows || characters + size > CHARACTERS_PER_REQUEST)) {
      bands.push({ row: first, rows: rows.slice(first, at) });
      first = at;
      characters = 0;
    }
    characters += size;
  });
  if (rows.length > first) bands.push({ row: first, rows: rows.slice(first) });
  return bands;
}
