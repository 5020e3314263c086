import { Body1, Button, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { workbookFaultSentence } from "../../faults";
import { takeUnfinishedWork } from "../../workbook/excel/unfinishedWork";
import { subscribeToRibbonFault, showRibbonFault } from "../../workbook/ribbonFault";
import { previewSource } from "../../workbook/sourceTable";
import { localAddress, writeFormulaBeside, writeValuesBeside } from "../../workbook/writeResults";
import { Notice } from "../Notice";
import { errorSentence } from "../progress/errorSentence";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { readColumns } from "../source/columns";
import { readTable } from "../source/readTable";
import { SourceCard } from "../source/SourceCard";
import { TotalRows } from "../source/TotalRows";
import { useDataChanges } from "../source/useDataChanges";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import type { Assessed } from "./assessed";
import { assessmentFormula } from "./assessmentFormula";
import { assessTable } from "./assessTable";
import { useSamples } from "./useSamples";
import type { ResultForm } from "./WriteResults";

// Loaded when there is something to show: the first button must not wait for the pages behind it.
const Results = lazy(async () => ({ default: (await import("./Results")).Results }));
const ReportSection = lazy(async () => ({ default: (await import("../report/ReportSection")).ReportSection }));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "16px" },
  hint: { margin: 0 },
  actions: { display: "flex", flexDirection: "column", rowGap: "8px" },
  samples: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
});

/** Assesses the chosen data, lists the clusters and writes the results to the sheet. */
export function AssessPage() {
  const styles = useStyles();
  const { t, language } = useTexts();
  const workbench = useWorkbench();
  const { source, data, modelChoice, assessed, setAssessed } = workbench;
  const work = useWork((error) => errorSentence(error, language));
  // Reading can be stopped; what has begun to change the workbook is not stopped half-way.
  const [isReading, setReading] = useState(false);
  const { hasChanged, forget } = useDataChanges(assessed?.source);
  const samples = useSamples();
  const columns = source.kind === "table" ? readColumns(workbench.model, source.preview.headers) : undefined;
  useEffect(() => {
    const works = takeUnfinishedWork();
    if (works.length > 0) showRibbonFault({ code: "leftUnfinished", works });
  }, []);
  useEffect(
    () =>
      subscribeToRibbonFault(
        (fault) => fault && work.tell({ intent: "error", text: workbookFaultSentence(fault, language) }),
      ),
    [language],
  );

  const run = (job: Parameters<typeof work.run>[0], reads = false) => {
    showRibbonFault(undefined);
    setReading(reads);
    void work.run(job);
  };

  const assessSource = (leftOut = workbench.leftOut) =>
    run(async (control) => {
      // Everything is read now: the sheet may have changed since it was last looked at, by whoever's hand.
      const [preview, model] = [await previewSource(data), await workbench.currentModel()];
      const now = readColumns(model, preview.headers);
      if (now.kind !== "bound") {
        workbench.refresh();
        return undefined;
      }
      const read = await readTable(preview, model, now.columns, { leftOut }, control);
      const table = await assessTable(read, language, control);
      forget();
      setAssessed({ source: preview, model, modelChoice, read, table });
      return undefined;
    }, true);

  const write = (from: Assessed, form: ResultForm) =>
    run(async () => {
      const address =
        form === "live"
          ? await writeFormulaBeside(
              from.source,
              assessmentFormula(localAddress(from.source), from.modelChoice, language),
            )
          : await writeValuesBeside(from.source, from.table.cells);
      return t("pane.written", { address });
    });

  return (
    <div className={styles.page}>
      <Body1 as="p" className={styles.hint}>
        {t("pane.sourceHint")}
      </Body1>
      <SourceCard columns={columns} />
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={columns?.kind !== "bound"}
          disabledFocusable={work.isBusy}
          onClick={() => assessSource()}
        >
          {t("pane.assess")}
        </Button>
        <div className={styles.samples}>
          <Button disabledFocusable={work.isBusy} onClick={() => run(samples.insertClusters)}>
            {t("pane.sample")}
          </Button>
          <Button disabledFocusable={work.isBusy} onClick={() => run(samples.insertPanel)}>
            {t("pane.panel")}
          </Button>
        </div>
        <WorkStatus work={work} label={t(isReading ? "pane.assessing" : "report.working")} canCancel={isReading} />
        {assessed && hasChanged && (
          <Notice intent="warning" text={t("pane.changedSince", { address: assessed.source.address })} />
        )}
        {assessed && (
          <TotalRows
            totals={assessed.read.totals}
            isBusy={work.isBusy}
            onLeaveOut={(key, isLeftOut) => assessSource(workbench.leaveOut(key, isLeftOut))}
          />
        )}
      </div>
      {assessed && (
        <Suspense fallback={<Spinner size="tiny" label={t("pane.assessing")} />}>
          <Results assessed={assessed} isBusy={work.isBusy} onWrite={(form) => write(assessed, form)}>
            <ReportSection assessed={assessed} />
          </Results>
        </Suspense>
      )}
    </div>
  );
}
