import type { CellArea } from "../../spreadsheet/address";
import { rangeAt } from "./usedRange";

/** Excel is asked again after so long, each time later; after the last, it is told that it still calculates. */
const ASK_AGAIN_MS = [50, 100, 200, 400, 800, 1600, 3200] as const;

/**
 * Whether the formulas in these areas have their results: the answers of our own functions come some time after their
 * formulas were written. False where they are still awaited after some seconds, or nobody wants to wait any longer.
 */
export async function areCalculated(sheet: string, areas: readonly CellArea[], signal?: AbortSignal): Promise<boolean> {
  if (areas.length === 0) return true;
  for (const pause of ASK_AGAIN_MS) {
    // One request after the other on purpose: the answer is what is waited for.
    if (!(await holdsAwaited(sheet, areas))) return true;
    if (signal?.aborted) return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return !(await holdsAwaited(sheet, areas));
}

const holdsAwaited = (sheet: string, areas: readonly CellArea[]): Promise<boolean> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = areas.map((area) => rangeAt(context.workbook.worksheets.getItem(sheet), area).load("values"));
    await context.sync();
    return ranges.some(({ values }) => values.flat().some((value) => value === "#BUSY!" || value === "#GETTING_DATA"));
  });
