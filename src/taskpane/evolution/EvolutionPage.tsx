import { Body1, Button, makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { faultAbout, faultSentence } from "../../faults";
import { previewSource } from "../../workbook/sourceTable";
import { useSamples } from "../assess/useSamples";
import { Notice } from "../Notice";
import { errorSentence } from "../progress/errorSentence";
import { useWork } from "../progress/useWork";
import { WorkStatus } from "../progress/WorkStatus";
import { readColumns } from "../source/columns";
import { SourceCard } from "../source/SourceCard";
import { TotalRows } from "../source/TotalRows";
import { useDataChanges } from "../source/useDataChanges";
import { useTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { ChoosePanelColumns } from "./ChoosePanelColumns";
import { readPanelEvolution, type ChosenColumns, type PanelEvolution } from "./panelEvolution";
import { usePanelColumns } from "./usePanelColumns";

const EvolutionResults = lazy(async () => ({ default: (await import("./EvolutionResults")).EvolutionResults }));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: "16px" },
  hint: { margin: 0 },
  actions: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** Follows the clusters of a panel over its periods, and puts the theory to the test. */
export function EvolutionPage() {
  const styles = useStyles();
  const { t, language } = useTexts();
  const workbench = useWorkbench();
  const { source, data } = workbench;
  const [followed, setFollowed] = useState<PanelEvolution>();
  const { hasChanged, forget } = useDataChanges(followed?.source);
  const samples = useSamples();
  const work = useWork((error) => {
    const noPanel = faultAbout("function", error);
    return noPanel ? faultSentence(noPanel, t("evolutionPage.subject"), language) : errorSentence(error, language);
  });
  const preview = source.kind === "table" ? source.preview : undefined;
  const columns = preview && readColumns(workbench.model, preview.headers);
  const bound = columns?.kind === "bound" ? columns.columns : undefined;
  const chosen = usePanelColumns(preview, bound);
  const { cluster, period } = chosen;
  const isChosen = cluster !== undefined && period !== undefined && cluster !== period;

  const follow = (panel: ChosenColumns, leftOut = workbench.leftOut) =>
    work.run(async (control) => {
      // Everything is read now: the sheet may have changed since it was last looked at, by whoever's hand.
      const [now, model] = [await previewSource(data), await workbench.currentModel()];
      const read = readColumns(model, now.headers);
      const isSame = preview && JSON.stringify(now.headers) === JSON.stringify(preview.headers);
      if (read.kind !== "bound" || !isSame) {
        workbench.refresh();
        return undefined;
      }
      const result = await readPanelEvolution(now, model, read.columns, { leftOut, panel }, control);
      forget();
      setFollowed(result);
      return undefined;
    });

  return (
    <div className={styles.page}>
      <Body1 as="p" className={styles.hint}>
        {t("evolutionPage.hint")}
      </Body1>
      <SourceCard columns={columns} />
      {bound && <ChoosePanelColumns candidates={bound.ignored} chosen={chosen} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={!bound || !isChosen}
          disabledFocusable={work.isBusy}
          onClick={() => void (isChosen && follow({ cluster, period }))}
        >
          {t("evolutionPage.follow")}
        </Button>
        <Button disabledFocusable={work.isBusy} onClick={() => void work.run(samples.insertPanel)}>
          {t("pane.panel")}
        </Button>
        <WorkStatus work={work} label={t("evolutionPage.following")} />
        {followed && hasChanged && (
          <Notice intent="warning" text={t("evolutionPage.changedSince", { address: followed.source.address })} />
        )}
        {followed && (
          <TotalRows
            totals={followed.read.totals}
            isBusy={work.isBusy}
            onLeaveOut={(key, isLeftOut) => void follow(followed.chosen, workbench.leaveOut(key, isLeftOut))}
          />
        )}
      </div>
      {followed && (
        <Suspense fallback={<Spinner size="tiny" label={t("evolutionPage.following")} />}>
          <EvolutionResults followed={followed} />
        </Suspense>
      )}
    </div>
  );
}
