import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Paragraph } from "../layout/Prose";
import { Row } from "../layout/Stack";

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
  /** What the two answers are called. */
  readonly yes: string;
  readonly no: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks in the pane before something of the user's is replaced or added to. */
export function Confirm({ text, yes, no, onConfirm, onCancel }: ConfirmProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  // The question is read aloud, and its answers are the next stops of the keyboard.
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className={styles.box} role="group" aria-label={text}>
      <Paragraph>{text}</Paragraph>
      <Row>
        <Button onClick={onConfirm}>{yes}</Button>
        <Button onClick={onCancel}>{no}</Button>
      </Row>
    </div>
  );
}
