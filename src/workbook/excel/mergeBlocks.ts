import type { CellBlock } from "../../spreadsheet/address";

/** Rows that may lie between two blocks and still be read together: one larger read is cheaper than two. */
const BRIDGED_ROWS = 256;

/**
 * Merges blocks that many calls ask for into few: bands of rows that lie close together, and within a band runs of
 * neighbouring columns. Every cell of every block is covered; cells between them may be covered too.
 */
export function mergeBlocks(blocks: readonly CellBlock[]): CellBlock[] {
  const sheets = [...new Set(blocks.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    bands(blocks.filter((block) => block.sheet === sheet)).flatMap((band) => columnRuns(sheet, band)),
  );
}

interface Band {
  readonly top: number;
  bottom: number;
  readonly columns: Set<number>;
}

function bands(blocks: readonly CellBlock[]): Band[] {
  const merged: Band[] = [];
  for (const block of [...blocks].sort((a, b) => a.row - b.row)) {
    let band = merged.at(-1);
    if (!band || block.row > band.bottom + BRIDGED_ROWS) {
      band = { top: block.row, bottom: block.row, columns: new Set() };
      merged.push(band);
    }
    band.bottom = Math.max(band.bottom, block.row + block.rows);
    for (let column = block.column; column < block.column + block.columns; column += 1) band.columns.add(column);
  }
  return merged;
}

function columnRuns(sheet: string, { top, bottom, columns }: Band): CellBlock[] {
  const runs: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && column === last.column + last.columns) last.columns += 1;
    else runs.push({ column, columns: 1 });
  }
  return runs.map((run) => ({ sheet, row: top, rows: bottom - top, ...run }));
}
