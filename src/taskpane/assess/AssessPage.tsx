import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { workbookFaultSentence } from "../../faults";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { takeUnfinishedWork } from "../../workbook/excel/unfinishedWork";
import { subscribeToRibbonFault, showRibbonFault } from "../../workbook/ribbonFault";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { WorkControl } from "../../workbook/workControl";
import { Paragraph } from "../layout/Prose";
import { Page, Stack } from "../layout/Stack";
import { errorSentence } from "../progress/errorSentence";
import { useWork, type Job } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { SourceCard } from "../source/SourceCard";
import { useChosenTable } from "../source/useChosenTable";
import { useFold } from "../source/useFold";
import { useDataChanges } from "../source/useDataChanges";
import { Loading } from "../states/Loading";
import { useTexts, withTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import type { Assessed } from "./assessed";
import { useSamples } from "./useSamples";
import type { ResultForm, ResultPlace } from "./WriteResults";

// Loaded when there is something to show: the first button must not wait for the pages behind it.
const Results = lazy(async () => {
  return {
    default: (await withTexts(import("../overview/Results"), "clusterView", "dataCheck", "collection")).Results,
  };
});
const FoldedSource = lazy(async () => ({ default: (await import("../source/FoldedSource")).FoldedSource }));
const ToldResults = lazy(async () => {
  const texts = ["results", "clusterView", "report"] as const;
  return { default: (await withTexts(import("../told/ToldResults"), ...texts)).ToldResults };
});
const Stale = lazy(async () => ({ default: (await import("../states/Stale")).Stale }));
const TotalRows = lazy(async () => ({ default: (await import("../source/TotalRows")).TotalRows }));
const WaysIn = lazy(async () => ({ default: (await withTexts(import("../start/WaysIn"), "start")).WaysIn }));
const ReportSection = lazy(async () => {
  return {
    default: (await withTexts(import("../report/ReportSection"), "clusterView", "report", "clusterPage")).ReportSection,
  };
});

const useStyles = makeStyles({
  samples: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: "8px" },
});

