import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Job, Work } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { useTexts } from "../texts";

const useStyles = makeStyles({ button: { marginTop: "4px", width: "100%" } });

export type ResultForm = "live" | "values";

interface WriteResultsProps {
  readonly work: Work;
  readonly writing: (form: ResultForm) => Job;
}

/** Writes the assessment beside the table, as formulas or as values. */
export function WriteResults({ work, writing }: WriteResultsProps) {
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
      <WorkButton className={styles.button} work={work} label={t("pane.write")} job={writing(form)} />
    </section>
  );
}
