import { useCallback, useEffect, useRef, useState } from "react";
import { sheetFaultSentence } from "../../faults";
import { sheetFaultOf } from "../../workbook/generatedSheet/sheetFault";
import type { CountedUnit, WorkControl } from "../../workbook/workControl";
import type { Outcome } from "../states/Ended";
import { useTexts } from "../texts";

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** What is counted, where it is told. */
  readonly unit: CountedUnit | undefined;
}

/** The text that it gives is shown, as a success unless it says otherwise, and whatever it throws becomes a sentence. */
export type Job = (control: WorkControl) => Promise<string | Outcome | undefined>;

/** One piece of work at a time: how far it is, how it ended, and the way to stop it. */
export interface Work {
  readonly isBusy: boolean;
  readonly progress: Progress | undefined;
  readonly outcome: Outcome | undefined;
  run(job: Job): Promise<void>;
  cancel(): void;
  /** Shows a sentence about something that happened elsewhere, or none. */
  tell(outcome: Outcome | undefined): void;
}

/** @param sentenceOf - the sentence for what a job threw; by default that of a fault with a sheet or the workbook */
export function useWork(sentenceOf?: (error: unknown) => string): Work {
  const { t, language } = useTexts();
  const [isBusy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<Outcome>();
  const running = useRef<AbortController>(undefined);
  // Work that nobody can see any more is not worth finishing.
  useEffect(() => () => running.current?.abort(), []);

  const run = async (job: Job): Promise<void> => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setProgress(undefined);
    setOutcome(undefined);
    try {
      const ended = await job({
        signal: controller.signal,
        report: (done, of, unit) => setProgress({ done, of, unit }),
      });
      setOutcome(typeof ended === "string" ? { intent: "success", text: ended } : ended);
    } catch (error) {
      setOutcome(
        // Whatever else failed is told, cancelled or not: it may have left something half-written.
        controller.signal.aborted && error === controller.signal.reason
          ? { intent: "cancelled", text: t("work.cancelled") }
          : {
              intent: controller.signal.aborted ? "warning" : "error",
              text: sentenceOf?.(error) ?? sheetFaultSentence(sheetFaultOf(error), language),
            },
      );
    } finally {
      running.current = undefined;
      setBusy(false);
      setProgress(undefined);
    }
  };
  const cancel = useCallback(() => running.current?.abort(), []);
  return { isBusy, progress, outcome, run, cancel, tell: setOutcome };
}