/** Assesses the chosen data, lists the clusters and writes the results to the sheet. */
export function AssessPage() {
  const styles = useStyles();
  const { t, language } = useTexts();
  const { source, modelChoice, assessed, setAssessed, leftOut } = useWorkbench();
  const { preview, told, columns, read } = useChosenTable();
  // Whoever has results needs one line about where they come from, until their table is gone and another has to be chosen.
  const { isFolded, isOpened, setOpened, look } = useFold(assessed);
  const work = useWork((error) => {
    const { code } = workbookFaultOf(error);
    if (code === "gone") setOpened(true);
    const offer = code === "occupied" || code === "noRoom" ? t("pane.roomTaken") : "";
    return [errorSentence(error, language), offer].join(" ").trim();
  });
  // Reading can be stopped; what has begun to change the workbook is not stopped half-way.
  const [isReading, setReading] = useState(false);
  const [place, setPlace] = useState<"top" | "writing">("top");
  const results = useRef<HTMLDivElement>(null);
  const { hasChanged, forget } = useDataChanges(assessed?.source, () => {
    if (assessed && !work.isBusy) void work.run(assessAgain);
  });
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

  useEffect(() => {
    // What was said of writing beside another table is over.
    if (place === "writing") work.tell(undefined);
  }, [preview?.address]);

  const begin =
    (job: Job, reads = false, at: typeof place = "top"): Job =>
    (control) => {
      showRibbonFault(undefined);
      setReading(reads);
      setPlace(at);
      return job(control);
    };

  const assessWithout = (rows: ReadonlySet<string>, look?: () => Promise<SourcePreview>): Job =>
    begin(async (control) => {
      const now = await read(control, { leftOut: rows }, undefined, look);
      if (!now) return undefined;
      const { assessTable } = await import("./assessTable");
      const table = await assessTable(now, language, control);
      forget();
      setAssessed({ source: now.source, model: now.model.model, modelChoice, read: now, table });
      return undefined;
    }, true);

  const assessAgain = assessWithout(leftOut, look);

  const assessChosen: Job = async (control) => {
    const answer = await assessWithout(leftOut)(control);
    setOpened(false);
    // What came out begins below the button; a window that ends there would seem to show nothing.
    results.current?.scrollIntoView?.({ block: "nearest" });
    return answer;
  };

  const write = async (now: Assessed, form: ResultForm, where: ResultPlace, control: WorkControl): Promise<string> => {
    const { source, table, modelChoice: choice } = now;
    if (where === "sheet") {
      const { reportOf } = await withTexts(import("../report/reportOf"), "report");
      const { writeResultsSheet } = await import("../../workbook/report/writeResultsSheet");
      const { sheet } = await writeResultsSheet(reportOf(now, form, language), control);
      return t("pane.resultsWritten", { sheet });
    }
    const { localAddress, writeFormulaBeside, writeValuesBeside } = await import("../../workbook/writeResults");
    const { assessmentFormula } = await import("./assessmentFormula");
    const address =
      form === "live"
        ? await writeFormulaBeside(source, assessmentFormula(localAddress(source), choice, language))
        : await writeValuesBeside(source, table.cells, control);
    return t("pane.written", { address });
  };

  const [sample, panel] = [
    <WorkButton work={work} label={t("pane.sample")} job={begin(samples.insertClusters)} />,
    <WorkButton work={work} label={t("pane.panel")} job={begin(samples.insertPanel)} />,
  ];
  const samplesBeside = (
    <div className={styles.samples}>
      {sample}
      {panel}
    </div>
  );
  // Where there is no table at all, the ways to begin stand in the place of the samples alone.
  const isBeginning = !assessed && source.kind !== "looking" && !columns && !told;
  const isTold = told !== undefined && !isFolded;
  const status = (
    <WorkStatus
      work={work}
      label={t(isReading ? "pane.assessing" : "work.writing")}
      canCancel={isReading || work.progress !== undefined}
    />
  );
  const afterSource = (
    <>
      {place === "top" && status}
      {assessed && !isTold && assessed.read.totals.length > 0 && (
        <Suspense fallback={null}>
          <TotalRows totals={assessed.read.totals} work={work} readAgain={assessWithout} />
        </Suspense>
      )}
    </>
  );

  return (
    <Page>
      {assessed && isFolded ? (
        <Stack>
          <Suspense fallback={<Loading />}>
            <FoldedSource
              shown={assessed}
              work={work}
              again={assessAgain}
              label={t("pane.assess")}
              onChange={() => setOpened(true)}
            />
          </Suspense>
          {afterSource}
        </Stack>
      ) : (
        <>
          <Paragraph>{t("pane.sourceHint")}</Paragraph>
          <SourceCard columns={columns} takesFocus={isOpened} />
          {isTold ? (
            <Suspense fallback={<Loading />}>
              <ToldResults key={told.address} preview={told} />
            </Suspense>
          ) : (
            <Stack>
              <WorkButton
                appearance="primary"
                work={work}
                label={t("pane.assess")}
                disabled={columns?.kind !== "bound"}
                job={assessChosen}
              />
              {!isBeginning && samplesBeside}
            </Stack>
          )}
          {isBeginning && (
            <Suspense fallback={samplesBeside}>
              <WaysIn sample={sample} panel={panel} />
            </Suspense>
          )}
          {afterSource}
        </>
      )}
      {assessed && !isTold && (
        <div ref={results}>
          <Suspense fallback={<Loading label={t("pane.assessing")} />}>
            <Results
              key={tableKey(assessed)}
              assessed={assessed}
              work={work}
              status={place === "writing" && status}
              notice={
                hasChanged && (
                  <Suspense fallback={null}>
                    <Stale
                      text={t("pane.changedSince", { address: assessed.source.address })}
                      again={{ work, label: t("pane.assessAgain"), job: assessAgain }}
                    />
                  </Suspense>
                )
              }
              writing={(form, where) => begin((control) => write(assessed, form, where, control), false, "writing")}
            >
              <ReportSection assessed={assessed} />
            </Results>
          </Suspense>
        </div>
      )}
    </Page>
  );
}

/** A table is the same while its corner stays where it is: what was opened and searched in it stays, too. */
const tableKey = ({ source: { block } }: Assessed): string => JSON.stringify([block.sheet, block.row, block.column]);
