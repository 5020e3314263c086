import type { CellBlock } from "../../spreadsheet/address";
import type { StopWatching } from "../excel/watch";
import { watchData, type DataChange } from "../watchData";
import { MATCHING_KEY } from "./matchedData";

/**
 * Calls `onChange` when cells change to which the formulas of a matched table lead: Excel tells nobody that a formula has
 * another value. Nothing is watched behind any other block.
 */
export async function watchBehind(
  block: CellBlock,
  onChange: (change: DataChange) => void,
): Promise<StopWatching | undefined> {
  if (Office.context.document.settings.get(MATCHING_KEY) === undefined) return undefined;
  const { matchedSource } = await import("./matchedSource");
  const behind = await matchedSource();
  return behind?.sheet === block.sheet ? watchData(behind.block, onChange) : undefined;
}
