/**
 * A request may hold 5 MB. A character takes three bytes at most as UTF-8, and six where JSON has to escape it, so this
 * many characters stay below; the quotation marks of a cell and what office.js adds for it are counted, too.
 */
const CHARACTERS_PER_REQUEST = 700_000;
const CHARACTERS_AROUND_CELL = 8;

interface RequestBand<Cell> {
  /** Where the band begins, from 0. */
  readonly row: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Cuts rows that are to be written into bands that Excel on the web takes, however long their texts are. */
export function requestBands<Cell>(rows: readonly (readonly Cell[])[], mostRows: number): RequestBand<Cell>[] {
  const bands: RequestBand<Cell>[] = [];
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
