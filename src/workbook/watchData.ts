import { intersection, parseAddress, quotedSheet, type CellBlock } from "../spreadsheet/address";
import { handler, watch, type StopWatching } from "./excel/watch";

/** Only values changed, or cells moved as well: then nobody knows where the table stands now. */
export type DataChange = "values" | "moved";

/**
 * Calls `onChange` when cells of a block change, by whoever's hand: this person's, a co-author's, or rows that are
 * inserted above. Gives the way to stop.
 */
export function watchData(block: CellBlock, onChange: (change: DataChange) => void): Promise<StopWatching> {
  return watch(({ workbook }) => [
    workbook.worksheets.getItem(block.sheet).onChanged.add(
      handler(({ address, changeType }) => {
        const changed = parseAddress(`${quotedSheet(block.sheet)}!${address}`);
        // An address that cannot be read (several areas) may touch the data.
        const isEdit = changeType === "RangeEdited";
        if (!changed || intersection(changed, block)) onChange(changed && isEdit ? "values" : "moved");
      }),
    ),
  ]);
}
