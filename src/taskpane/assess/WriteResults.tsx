import { Field, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Job, Work } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { useTexts } from "../texts";

const useStyles = makeStyles({ button: { marginTop: "4px", width: "100%" } });

export type ResultForm = "live" | "values";
/** Where results are written. */
export type ResultPlace = "beside" | "sheet";

interface WriteResultsProps {
  readonly work: Work;
  readonly status: ReactNode;
  readonly writing: (form: ResultForm, place: ResultPlace) => Job;
}

/** Writes the assessment beside the table, as formulas or as values. */
export function WriteResults({ work, status, writing }: WriteResultsProps) {
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
      <WorkButton className={styles.button} work={work} label={t("pane.write")} job={writing(form, "beside")} />
      <WorkButton className={styles.button} work={work} label={t("pane.writeOnSheet")} job={writing(form, "sheet")} />
      {status}
    </section>
  );
}
