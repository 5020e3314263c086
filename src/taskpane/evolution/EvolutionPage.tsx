import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { faultAbout, faultSentence } from "../../faults";
import type { WorkControl } from "../../workbook/sourceTable";
import { useSamples } from "../assess/useSamples";
import { Paragraph } from "../layout/Prose";
import { Page, Stack } from "../layout/Stack";
import { Notice } from "../Notice";
import { errorSentence } from "../progress/errorSentence";
import { useWork } from "../progress/useWork";
import { WorkButton } from "../progress/WorkButton";
import { WorkStatus } from "../progress/WorkStatus";
import { SourceCard } from "../source/SourceCard";
import { useChosenTable } from "../source/useChosenTable";
import { useDataChanges } from "../source/useDataChanges";
import { useTexts } from "../texts";
import { ChoosePanelColumns } from "./ChoosePanelColumns";
import { readPanelEvolution, type PanelEvolution } from "./panelEvolution";
import { usePanelColumns } from "./usePanelColumns";

const EvolutionResults = lazy(async () => ({ default: (await import("./EvolutionResults")).EvolutionResults }));

/** Follows the clusters of a panel over its periods, and puts the theory to the test. */
export function EvolutionPage() {
  const { t, language } = useTexts();
  const { preview, columns, read } = useChosenTable();
  const [followed, setFollowed] = useState<PanelEvolution>();
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

  const follow = async (control: WorkControl): Promise<undefined> => {
    const seen = JSON.stringify(preview?.headers);
    const table = await read(control, ({ headers }) => JSON.stringify(headers) === seen);
    if (!table || !panel) return;
    const result = await readPanelEvolution(table, panel, control);
    forget();
    setFollowed(result);
  };

  return (
    <Page>
      <Paragraph>{t("evolutionPage.hint")}</Paragraph>
      <SourceCard columns={columns} />
      {bound && <ChoosePanelColumns candidates={bound.ignored} chosen={chosen} />}
      <Stack>
        <WorkButton
          appearance="primary"
          work={work}
          label={t("evolutionPage.follow")}
          disabled={!bound || !panel}
          job={follow}
        />
        <WorkButton work={work} label={t("pane.panel")} job={samples.insertPanel} />
        <WorkStatus work={work} label={t("evolutionPage.following")} />
        {followed && hasChanged && (
          <Notice intent="warning" text={t("evolutionPage.changedSince", { address: followed.source.address })} />
        )}
      </Stack>
      {followed && (
        <Suspense fallback={<Spinner size="tiny" label={t("evolutionPage.following")} />}>
          <EvolutionResults followed={followed} />
        </Suspense>
      )}
    </Page>
  );
}
