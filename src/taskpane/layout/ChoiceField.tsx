import { Field, makeStyles, Select, type FieldProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  // The longest option would otherwise set the width of the field, beyond the pane.
  field: { minWidth: 0, "& > *": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly lang?: string;
}

type ChoiceFieldProps<Value extends string> = Pick<FieldProps, "hint" | "validationMessage" | "orientation"> & {
  /** Where many of them stand together. */
  readonly size?: "small" | "medium";
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of several options, in a field that is as wide as there is room. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { options, value, onChoose, size = "medium", ...field } = props;
  const styles = useStyles();
  const choose = (chosen: string): void => {
    const option = options.find((known) => known.value === chosen);
    if (option) onChoose(option.value);
  };
  return (
    <Field {...field} size={size} className={styles.field}>
      <Select size={size} value={value} onChange={(_, data) => choose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
