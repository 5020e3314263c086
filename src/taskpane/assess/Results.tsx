import { makeStyles, Spinner, ToggleButton } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { useOpened } from "../cards/useOpened";
import { ChoiceField } from "../layout/ChoiceField";
import { Page } from "../layout/Stack";
import type { Job, Work } from "../progress/useWork";
import { useTexts, withTexts } from "../texts";
import { VisibilityContext, useIsVisible } from "../visibility";
import type { Assessed } from "./assessed";
import { ClusterList } from "./ClusterList";
import { DataCheck } from "./DataCheck";
import { TypeSummary } from "./TypeSummary";
import { everyCluster, useFoundClusters } from "./useFoundClusters";
import { WriteResults, type ResultForm, type ResultPlace } from "./WriteResults";

// Pages with figures load when they are first shown: the first button must not wait for them.
const ClusterMap = lazy(async () => ({ default: (await import("../charts/ClusterMap")).ClusterMap }));
const HeatMapView = lazy(async () => ({
  default: (await withTexts(import("../heatmap/HeatMapView"), "heatMap")).HeatMapView,
}));
const ClusterView = lazy(async () => ({
  default: (await withTexts(import("./ClusterView"), "report", "collection")).ClusterView,
}));

const useStyles = makeStyles({ pages: { display: "flex", columnGap: "8px", marginBottom: "8px" } });

interface ResultsProps {
  readonly assessed: Assessed;
  readonly work: Work;
  /** How far writing is, and how it ended: beside its button. */
  readonly status: ReactNode;
  /** Writes to the sheet. */
  readonly writing: (form: ResultForm, place: ResultPlace) => Job;
  /** What is to be done with all clusters together; it has no place beside a single one. */
  readonly children: ReactNode;
}

type Page = "list" | "map" | "heatMap";

/** What came out: a summary, the clusters as a list or a map, one cluster in detail, and writing to the sheet. */
export function Results({ assessed, work, status, writing, children }: ResultsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [page, setPage] = useState<Page>("list");
  const [filter, setFilter] = useState(everyCluster);
  const { opened, lastOpened, open, back } = useOpened<string>();
  const isVisible = useIsVisible();
  const { periods } = assessed.read;
  const [chosenPeriod, choosePeriod] = useState<string>();
  // The newest period, unless somebody chose another one or all of them.
  const period = chosenPeriod === "" || periods.includes(chosenPeriod ?? "") ? chosenPeriod : periods.at(-1);
  const isChosen = period !== undefined && period !== "";
  const clusters = isChosen
    ? assessed.table.clusters.filter((cluster) => cluster.period === period)
    : assessed.table.clusters;
  const found = useFoundClusters(clusters, filter);
  const cluster = assessed.table.clusters.find(({ key }) => key === opened);
  // From one to the next as they were listed; the map shows all of them.
  const walked = page === "map" ? clusters : found;
  const at = walked.findIndex(({ key }) => key === opened);
  const step = (position: number) => {
    const neighbour = at < 0 ? undefined : walked[position];
    return neighbour && (() => open(neighbour.key));
  };
  return (
    <>
      {cluster && (
        <Suspense fallback={<Spinner size="tiny" label={t("page.loading")} />}>
          <ClusterView
            assessed={assessed}
            cluster={cluster}
            onBack={back}
            onPrevious={step(at - 1)}
            onNext={step(at + 1)}
          />
        </Suspense>
      )}
      {/* Hidden, not gone: what was searched, chosen and written is still there when the person comes back. */}
      <div hidden={cluster !== undefined}>
        <Page>
          {periods.length > 0 && (
            <ChoiceField
              label={t("view.period")}
              hint={t(isChosen ? "view.onePeriod" : "view.allPeriodsNote", { count: periods.length })}
              value={period ?? ""}
              options={[
                ...[...periods].reverse().map((label) => ({ value: label, label })),
                { value: "", label: t("view.allPeriods") },
              ]}
              onChoose={choosePeriod}
            />
          )}
          <TypeSummary clusters={clusters} />
          <DataCheck read={assessed.read} />
          <WriteResults work={work} status={status} writing={writing} />
          <section>
            <div role="group" aria-label={t("pane.results")} className={styles.pages}>
              {(["list", "map", "heatMap"] as const).map((choice) => (
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
              <ClusterList
                model={assessed.read.model}
                count={clusters.length}
                found={found}
                filter={filter}
                lastOpened={lastOpened}
                onFilter={setFilter}
                onOpen={({ key }) => open(key)}
              />
            )}
            {page === "heatMap" && (
              <Suspense fallback={<Spinner size="tiny" label={t("page.loading")} />}>
                <VisibilityContext value={isVisible && cluster === undefined}>
                  <HeatMapView
                    assessed={assessed}
                    clusters={found}
                    lastOpened={lastOpened}
                    onOpen={({ key }) => open(key)}
                  />
                </VisibilityContext>
              </Suspense>
            )}
            {page === "map" && (
              <Suspense fallback={<Spinner size="tiny" label={t("page.loading")} />}>
                <VisibilityContext value={isVisible && cluster === undefined}>
                  <ClusterMap
                    clusters={clusters}
                    lastOpened={clusters.find(({ key }) => key === lastOpened)?.row}
                    onOpen={({ key }) => open(key)}
                  />
                </VisibilityContext>
              </Suspense>
            )}
          </section>
          {children}
        </Page>
      </div>
    </>
  );
}
