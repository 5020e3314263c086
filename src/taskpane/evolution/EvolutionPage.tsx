import { lazy, Suspense, useState } from "react";
import { faultAbout, faultSentence } from "../../faults";
import type { SourcePreview } from "../../workbook/sourceTable";
import type { WorkControl } from "../../workbook/workControl";
import { useSamples } from "../assess/useSamples";
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
import { useFold, type ShownTable } from "../source/useFold";
import { Loading } from "../states/Loading";
import { useTexts, withTexts } from "../texts";
import { useWorkbench } from "../workbench/workbench";
import { ChoosePanelColumns } from "./ChoosePanelColumns";
import { readPanelEvolution, type ChosenColumns, type PanelEvolution } from "./panelEvolution";
import { usePanelColumns } from "./usePanelColumns";

const EvolutionResults = lazy(async () => {
  const texts = ["panels", "dataCheck", "clusterView", "report"] as const;
  return { default: (await withTexts(import("./EvolutionResults"), ...texts)).EvolutionResults };
});

/** Follows the clusters of a panel over its periods, and puts the theory to the test. */
export function EvolutionPage() {
  const { t, language } = useTexts();
  const { leftOut, modelChoice } = useWorkbench();
  const { preview, columns, read } = useChosenTable();
  const [followed, setFollowed] = useState<PanelEvolution>();
  const [shown, setShown] = useState<ShownTable>();
  const { isFolded, isOpened, setOpened, look } = useFold(shown);
  const { hasChanged, forget } = useDataChanges(followed?.source);
  const samples = useSamples();
  const work = useWork((error) => {
    const noPanel = faultAbout("function", error);
    return noPanel ? faultSentence(noPanel, t("evolutionPage.subject"), language) : errorSentence(error, language);
  });
  const bound = columns?.kind === "bound" ? columns.columns : undefined;
  const chosen = usePanelColumns(preview, bound);
  const { cluster, period } = chosen;
  const panel = cluster === undefined || period === undefined || cluster === period ? undefined : { cluster, period };

  const follow = (chosenPanel: ChosenColumns, rows: ReadonlySet<string>) => async (control: WorkControl) => {
    const seen = JSON.stringify(isFolded ? shown?.source.headers : preview?.headers);
    const isAsSeen = ({ headers }: SourcePreview): boolean => JSON.stringify(headers) === seen;
    const table = await read(control, { leftOut: rows, panel: chosenPanel }, isAsSeen, isFolded ? look : undefined);
    if (!table) return undefined;
    const result = await readPanelEvolution(table, chosenPanel, control);
    forget();
    setFollowed(result);
    setShown({ source: table.source, model: table.model.model, modelChoice });
    setOpened(false);
    return undefined;
  };

  return (
    <Page>
      {shown && followed && isFolded ? (
        <FoldedSource
          shown={shown}
          work={work}
          again={follow(followed.chosen, leftOut)}
          label={t("evolutionPage.follow")}
          onChange={() => setOpened(true)}
        />
      ) : (
        <>
          <Paragraph>{t("evolutionPage.hint")}</Paragraph>
          <SourceCard columns={columns} takesFocus={isOpened} />
          {bound && <ChoosePanelColumns candidates={bound.ignored} chosen={chosen} />}
          <Stack>
            <WorkButton
              appearance="primary"
              work={work}
              label={t("evolutionPage.follow")}
              disabled={!bound || !panel}
              job={async (control) => panel && follow(panel, leftOut)(control)}
            />
            <WorkButton work={work} label={t("pane.panel")} job={samples.insertPanel} />
          </Stack>
        </>
      )}
      <Stack>
        <WorkStatus work={work} label={t("evolutionPage.following")} />
        {followed && (
          <TotalRows totals={followed.read.totals} work={work} readAgain={(rows) => follow(followed.chosen, rows)} />
        )}
      </Stack>
      {followed && hasChanged && (
        <Stale
          text={t("evolutionPage.changedSince", { address: followed.source.address })}
          again={{ work, label: t("pane.runAgain"), job: follow(followed.chosen, leftOut) }}
        />
      )}
      {followed && (
        <Suspense fallback={<Loading label={t("evolutionPage.following")} />}>
          <EvolutionResults followed={followed} />
        </Suspense>
      )}
    </Page>
  );
}
