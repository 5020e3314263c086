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
}

/** How many draws, and from which seed. */
export function SimulationFields({ typed, read, onType }: DrawFieldsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { drawsFault, seedFault, settings } = read;
  return (
    <div className={styles.fields}>
      <Field
        label={t("robustnessPage.draws")}
        className={styles.field}
        validationState={drawsFault === undefined ? "none" : "error"}
        validationMessage={drawsFault ?? null}
        hint={drawsFault === undefined ? t("robustnessPage.drawsHint", { error: shareError(settings.draws) }) : null}
      >
        <Input
          inputMode="numeric"
          value={typed.draws}
          onChange={(_, { value }) => onType({ ...typed, draws: value })}
        />
      </Field>
      <Field
        label={t("robustnessPage.seed")}
        className={styles.field}
        validationState={seedFault === undefined ? "none" : "error"}
        validationMessage={seedFault ?? null}
        hint={seedFault === undefined ? t("robustnessPage.seedHint") : null}
      >
        <Input inputMode="numeric" value={typed.seed} onChange={(_, { value }) => onType({ ...typed, seed: value })} />
      </Field>
    </div>
  );
}
