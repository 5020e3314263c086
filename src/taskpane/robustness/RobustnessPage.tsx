import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { workbookFaultSentence } from "../../faults";
import { workbookFaultOf } from "../../workbook/excel/excelFault";
import { previewSource } from "../../workbook/sourceTable";
import { Notice } from "../Notice";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { readColumns } from "../source/columns";
import { readTable } from "../source/readTable";
import { SourceCard } from "../source/SourceCard";
import { TotalRows } from "../source/TotalRows";
import { useDataChanges } from "../source/useDataChanges";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { RobustnessReport } from "./RobustnessReport";
import { RobustnessResults } from "./RobustnessResults";
import { simulateTable, type SimulatedTable } from "./simulatedTable";
import { SimulationFields } from "./SimulationFields";
import { defaultSettings, readSettings } from "./simulationSettings";
import { VariedList } from "./VariedList";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "16px" },
  hint: { margin: 0 },
  actions: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** Draws the model many times over the chosen data and shows which verdicts hold. */
export function RobustnessPage() {
  const styles = useStyles();
  const { t, language } = useTexts();
  const workbench = useWorkbench();
  const { source, model } = workbench;
  const [typed, setTyped] = useState(defaultSettings);
  const [drawn, setDrawn] = useState<SimulatedTable>();
  const [runs, setRuns] = useState(0);
  const [phase, setPhase] = useState<"reading" | "drawing">("reading");
  const work = useWork((error) => workbookFaultSentence(workbookFaultOf(error), language));
  const { hasChanged, forget } = useDataChanges(drawn?.source);
  const columns = source.kind === "table" ? readColumns(model, source.preview.headers) : undefined;
  const read = readSettings(typed, source.kind === "table" ? source.preview.size : 1, t);
  const isReady = columns?.kind === "bound" && read.drawsFault === undefined && read.seedFault === undefined;

  const draw = (leftOut = workbench.leftOut) =>
    work.run(async (control) => {
      setPhase("reading");
      // Everything is read now: the sheet may have changed since it was last looked at, by whoever's hand.
      const [preview, chosen] = [await previewSource(workbench.data), await workbench.currentModel()];
      const now = readColumns(chosen, preview.headers);
      const { settings, drawsFault } = readSettings(typed, preview.size, t);
      if (now.kind !== "bound" || drawsFault !== undefined) {
        workbench.refresh();
        return undefined;
      }
      const table = await readTable(preview, chosen, now.columns, { leftOut }, control);
      setPhase("drawing");
      const result = await simulateTable(table, workbench.modelChoice, settings, control);
      forget();
      setDrawn(result);
      // A new run starts with its list, not with the cluster that was open in the one before.
      setRuns(runs + 1);
      return undefined;
    });

  return (
    <div className={styles.page}>
      <Body1 as="p" className={styles.hint}>
        {t("robustnessPage.hint")}
      </Body1>
      <SourceCard columns={columns} />
      <VariedList model={model} />
      <SimulationFields typed={typed} read={read} onType={setTyped} />
      <div className={styles.actions}>
        <Button appearance="primary" disabled={!isReady} disabledFocusable={work.isBusy} onClick={() => void draw()}>
          {t("robustnessPage.run")}
        </Button>
        <WorkStatus work={work} label={t(`robustnessPage.${phase}`)} />
        {drawn && hasChanged && (
          <Notice intent="warning" text={t("robustnessPage.changedSince", { address: drawn.source.address })} />
        )}
        {drawn && (
          <TotalRows
            totals={drawn.read.totals}
            isBusy={work.isBusy}
            onLeaveOut={(key, isLeftOut) => void draw(workbench.leaveOut(key, isLeftOut))}
          />
        )}
      </div>
      {drawn && (
        <>
          <RobustnessResults key={runs} table={drawn} />
          <RobustnessReport table={drawn} />
        </>
      )}
    </div>
  );
}
