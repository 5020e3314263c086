import { Body1, Body1Strong, Caption1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../texts";
import { DrawnClusterList, wholeList } from "./DrawnClusterList";
import { DrawnClusterView } from "./DrawnClusterView";
import { certainty, mayFlip, type DrawnTable } from "./drawnTable";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", rowGap: "6px" },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** What the draws say: in short, as a list, and one cluster in detail. */
export function RobustnessResults({ table }: { readonly table: DrawnTable }) {
  const styles = useStyles();
  const { t } = useTexts();
  const [view, setView] = useState(wholeList);
  const [opened, setOpened] = useState<number>();
  const [lastOpened, setLastOpened] = useState<number>();
  const { clusters, source, read, robustness } = table;
  const cluster = clusters.find(({ row }) => row === opened);
  if (cluster) {
    return (
      <DrawnClusterView
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
  const { id, version } = read.model.model;
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
      <DrawnClusterList
        clusters={clusters}
        view={view}
        onView={setView}
        lastOpened={lastOpened}
        onOpen={({ row }) => setOpened(row)}
      />
    </section>
  );
}
