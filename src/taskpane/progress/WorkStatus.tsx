import { useEffect, useRef } from "react";
import { grouped } from "../../faults";
import { Ended } from "../states/Ended";
import { Working } from "../states/Working";
import { useTexts, type Texts } from "../texts";
import type { Progress, Work } from "./useWork";

interface WorkStatusProps {
  readonly work: Work;
  readonly label: string;
  /** Work that has begun to change the workbook is not stopped half-way. */
  readonly canCancel?: boolean;
}

/** How far a piece of work is, with the way to stop it; afterwards, how it ended. */
export function WorkStatus({ work, label, canCancel = true }: WorkStatusProps) {
  const { isBusy, progress, outcome } = work;
  const { t } = useTexts();
  const end = useRef<HTMLDivElement>(null);
  // Below the edge of the window nobody sees how it ended.
  useEffect(() => {
    if (outcome) end.current?.scrollIntoView?.({ block: "nearest" });
  }, [outcome]);
  return (
    <>
      {isBusy && (
        <Working
          label={label}
          {...(progress && { progress: { ...progress, text: progressText(t, label, progress) } })}
          {...(canCancel && { onCancel: work.cancel })}
        />
      )}
      {outcome && (
        <div ref={end}>
          <Ended outcome={outcome} onDismiss={() => work.tell(undefined)} />
        </div>
      )}
    </>
  );
}

/** "Writing … rows 2,000 of 10,000" */
function progressText(t: Texts["t"], label: string, { done, of, unit }: Progress): string {
  const told = { label, done: grouped(done), of: grouped(of) };
  return unit ? t(`work.counted.${unit}`, told) : t("work.progress", told);
}
