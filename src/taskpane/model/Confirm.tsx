import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorPaletteYellowBorderActive}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface ConfirmProps {
  readonly text: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks in the pane before something of the user's is replaced. */
export function Confirm({ text, onConfirm, onCancel }: ConfirmProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  // The question is read aloud, and its answers are the next stops of the keyboard.
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className={styles.box} role="group" aria-label={text}>
      <Body1 as="p" className={styles.text}>
        {text}
      </Body1>
      <div className={styles.actions}>
        <Button onClick={onConfirm}>{t("modelPage.confirm")}</Button>
        <Button onClick={onCancel}>{t("modelPage.cancel")}</Button>
      </div>
    </div>
  );
}
