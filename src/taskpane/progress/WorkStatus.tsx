import { Button, Caption1, makeStyles, ProgressBar, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { grouped } from "../../faults";
import { Stack } from "../layout/Stack";
import { Notice } from "../Notice";
import { useTexts, type Texts } from "../texts";
import type { Progress, Work } from "./useWork";

const useStyles = makeStyles({
  busy: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center", columnGap: "12px" },
  spinner: { justifyContent: "flex-start" },
});

/** What is over in less than this needs no way to stop it; a button that flashes by only unsettles. */
const SHOW_CANCEL_AFTER_MS = 500;

interface WorkStatusProps {
  readonly work: Work;
  readonly label: string;
  /** Work that has begun to change the workbook is not stopped half-way. */
  readonly canCancel?: boolean;
}

/** How far a piece of work is, with the way to stop it; afterwards, how it ended. */
export function WorkStatus({ work, label, canCancel = true }: WorkStatusProps) {
  const { isBusy, outcome } = work;
  const end = useRef<HTMLDivElement>(null);
  // Below the edge of the window nobody sees how it ended.
  useEffect(() => {
    if (outcome) end.current?.scrollIntoView?.({ block: "nearest" });
  }, [outcome]);
  return (
    <>
      {isBusy && <Busy work={work} label={label} canCancel={canCancel} />}
      {outcome && (
        <div ref={end}>
          <Notice intent={outcome.intent} text={outcome.text} onDismiss={() => work.tell(undefined)} />
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

function Busy({ work: { progress, cancel }, label, canCancel }: Required<WorkStatusProps>) {
  const styles = useStyles();
  const { t } = useTexts();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHOW_CANCEL_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.busy}>
      {progress && isLong ? (
        <Stack>
          <Caption1>{progressText(t, label, progress)}</Caption1>
          <ProgressBar value={progress.done} max={Math.max(1, progress.of)} aria-label={label} />
        </Stack>
      ) : (
        <Spinner size="tiny" label={label} className={styles.spinner} />
      )}
      {canCancel && isLong && (
        <Button size="small" onClick={cancel}>
          {t("work.cancel")}
        </Button>
      )}
    </div>
  );
}
