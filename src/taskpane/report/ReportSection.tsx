import {
  Body1Strong,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
} from "@fluentui/react-components";
import { useState } from "react";
import { freezeSelection } from "../../workbook/report/freeze";
import type { PartOfSource } from "../../workbook/report/reportInput";
import { writeReport } from "../../workbook/report/writeReport";
import type { Assessed } from "../assess/assessed";
import { assessmentFormula } from "../assess/assessmentFormula";
import type { ResultForm } from "../assess/WriteResults";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { leftOutIn } from "../source/readTable";
import { useTexts } from "../texts";
import { absoluteAddress } from "./absoluteAddress";
import { clusterLabels } from "./clusterLabels";
import { today } from "./today";
import { useWorkings } from "./useWorkings";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "12px" },
  hint: { margin: 0 },
  field: { minWidth: 0, "& > span": { minWidth: 0 }, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** A longer list to choose from helps nobody; the page of a cluster offers its workings, too. */
const MOST_LISTED = 500;

/** Writes the report and the workings of a cluster on sheets of their own, and turns formulas into values. */
export function ReportSection({ assessed }: { readonly assessed: Assessed }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [form, setForm] = useState<ResultForm>("values");
  const [chosen, setChosen] = useState(0);
  const work = useWork();
  const writeWorkingsOf = useWorkings(assessed);
  const { source, read, modelChoice, table } = assessed;
  const listed = table.clusters.slice(0, MOST_LISTED);
  const labels = clusterLabels(table.clusters, (row) => t("pane.clusterAt", { row }));
  const at = Math.min(chosen, listed.length - 1);
  const cluster = listed[at];

  const formulaOf = (part: PartOfSource): string => {
    const { row } = source.block;
    const [data, headers] =
      part === "whole"
        ? [{}, ""]
        : [{ row: row + 1 + part.first, rows: part.rows }, absoluteAddress(source, { rows: 1 })];
    return assessmentFormula(absoluteAddress(source, data), modelChoice, language, headers);
  };

  const report = () =>
    work.run(async () => {
      const { sheet, isNew } = await writeReport({
        source,
        model: read.model,
        dataset: read.dataset,
        language,
        form,
        formulaOf,
        leftOutRows: read.leftOutRows,
        leftOut: leftOutIn(read, language),
        clusters: table.clusters,
        date: today(),
      });
      return t(isNew ? "report.written" : "report.updated", { sheet });
    });

  const freeze = () =>
    work.run(async () => {
      const { count, address } = await freezeSelection();
      return t("report.frozen", { count, address });
    });

  return (
    <section className={styles.page} aria-label={t("report.tab")}>
      <Body1Strong as="h2" className={styles.hint}>
        {t("report.tab")}
      </Body1Strong>
      <Caption1 as="p" className={styles.hint}>
        {t("report.hint")}
      </Caption1>
      <Field label={t("report.writeAs")}>
        <RadioGroup value={form} onChange={(_, { value }) => setForm(value === "values" ? "values" : "live")}>
          <Radio value="live" label={t("report.live")} />
          <Radio value="values" label={t("report.values")} />
        </RadioGroup>
      </Field>
      <Button disabledFocusable={work.isBusy} onClick={() => void report()}>
        {t("report.write")}
      </Button>
      <Field
        label={t("report.workingsFor")}
        hint={
          listed.length < table.clusters.length
            ? t("report.moreClusters", { count: listed.length })
            : t("view.workingsHint")
        }
        className={styles.field}
      >
        <Select value={String(at)} onChange={(_, { value }) => setChosen(Number(value))}>
          {listed.map(({ row }, position) => (
            <option key={row} value={position}>
              {labels[position]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabledFocusable={work.isBusy || !cluster}
        onClick={() => void (cluster && work.run(() => writeWorkingsOf(cluster)))}
      >
        {t("report.writeWorkings")}
      </Button>
      <Caption1 as="p" className={styles.hint}>
        {t("report.freezeHint")}
      </Caption1>
      <Button disabledFocusable={work.isBusy} onClick={() => void freeze()}>
        {t("report.freeze")}
      </Button>
      <WorkStatus work={work} label={t("report.working")} canCancel={false} />
    </section>
  );
}
