import type { CellBlock } from "./address";
import { parseAddress } from "./address";

/**
 * Calls `onChange` when cells of a block change, by whoever's hand: this person's, a co-author's, or rows that are
 * inserted above. Gives the way to stop.
 */
export async function watchData(block: CellBlock, onChange: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(block.sheet);
    const subscription = sheet.onChanged.add(async ({ address }) => {
      const changed = parseAddress(`'${block.sheet.replaceAll("'", "''")}'!${address}`);
      // An address that cannot be read (several areas) may touch the data.
      if (!changed || overlaps(changed, block)) onChange();
      return Promise.resolve();
    });
    await context.sync();
    return async () => {
      await Excel.run(subscription.context, async (removal) => {
        subscription.remove();
        await removal.sync();
      });
    };
  });
}

function overlaps(a: CellBlock, b: CellBlock): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
