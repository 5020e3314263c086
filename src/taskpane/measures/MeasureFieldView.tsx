import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useTexts } from "../texts";
import { CellsField } from "./CellsField";
import { readEntry, textOf, type Entries } from "./entries";
import { choiceText, fieldLabel, type MeasureField } from "./measureForms";
import type { MeasureForm } from "./measureFunctions";

const useStyles = makeStyles({
  field: { minWidth: 0, "& > span": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

interface MeasureFieldViewProps {
  readonly form: MeasureForm;
  readonly field: MeasureField;
  readonly entries: Entries;
  readonly isAsked: boolean;
  readonly onText: (text: string) => void;
  readonly onUseSelection: () => void;
}

/** One argument of a measure, to be filled in. */
export function MeasureFieldView({ form, field, entries, isAsked, onText, onUseSelection }: MeasureFieldViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const text = textOf(field, entries);
  const entry = readEntry(field, entries);
  const label = t(fieldLabel(form, field));
  switch (field.kind) {
    case "cells":
      return (
        <CellsField
          label={field.isNeeded ? label : t("measuresPage.optional", { label })}
          mayBeNumber={field.mayBeNumber}
          text={text}
          entry={entry}
          isAsked={isAsked}
          onText={onText}
          onUseSelection={onUseSelection}
        />
      );
    case "choice":
      return (
        <Field label={label} className={styles.field}>
          <Select value={text} onChange={(_, { value }) => onText(value)}>
            {field.choices.map((choice) => (
              <option key={choice} value={choice}>
                {t(choiceText(form, field, choice))}
              </option>
            ))}
          </Select>
        </Field>
      );
    case "number": {
      const message = entry.kind === "unreadable" ? t("measuresPage.notANumber", { found: entry.found }) : undefined;
      return (
        <Field label={label} validationState={message ? "error" : "none"} validationMessage={message ?? null}>
          <Input value={text} inputMode="decimal" onChange={(_, { value }) => onText(value)} />
        </Field>
      );
    }
  }
}
