import { Button, Caption1, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { Stack } from "../layout/Stack";
import { useTexts } from "../texts";
import { Loading } from "./Loading";

const useStyles = makeStyles({
  busy: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center", columnGap: "12px" },
});

/** What is over in less than this needs no way to stop it; a button that flashes by only unsettles. */
const SHOW_CANCEL_AFTER_MS = 500;

interface WorkingProps {
  readonly label: string;
  /** How far it is, where that is known, and the sentence about it. */
  readonly progress?: { readonly done: number; readonly of: number; readonly text: string };
  /** Stops it, where it can be stopped. */
  readonly onCancel?: () => void;
  /** Known beforehand to take its time: how far it is stands there at once. */
  readonly isSlow?: boolean;
}

/** Something that was asked for goes on: how far it is, and the way to stop it. */
export function Working({ label, progress, onCancel, isSlow = false }: WorkingProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [isLong, setLong] = useState(isSlow);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SHOW_CANCEL_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.busy}>
      {progress && isLong ? (
        <Stack>
          <Caption1>{progress.text}</Caption1>
          <ProgressBar value={progress.done} max={Math.max(1, progress.of)} aria-label={label} />
        </Stack>
      ) : (
        <Loading label={label} />
      )}
      {onCancel && isLong && (
        <Button size="small" onClick={onCancel}>
          {t("work.cancel")}
        </Button>
      )}
    </div>
  );
}
