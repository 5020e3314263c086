import { useState } from "react";
import { versionText } from "../../results";
import { useOpened } from "../cards/useOpened";
import { Caption, Paragraph } from "../layout/Prose";
import { Section } from "../layout/Stack";
import { useTexts } from "../texts";
import { SimulatedClusterList, defaultListView } from "./SimulatedClusterList";
import { SimulatedClusterView } from "./SimulatedClusterView";
import { certainty, mayFlip, type SimulatedTable } from "./simulatedTable";

/** What the draws say: in short, as a list, and one cluster in detail. */
export function RobustnessResults({ table }: { readonly table: SimulatedTable }) {
  const { t } = useTexts();
  const [view, setView] = useState(defaultListView);
  const { opened, lastOpened, open, back } = useOpened<number>();
  const { clusters, source, read, robustness } = table;
  const cluster = clusters.find(({ row }) => row === opened);
  if (cluster) return <SimulatedClusterView table={table} cluster={cluster} onBack={back} />;
  const { draws, seed, generator } = robustness;
  const { id } = read.model.model;
  const version = versionText(read.model.model, t);
  const withVerdict = clusters.filter(({ drawn }) => certainty(drawn) !== undefined);
  const without = clusters.length - withVerdict.length;
  return (
    <Section title={t("robustnessPage.title")} as="h2" help="q-certain">
      <Caption>
        {t("robustnessPage.drawnFrom", { address: source.address, id, version, draws, seed, generator })}
      </Caption>
      <Paragraph>
        {t("robustnessPage.summary", { flip: withVerdict.filter(mayFlip).length, all: withVerdict.length })}
        {without > 0 && ` ${t("robustnessPage.withoutVerdict", { count: without })}`}
      </Paragraph>
      <Caption>{t("robustnessPage.scope")}</Caption>
      <SimulatedClusterList
        clusters={clusters}
        view={view}
        onView={setView}
        lastOpened={lastOpened}
        onOpen={({ row }) => open(row)}
      />
    </Section>
  );
}
