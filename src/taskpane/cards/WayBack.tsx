import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  top: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "4px" },
});

interface WayBackProps {
  readonly label: string;
  readonly onBack: () => void;
  /** The neighbours in the list, where one can step to them. */
  readonly neighbours?: {
    readonly onPrevious: (() => void) | undefined;
    readonly onNext: (() => void) | undefined;
  };
}

/** The head of a view in detail: the way back to the list and to its neighbours. It takes the focus. */
export function WayBack({ label, onBack, neighbours }: WayBackProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const top = useRef<HTMLDivElement>(null);
  // What was pressed to come here is gone; whoever uses the keyboard goes on from here. It has to be something that the Tab
  // key reaches by itself, too: office.js on the web leads it out of the pane from anything else.
  useEffect(() => {
    top.current?.querySelector("button")?.focus();
    // The focus alone would leave the view below the lower edge of the pane, with data and model above it.
    top.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <div ref={top} className={styles.top}>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {label}
      </Button>
      {neighbours && (
        <span>
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={!neighbours.onPrevious}
            onClick={neighbours.onPrevious}
          >
            {t("view.previous")}
          </Button>
          <Button size="small" appearance="subtle" disabledFocusable={!neighbours.onNext} onClick={neighbours.onNext}>
            {t("view.next")}
          </Button>
        </span>
      )}
    </div>
  );
}
