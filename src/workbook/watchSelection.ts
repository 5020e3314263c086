import { handler, watch, type StopWatching } from "./excel/watch";

/** Calls `onChange` after each change of the selection; gives the way to stop. */
export function watchSelection(onChange: () => void): Promise<StopWatching> {
  return watch(({ workbook }) => [workbook.onSelectionChanged.add(handler(onChange))]);
}
