import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { breakable } from "./layout/breakable";
import { useTexts } from "./texts";

const useStyles = makeStyles({ bar: { marginTop: "8px" }, body: { whiteSpace: "normal", overflowWrap: "anywhere" } });

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
  /** In place of that of the intent. */
  readonly icon?: ReactElement;
  readonly onDismiss?: () => void;
}

/** One sentence about what happened or what is needed. */
export function Notice({ intent, text, icon, onDismiss }: NoticeProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <MessageBar intent={intent} {...(icon && { icon })} layout="multiline" className={styles.bar} politeness="polite">
      <MessageBarBody className={styles.body}>{breakable(text)}</MessageBarBody>
      {onDismiss && (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              aria-label={t("pane.dismiss")}
              icon={<DismissRegular />}
              onClick={onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
