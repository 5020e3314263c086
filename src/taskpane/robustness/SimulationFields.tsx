import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../texts";
import { shareError, type ReadSettings, type TypedSettings } from "./simulationSettings";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "12px", alignItems: "start" },
  field: { minWidth: 0, "& > *": { minWidth: 0 } },
});

interface DrawFieldsProps {
  readonly typed: TypedSettings;
  readonly read: ReadSettings;
  readonly onType: (typed: TypedSettings) => void;
  /** What stands below the fields, where it is not about shares of draws. */
  readonly hints?: Readonly<Record<keyof TypedSettings, string>>;
}

/** How many draws, and from which seed. */
export function SimulationFields({ typed, read, onType, hints }: DrawFieldsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { drawsFault, seedFault, settings } = read;
  const fields = [
    ["draws", drawsFault, hints?.draws ?? t("robustnessPage.drawsHint", { error: shareError(settings.draws) })],
    ["seed", seedFault, hints?.seed ?? t("robustnessPage.seedHint")],
  ] as const;
  return (
    <div className={styles.fields}>
      {fields.map(([name, fault, hint]) => (
        <Field
          key={name}
          label={t(`robustnessPage.${name}`)}
          className={styles.field}
          validationMessage={fault ?? null}
          hint={fault === undefined ? hint : null}
        >
          <Input
            inputMode="numeric"
            value={typed[name]}
            onChange={(_, { value }) => onType({ ...typed, [name]: value })}
          />
        </Field>
      ))}
    </div>
  );
}
