import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Paragraph } from "../layout/Prose";
import { Row } from "../layout/Stack";
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
      <Paragraph>{text}</Paragraph>
      <Row>
        <Button onClick={onConfirm}>{t("modelPage.confirm")}</Button>
        <Button onClick={onCancel}>{t("modelPage.cancel")}</Button>
      </Row>
    </div>
  );
}
