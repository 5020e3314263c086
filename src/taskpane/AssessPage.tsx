import { Body1, Button, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { workbookFaultSentence, type WorkbookFault } from "../i18n";
import { defaultModel } from "../model";
import { insertSample } from "../workbook/insertSample";
import { hearFaults, tellFault } from "../workbook/lastFault";
import { readSource } from "../workbook/sourceTable";
import { workbookFaultOf } from "../workbook/workbookFault";
import { localAddress, writeFormulaBeside, writeValuesBeside } from "../workbook/writeResults";
import type { Assessed } from "./assessed";
import { assessmentFormula, assessTable, readColumns } from "./assessTable";
import { Notice } from "./Notice";
import { SourceCard } from "./SourceCard";
import { useTexts } from "./texts";
import { useSource } from "./useSource";
import type { ResultForm } from "./WriteResults";

// Loaded when there is something to show: the first button must not wait for the pages behind it.
const Results = lazy(async () => ({ default: (await import("./Results")).Results }));
const ReportPage = lazy(async () => ({ default: (await import("./ReportPage")).ReportPage }));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "16px" },
  hint: { margin: 0 },
  actions: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

type Outcome =
  { readonly intent: "success"; readonly text: string } | { readonly intent: "error"; readonly text: string };

/** Chooses a table, assesses it, lists the clusters and writes the results to the sheet. */
export function AssessPage() {
  const styles = useStyles();
  const { t, language } = useTexts();
  const [model, setModel] = useState(defaultModel);
  const { source, look } = useSource();
  const [assessed, setAssessed] = useState<Assessed>();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const columns = useMemo(
    () => (source.kind === "table" ? readColumns(model, source.preview.headers) : undefined),
    [source, model],
  );
  useEffect(() => hearFaults((fault) => fault && setOutcome(failed(fault))), [language]);

  function failed(fault: WorkbookFault): Outcome {
    return { intent: "error", text: workbookFaultSentence(fault, language) };
  }

  /** Runs one piece of work on the workbook; whatever it meets ends in a sentence. */
  async function run(work: () => Promise<Outcome | undefined>): Promise<void> {
    setBusy(true);
    setOutcome(undefined);
    tellFault(undefined);
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome(failed(workbookFaultOf(error)));
    } finally {
      setBusy(false);
    }
  }

  const assessSource = () =>
    run(async () => {
      if (source.kind !== "table" || columns?.kind !== "bound") return undefined;
      const cells = await readSource(source.preview);
      setAssessed({ source: source.preview, model, table: assessTable(model, columns.columns, cells, language) });
      return undefined;
    });

  const write = (from: Assessed, form: ResultForm) =>
    run(async () => {
      const address =
        form === "live"
          ? await writeFormulaBeside(from.source, assessmentFormula(localAddress(from.source), from.model, language))
          : await writeValuesBeside(from.source, from.table.cells);
      return { intent: "success", text: t("pane.written", { address }) };
    });

  const sample = () =>
    run(async () => {
      const { sampleCells } = await import("./sample");
      const address = await insertSample(t("pane.sampleSheet"), sampleCells(), (range) =>
        assessmentFormula(range, defaultModel, language),
      );
      setModel(defaultModel);
      look();
      return { intent: "success", text: t("pane.sampleInserted", { address }) };
    });

  return (
    <main className={styles.page}>
      <Body1 as="p" className={styles.hint}>
        {t("pane.sourceHint")}
      </Body1>
      <SourceCard source={source} columns={columns} model={model} onModel={setModel} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={columns?.kind !== "bound"}
          disabledFocusable={isBusy}
          onClick={() => void assessSource()}
        >
          {t("pane.assess")}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void sample()}>
          {t("pane.sample")}
        </Button>
        {isBusy && <Spinner size="tiny" label={t("pane.assessing")} />}
        {outcome && <Notice intent={outcome.intent} text={outcome.text} onDismiss={() => setOutcome(undefined)} />}
      </div>
      {assessed && (
        <Suspense fallback={<Spinner size="tiny" label={t("pane.assessing")} />}>
          <Results assessed={assessed} isBusy={isBusy} onWrite={(form) => void write(assessed, form)} />
          <ReportPage assessed={assessed} />
        </Suspense>
      )}
    </main>
  );
}
