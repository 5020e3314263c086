import type { CellBlock } from "./address";
import { parseAddress } from "./address";
import { watch, type StopWatching } from "./watch";

/**
 * Calls `onChange` when cells of a block change, by whoever's hand: this person's, a co-author's, or rows that are
 * inserted above. Gives the way to stop.
 */
export function watchData(block: CellBlock, onChange: () => void): Promise<StopWatching> {
  return watch(({ workbook }) => [
    workbook.worksheets.getItem(block.sheet).onChanged.add(async ({ address }) => {
      const changed = parseAddress(`'${block.sheet.replaceAll("'", "''")}'!${address}`);
      // An address that cannot be read (several areas) may touch the data.
      if (!changed || overlaps(changed, block)) onChange();
      return Promise.resolve();
    }),
  ]);
}

function overlaps(a: CellBlock, b: CellBlock): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
