import { Button, Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../texts";

const useStyles = makeStyles({ button: { marginTop: "4px", width: "100%" } });

export type ResultForm = "live" | "values";

interface WriteResultsProps {
  readonly isBusy: boolean;
  readonly onWrite: (form: ResultForm) => void;
}

/** Writes the assessment beside the table, as formulas or as values. */
export function WriteResults({ isBusy, onWrite }: WriteResultsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [form, setForm] = useState<ResultForm>("live");
  return (
    <section>
      <Field label={t("pane.writeAs")}>
        <RadioGroup value={form} onChange={(_, { value }) => setForm(value === "values" ? "values" : "live")}>
          <Radio value="live" label={t("pane.live")} />
          <Radio value="values" label={t("pane.values")} />
        </RadioGroup>
      </Field>
      <Button className={styles.button} disabledFocusable={isBusy} onClick={() => onWrite(form)}>
        {t("pane.write")}
      </Button>
    </section>
  );
}
