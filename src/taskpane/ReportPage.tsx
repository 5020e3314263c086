import {
  Body1Strong,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Spinner,
} from "@fluentui/react-components";
import { useState } from "react";
import { assessmentHeader, sheetFaultSentence } from "../i18n";
import type { Language } from "../model";
import { columnLetters } from "../workbook/address";
import { sheetFaultOf } from "../workbook/ownSheet/sheetRefusal";
import { freezeSelection } from "../workbook/report/freeze";
import { writeReport } from "../workbook/report/writeReport";
import { writeWorkings } from "../workbook/workings/writeWorkings";
import { readSource } from "../workbook/sourceTable";
import type { Assessed } from "./assessed";
import { assessmentFormula, assessTable, readColumns, type AssessedCluster, type AssessedTable } from "./assessTable";
import { Notice } from "./Notice";
import { useTexts } from "./texts";
import type { ResultForm } from "./WriteResults";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "12px" },
  hint: { margin: 0 },
});

interface Outcome {
  readonly intent: "success" | "error";
  readonly text: string;
}

/** Writes the report and the workings of a cluster on sheets of their own, and turns formulas into values. */
export function ReportPage({ assessed }: { readonly assessed: Assessed }) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [form, setForm] = useState<ResultForm>("values");
  const [chosen, setChosen] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const { source, model, table } = assessed;
  const labels = clusterLabels(table.clusters, (row) => t("pane.clusterAt", { row }));
  const at = Math.min(chosen, table.clusters.length - 1);
  const cluster = table.clusters[at];

  /** Runs one piece of work on the workbook; whatever it meets ends in a sentence. */
  async function run(work: () => Promise<string>): Promise<void> {
    setBusy(true);
    setOutcome(undefined);
    try {
      setOutcome({ intent: "success", text: await work() });
    } catch (error) {
      setOutcome({ intent: "error", text: sheetFaultSentence(sheetFaultOf(error), language) });
    } finally {
      setBusy(false);
    }
  }

  const report = () =>
    run(async () => {
      const { cells } = await inLanguage(assessed, language);
      const names = Array<string>(source.size).fill("");
      table.clusters.forEach(({ row, name }) => {
        names[row] = name;
      });
      const { sheet, isNew } = await writeReport({
        source,
        model,
        language,
        form,
        formula: assessmentFormula(fixedAddress(source), model, language),
        cells,
        names,
        date: today(),
      });
      return t(isNew ? "report.written" : "report.updated", { sheet });
    });

  const workings = ({ row, name }: AssessedCluster, label: string) =>
    run(async () => {
      const { sheet, isNew } = await writeWorkings({ source, model, row, name, label, language, date: today() });
      return t(isNew ? "report.workingsWritten" : "report.workingsUpdated", { cluster: label, sheet });
    });

  const freeze = () =>
    run(async () => {
      const { count, address } = await freezeSelection();
      return t("report.frozen", { count, address });
    });

  return (
    <section className={styles.page} aria-label={t("report.tab")}>
      <Body1Strong as="h2">{t("report.tab")}</Body1Strong>
      <Field label={t("report.writeAs")}>
        <RadioGroup value={form} onChange={(_, { value }) => setForm(value === "values" ? "values" : "live")}>
          <Radio value="live" label={t("report.live")} />
          <Radio value="values" label={t("report.values")} />
        </RadioGroup>
      </Field>
      <Button disabledFocusable={isBusy} onClick={() => void report()}>
        {t("report.write")}
      </Button>
      <Field label={t("report.workingsFor")}>
        <Select value={String(at)} onChange={(_, { value }) => setChosen(Number(value))}>
          {labels.map((label, position) => (
            <option key={label} value={position}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabledFocusable={isBusy || !cluster}
        onClick={() => void (cluster && workings(cluster, labels[at] ?? cluster.name))}
      >
        {t("report.writeWorkings")}
      </Button>
      <Caption1 as="p" className={styles.hint}>
        {t("report.freezeHint")}
      </Caption1>
      <Button disabledFocusable={isBusy} onClick={() => void freeze()}>
        {t("report.freeze")}
      </Button>
      {isBusy && <Spinner size="tiny" label={t("report.working")} />}
      {outcome && <Notice intent={outcome.intent} text={outcome.text} onDismiss={() => setOutcome(undefined)} />}
    </section>
  );
}

/** The results in the language that the pane speaks now; it may have been switched since they were assessed. */
async function inLanguage({ source, model, table }: Assessed, language: Language): Promise<AssessedTable> {
  const isSame = assessmentHeader(language).every((title, at) => title === table.cells[0]?.[at]);
  const columns = isSame ? undefined : readColumns(model, source.headers);
  return columns?.kind === "bound" ? assessTable(model, columns.columns, await readSource(source), language) : table;
}

/** Names as a person tells clusters apart: a name that repeats, or is missing, is told by its row. */
function clusterLabels(clusters: readonly AssessedCluster[], rowText: (row: number) => string): string[] {
  const times = new Map<string, number>();
  clusters.forEach(({ name }) => times.set(name, (times.get(name) ?? 0) + 1));
  return clusters.map(({ name, row }) => {
    const place = rowText(row + 2);
    if (name === "") return place;
    return times.get(name) === 1 ? name : `${name} (${place})`;
  });
}

/** The address of the table for a formula on another sheet. */
function fixedAddress({ address, block }: Assessed["source"]): string {
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  const last = `$${columnLetters(block.column + block.columns - 1)}$${block.row + block.rows}`;
  return `${sheet}$${columnLetters(block.column)}$${block.row + 1}:${last}`;
}

/** The day of writing on this computer, in a form that reads alike everywhere. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
