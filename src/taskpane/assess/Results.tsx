import { makeStyles, Spinner, ToggleButton } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Assessed } from "./assessed";
import { ClusterList } from "./ClusterList";
import { DataCheck } from "./DataCheck";
import { useTexts } from "../texts";
import { VerdictSummary } from "./VerdictSummary";
import { WriteResults, type ResultForm } from "./WriteResults";

// Pages with figures load when they are first shown: the first button must not wait for them.
const ClusterMap = lazy(async () => ({ default: (await import("./ClusterMap")).ClusterMap }));
const ClusterView = lazy(async () => ({ default: (await import("./ClusterView")).ClusterView }));

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", rowGap: "16px" },
  pages: { display: "flex", columnGap: "8px", marginBottom: "8px" },
});

interface ResultsProps {
  readonly assessed: Assessed;
  readonly isBusy: boolean;
  readonly onWrite: (form: ResultForm) => void;
}

type Page = "list" | "map";

/** What came out: a summary, the clusters as a list or a map, one cluster in detail, and writing to the sheet. */
export function Results({ assessed, isBusy, onWrite }: ResultsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [page, setPage] = useState<Page>("list");
  const [opened, setOpened] = useState<number>();
  const [lastOpened, setLastOpened] = useState<number>();
  const { clusters } = assessed.table;
  const at = clusters.findIndex(({ row }) => row === opened);
  const cluster = clusters[at];
  const open = (position: number) => (clusters[position] ? () => setOpened(clusters[position]?.row) : undefined);
  if (cluster) {
    return (
      <Suspense fallback={<Spinner size="tiny" />}>
        <ClusterView
          assessed={assessed}
          cluster={cluster}
          onBack={() => {
            setLastOpened(opened);
            setOpened(undefined);
          }}
          onPrevious={open(at - 1)}
          onNext={open(at + 1)}
        />
      </Suspense>
    );
  }
  return (
    <div className={styles.results}>
      <VerdictSummary clusters={clusters} />
      <DataCheck read={assessed.read} />
      <WriteResults isBusy={isBusy} onWrite={onWrite} />
      <section>
        <div role="group" aria-label={t("pane.results")} className={styles.pages}>
          {(["list", "map"] as const).map((choice) => (
            <ToggleButton
              key={choice}
              size="small"
              appearance={page === choice ? "primary" : "secondary"}
              checked={page === choice}
              onClick={() => setPage(choice)}
            >
              {t(`view.${choice}`)}
            </ToggleButton>
          ))}
        </div>
        {page === "list" && (
          <ClusterList clusters={clusters} lastOpened={lastOpened} onOpen={({ row }) => setOpened(row)} />
        )}
        {page === "map" && (
          <Suspense fallback={<Spinner size="tiny" />}>
            <ClusterMap clusters={clusters} onOpen={({ row }) => setOpened(row)} />
          </Suspense>
        )}
      </section>
    </div>
  );
}
