import { Checkbox, Field, Input, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { useTexts } from "../texts";
import { useDraft, useFieldState } from "./draftContext";
import { isTextName, type FieldName } from "./modelFields";
import { useFieldWords } from "./useFieldWords";

const useStyles = makeStyles({
  field: { minWidth: 0, "& > *": { minWidth: 0 } },
  wide: { gridColumn: "1 / -1" },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  changed: { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, paddingLeft: "6px" },
});

interface FieldInputProps {
  readonly fieldKey: string;
  readonly name: FieldName;
  /** The code or name of the row: a label that is read aloud alone has to say whose weight it is. */
  readonly of: string;
}

/** One value of the model, with its default beside it where it differs, and what is wrong with it. */
export const FieldInput = memo(function FieldInput({ fieldKey, name, of }: FieldInputProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const words = useFieldWords();
  const draft = useDraft();
  const { text, standard, isChanged, fault } = useFieldState(fieldKey);
  const label = words.label(name);
  const standardText = standard === "yes" || name !== "key" ? standard : "";
  const hint = !isChanged
    ? undefined
    : standardText === undefined
      ? t("modelPage.noStandard")
      : standardText === ""
        ? t("modelPage.standardEmpty")
        : t("modelPage.standard", { value: name === "key" ? label : standardText });
  const isWide = isTextName(name) || name === "source" || name === "provenance" || name === "asOf" || name === "key";
  return (
    <Field
      className={mergeClasses(styles.field, isWide && styles.wide, isChanged && styles.changed)}
      label={name === "key" ? null : label}
      size="small"
      hint={hint ?? null}
      validationState={fault ? "error" : "none"}
      validationMessage={fault ? words.fault(fault, label) : null}
    >
      {name === "key" ? (
        <Checkbox
          label={label}
          aria-label={t("modelPage.fieldOf", { code: of, field: label })}
          checked={text === "yes"}
          onChange={(_, { checked }) => draft.type([[fieldKey, checked === true ? "yes" : ""]])}
        />
      ) : isTextName(name) ? (
        <Textarea
          className={styles.input}
          size="small"
          resize="vertical"
          lang={name}
          aria-label={t("modelPage.fieldOf", { code: of, field: label })}
          value={text}
          onChange={(_, { value }) => draft.type([[fieldKey, value.replace(/\s*\n\s*/gu, " ")]])}
        />
      ) : (
        <Input
          className={styles.input}
          size="small"
          inputMode={isWide ? "text" : "decimal"}
          aria-label={t("modelPage.fieldOf", { code: of, field: label })}
          value={text}
          onChange={(_, { value }) => draft.type([[fieldKey, value]])}
        />
      )}
    </Field>
  );
});
