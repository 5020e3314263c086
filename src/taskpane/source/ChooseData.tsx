import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { DataChoice } from "../../workbook/dataChoice";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";

const useStyles = makeStyles({
  // The longest name would otherwise set the width of the field, beyond the pane.
  field: { minWidth: 0, "& > span": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

const SELECTION = "selection";

/** Chooses the data: what is selected, an Excel table, or a named range. */
export function ChooseData() {
  const styles = useStyles();
  const { t } = useTexts();
  const { data, chooseData, namedData, refresh } = useWorkbench();
  const groups = [
    { kind: "table", names: withChosen(namedData.tables, data, "table") },
    { kind: "name", names: withChosen(namedData.names, data, "name") },
  ] as const;
  return (
    <Field label={t("source.data")} className={styles.field}>
      <Select
        value={data.kind === "selection" ? SELECTION : `${data.kind} ${data.name}`}
        onFocus={refresh}
        onChange={(_, { value }) => chooseData(choiceOf(value))}
      >
        <option value={SELECTION}>{t("source.selection")}</option>
        {groups.map(
          ({ kind, names }) =>
            names.length > 0 && (
              <optgroup key={kind} label={t(`source.${kind}`)}>
                {names.map((name) => (
                  <option key={name} value={`${kind} ${name}`}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ),
        )}
      </Select>
    </Field>
  );
}

/** A choice that is no longer in the workbook stays in sight, so that the fault below it makes sense. */
function withChosen(names: readonly string[], data: DataChoice, kind: "table" | "name"): readonly string[] {
  return data.kind === kind && !names.includes(data.name) ? [...names, data.name] : names;
}

function choiceOf(value: string): DataChoice {
  const split = value.indexOf(" ");
  const [kind, name] = [value.slice(0, split), value.slice(split + 1)];
  return kind === "table" || kind === "name" ? { kind, name } : { kind: "selection" };
}
