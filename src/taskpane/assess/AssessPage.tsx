import { makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useState } from "react";
import { workbookFaultSentence } from "../../faults";
import { takeUnfinishedWork } from "../../workbook/excel/unfinishedWork";
import { subscribeToRibbonFault, showRibbonFault } from "../../workbook/ribbonFault";
import { localAddress, writeFormulaBeside, writeValuesBeside } from "../../workbook/writeResults";
import { Paragraph } from "../layout/Prose";
import { Page, Stack } from "../layout/Stack";
import { Notice } from "../Notice";
import { errorSentence } from "../progress/errorSentence";
import { useWork, type Job } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { SourceCard } from "../source/SourceCard";
import { TotalRows } from "../source/TotalRows";
import { useChosenTable } from "../source/useChosenTable";
import { useDataChanges } from "../source/useDataChanges";
import { useTexts, withTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import type { Assessed } from "./assessed";
import { assessmentFormula } from "./assessmentFormula";
import { assessTable } from "./assessTable";
import { useSamples } from "./useSamples";
import type { ResultForm } from "./WriteResults";

// Loaded when there is something to show: the first button must not wait for the pages behind it.
const Results = lazy(async () => {
  return { default: (await withTexts(import("./Results"), "clusterView", "dataCheck")).Results };
});
const ReportSection = lazy(async () => {
  return { default: (await withTexts(import("../report/ReportSection"), "clusterView", "report")).ReportSection };
});

const useStyles = makeStyles({
  samples: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
});

/** Assesses the chosen data, lists the clusters and writes the results to the sheet. */
export function AssessPage() {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { modelChoice, assessed, setAssessed, leftOut } = useWorkbench();
  const { columns, read } = useChosenTable();
  const work = useWork((error) => errorSentence(error, language));
  // Reading can be stopped; what has begun to change the workbook is not stopped half-way.
  const [isReading, setReading] = useState(false);
  const { hasChanged, forget } = useDataChanges(assessed?.source);
  const samples = useSamples();
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

  const begin =
    (job: Job, reads = false): Job =>
    (control) => {
      showRibbonFault(undefined);
      setReading(reads);
      return job(control);
    };

  const assessWithout = (rows: ReadonlySet<string>): Job =>
    begin(async (control) => {
      const now = await read(control, { leftOut: rows });
      if (!now) return undefined;
      const table = await assessTable(now, language, control);
      forget();
      setAssessed({ source: now.source, model: now.model.model, modelChoice, read: now, table });
      return undefined;
    }, true);

  const write = async ({ source, table, modelChoice: choice }: Assessed, form: ResultForm): Promise<string> => {
    const address =
      form === "live"
        ? await writeFormulaBeside(source, assessmentFormula(localAddress(source), choice, language))
        : await writeValuesBeside(source, table.cells);
    return t("pane.written", { address });
  };

  return (
    <Page>
      <Paragraph>{t("pane.sourceHint")}</Paragraph>
      <SourceCard columns={columns} />
      <Stack>
        <WorkButton
          appearance="primary"
          work={work}
          label={t("pane.assess")}
          disabled={columns?.kind !== "bound"}
          job={assessWithout(leftOut)}
        />
        <div className={styles.samples}>
          <WorkButton work={work} label={t("pane.sample")} job={begin(samples.insertClusters)} />
          <WorkButton work={work} label={t("pane.panel")} job={begin(samples.insertPanel)} />
        </div>
        <WorkStatus work={work} label={t(isReading ? "pane.assessing" : "work.writing")} canCancel={isReading} />
        {assessed && hasChanged && (
          <Notice intent="warning" text={t("pane.changedSince", { address: assessed.source.address })} />
        )}
        {assessed && <TotalRows totals={assessed.read.totals} work={work} readAgain={assessWithout} />}
      </Stack>
      {assessed && (
        <Suspense fallback={<Spinner size="tiny" label={t("pane.assessing")} />}>
          <Results assessed={assessed} work={work} writing={(form) => begin(() => write(assessed, form))}>
            <ReportSection assessed={assessed} />
          </Results>
        </Suspense>
      )}
    </Page>
  );
}
