import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../texts";
import type { Entry } from "./entries";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "6px", alignItems: "start" },
  button: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", whiteSpace: "nowrap" },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface CellsFieldProps {
  readonly label: string;
  readonly mayBeNumber: boolean;
  readonly text: string;
  readonly entry: Entry;
  /** Somebody wants the result, so what is missing is said. */
  readonly isAsked: boolean;
  readonly onText: (text: string) => void;
  readonly onUseSelection: () => void;
}

/** Cells by their address: typed, or taken from what is selected. */
export function CellsField({ label, mayBeNumber, text, entry, isAsked, onText, onUseSelection }: CellsFieldProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [isTyping, setTyping] = useState(false);
  const message = isTyping ? undefined : messageFor();

  function messageFor(): string | undefined {
    if (entry.kind === "missing") return isAsked ? t("measuresPage.missing") : undefined;
    if (entry.kind !== "unreadable") return undefined;
    const { found } = entry;
    return mayBeNumber ? t("measuresPage.unreadableNumber", { found }) : t("measuresPage.unreadable", { found });
  }

  return (
    <Field label={label} validationState={message ? "error" : "none"} validationMessage={message ?? null}>
      {(control) => (
        <div className={styles.line}>
          <Input
            {...control}
            className={styles.input}
            value={text}
            placeholder={mayBeNumber ? "0.5 · Sheet1!B2:B40" : "Sheet1!B2:B40"}
            spellCheck={false}
            onChange={(_, { value }) => onText(value)}
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
          />
          <Button
            className={styles.button}
            aria-label={t("measuresPage.useSelectionFor", { label })}
            onClick={onUseSelection}
          >
            {t("measuresPage.useSelection")}
          </Button>
        </div>
      )}
    </Field>
  );
}
