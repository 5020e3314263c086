import { Body1, Body1Strong, Caption1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { versionText } from "../../results";
import { useTexts } from "../texts";
import { SimulatedClusterList, defaultListView } from "./SimulatedClusterList";
import { SimulatedClusterView } from "./SimulatedClusterView";
import { certainty, mayFlip, type SimulatedTable } from "./simulatedTable";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", rowGap: "6px" },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** What the draws say: in short, as a list, and one cluster in detail. */
export function RobustnessResults({ table }: { readonly table: SimulatedTable }) {
  const styles = useStyles();
  const { t } = useTexts();
  const [view, setView] = useState(defaultListView);
  const [opened, setOpened] = useState<number>();
  const [lastOpened, setLastOpened] = useState<number>();
  const { clusters, source, read, robustness } = table;
  const cluster = clusters.find(({ row }) => row === opened);
  if (cluster) {
    return (
      <SimulatedClusterView
        table={table}
        cluster={cluster}
        onBack={() => {
          setLastOpened(opened);
          setOpened(undefined);
        }}
      />
    );
  }
  const { draws, seed, generator } = robustness;
  const { id } = read.model.model;
  const version = versionText(read.model.model, t);
  const withVerdict = clusters.filter(({ drawn }) => certainty(drawn) !== undefined);
  const without = clusters.length - withVerdict.length;
  return (
    <section className={styles.results}>
      <Body1Strong as="h2" className={styles.text}>
        {t("robustnessPage.title")}
      </Body1Strong>
      <Caption1 as="p" className={styles.text}>
        {t("robustnessPage.drawnFrom", { address: source.address, id, version, draws, seed, generator })}
      </Caption1>
      <Body1 as="p" className={styles.text}>
        {t("robustnessPage.summary", { flip: withVerdict.filter(mayFlip).length, all: withVerdict.length })}
        {without > 0 && ` ${t("robustnessPage.withoutVerdict", { count: without })}`}
      </Body1>
      <Caption1 as="p" className={styles.text}>
        {t("robustnessPage.scope")}
      </Caption1>
      <SimulatedClusterList
        clusters={clusters}
        view={view}
        onView={setView}
        lastOpened={lastOpened}
        onOpen={({ row }) => setOpened(row)}
      />
    </section>
  );
}
