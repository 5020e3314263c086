import { useMemo, useState } from "react";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { WorkControl } from "../../workbook/workControl";
import { Paragraph } from "../layout/Prose";
import { Page, Stack } from "../layout/Stack";
import { errorSentence } from "../progress/errorSentence";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { Stale } from "../states/Stale";
import { FoldedSource } from "../source/FoldedSource";
import { SourceCard } from "../source/SourceCard";
import { TotalRows } from "../source/TotalRows";
import { useChosenTable } from "../source/useChosenTable";
import { useDataChanges } from "../source/useDataChanges";
import { useFold } from "../source/useFold";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { RobustnessReport } from "./RobustnessReport";
import { RobustnessResults } from "./RobustnessResults";
import { simulateTable, type SimulatedTable } from "./simulatedTable";
import { SimulationFields } from "./SimulationFields";
import { defaultSettings, readSettings } from "./simulationSettings";
import { VariedList } from "./VariedList";

/** Draws the model many times over the chosen data and shows which verdicts hold. */
export function RobustnessPage() {
  const { t, language } = useTexts();
  const { modelChoice, model, leftOut } = useWorkbench();
  const { preview, columns, read } = useChosenTable();
  const [typed, setTyped] = useState(defaultSettings);
  const [drawn, setDrawn] = useState<SimulatedTable>();
  const [runs, setRuns] = useState(0);
  const [phase, setPhase] = useState<"reading" | "drawing">("reading");
  const work = useWork((error) => errorSentence(error, language));
  const { hasChanged, forget } = useDataChanges(drawn?.source);
  const settings = readSettings(typed, preview?.size ?? drawn?.source.size ?? 1, t);
  const shown = useMemo(() => drawn && { ...drawn, model: drawn.read.model.model }, [drawn]);
  const { isFolded, isOpened, setOpened, look } = useFold(shown);
  const isReady =
    (isFolded || columns?.kind === "bound") && settings.drawsFault === undefined && settings.seedFault === undefined;

  const drawWithout = (rows: ReadonlySet<string>) => async (control: WorkControl) => {
    setPhase("reading");
    const isAsSeen = ({ size }: SourcePreview): boolean => readSettings(typed, size, t).drawsFault === undefined;
    const table = await read(control, { leftOut: rows }, isAsSeen, isFolded ? look : undefined);
    if (!table) return undefined;
    setPhase("drawing");
    const result = await simulateTable(table, modelChoice, settings.settings, control);
    forget();
    setDrawn(result);
    setOpened(false);
    // A new run starts with its list, not with the cluster that was open in the one before.
    setRuns(runs + 1);
    return undefined;
  };

  return (
    <Page>
      {shown && isFolded ? (
        <FoldedSource
          shown={shown}
          work={work}
          again={drawWithout(leftOut)}
          label={t("pane.runAgain")}
          onChange={() => setOpened(true)}
        />
      ) : (
        <>
          <Paragraph>{t("robustnessPage.hint")}</Paragraph>
          <SourceCard columns={columns} takesFocus={isOpened} />
        </>
      )}
      <VariedList model={model} />
      <SimulationFields typed={typed} read={settings} onType={setTyped} />
      <Stack>
        <WorkButton
          appearance="primary"
          work={work}
          label={t("robustnessPage.run")}
          disabled={!isReady}
          job={drawWithout(leftOut)}
        />
        <WorkStatus work={work} label={t(`robustnessPage.${phase}`)} />
        {drawn && <TotalRows totals={drawn.read.totals} work={work} readAgain={drawWithout} />}
      </Stack>
      {drawn && hasChanged && (
        <Stale
          text={t("robustnessPage.changedSince", { address: drawn.source.address })}
          again={{ work, label: t("pane.runAgain"), job: drawWithout(leftOut) }}
        />
      )}
      {drawn && (
        <>
          <RobustnessResults key={runs} table={drawn} />
          <RobustnessReport table={drawn} />
        </>
      )}
    </Page>
  );
}
