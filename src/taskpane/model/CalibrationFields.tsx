import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../texts";
import type { AnchorName } from "./calibration";
import type { ReadCalibration, TypedCalibration } from "./calibrationSettings";
import { useAnchorName } from "./useAnchorName";

const useStyles = makeStyles({
  shares: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: "10px", alignItems: "start" },
  field: { minWidth: 0, "& > *": { minWidth: 0 } },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

interface CalibrationFieldsProps {
  readonly anchors: readonly AnchorName[];
  readonly typed: TypedCalibration;
  readonly faults: ReadCalibration["faults"];
  readonly onType: (typed: TypedCalibration) => void;
}

/** Which quantile stands for which anchor, and as how many clusters the built-in value counts. */
export function CalibrationFields({ anchors, typed, faults, onType }: CalibrationFieldsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const nameOf = useAnchorName();
  const field = (name: AnchorName | "m", label: string, hint?: string) => (
    <Field
      key={name}
      className={styles.field}
      label={label}
      size="small"
      hint={faults[name] === undefined ? (hint ?? null) : null}
      validationMessage={faults[name] ?? null}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        value={typed[name]}
        onChange={(_, { value }) => onType({ ...typed, [name]: value })}
      />
    </Field>
  );
  return (
    <>
      <div className={styles.shares}>
        {anchors.map((name) => field(name, t("modelPage.calibration.share", { anchor: nameOf(name) })))}
      </div>
      {field("m", t("modelPage.calibration.m"), t("modelPage.calibration.mHint"))}
    </>
  );
}
