import { FaultError } from "../../faults";
import { retry } from "../excel/retry";

type Mode = Excel.Application["calculationMode"];

/**
 * Does a piece of work while nothing is calculated, so that no formula of an opened file runs, and puts the mode back
 * whatever happens. Says whether that succeeded; where the work failed, too, the mode is what has to be told.
 */
export async function withManualCalculation<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly isRestored: boolean }> {
  const before = await readMode();
  let isRestored = before === "Manual";
  const restore = async (): Promise<void> => {
    if (isRestored) return;
    try {
      await retry(() => setMode(before));
      isRestored = true;
    } catch {
      // Told by the caller: the person can put it back in the ribbon.
    }
  };
  try {
    if (before !== "Manual") await setMode("Manual");
    const result = await work();
    await restore();
    return { result, isRestored };
  } catch (error) {
    await restore();
    throw isRestored ? error : new FaultError({ subject: "collection", code: "calculationManual" });
  }
}

async function readMode(): Promise<Mode> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const application = context.workbook.application.load("calculationMode");
    await context.sync();
    return application.calculationMode;
  });
}

async function setMode(mode: Mode): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.application.calculationMode = mode;
    await context.sync();
  });
}
