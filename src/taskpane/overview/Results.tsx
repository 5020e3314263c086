import { Body1Strong, Caption1, makeStyles, ToggleButton } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useCallback, useState, type ReactNode } from "react";
import { useOpened } from "../cards/useOpened";
import type { Assessed } from "../assess/assessed";
import { DataCheck } from "../assess/DataCheck";
import { WriteResults, type ResultForm, type ResultPlace } from "../assess/WriteResults";
import { TypeBar } from "../charts/TypeBar";
import { CommonPlanView } from "../collection/CommonPlanView";
import { Disclosure } from "../Disclosure";
import { ChoiceField } from "../layout/ChoiceField";
import { Page, Stack } from "../layout/Stack";
import type { Job, Work } from "../progress/useWork";
import { Loading } from "../states/Loading";
import { NothingFound } from "../states/NothingFound";
import { useTexts, withTexts } from "../texts";
import { VisibilityContext, useIsVisible } from "../visibility";
import { ClusterFilters } from "./ClusterFilters";
import { countChoices, everyCluster } from "./filter";
import type { ListedCluster } from "./listedCluster";
import { MarkKey } from "./MarkKey";
import { SearchField } from "./SearchField";
import { SortChoice } from "./SortChoice";
import { useOverview } from "./useOverview";
import { views, type OverviewName } from "./views";

// What has figures loads when it is first shown: the first button must not wait for it.
const ClusterView = lazy(async () => ({
  default: (await withTexts(import("../cluster/ClusterView"), "report", "collection", "clusterPage")).ClusterView,
}));

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  views: { display: "flex", columnGap: "4px" },
  search: { flex: "1 1 96px", minWidth: "96px" },
  toggle: { minWidth: 0, flexShrink: 0, whiteSpace: "nowrap" },
  found: { margin: 0, whiteSpace: "nowrap" },
});

interface ResultsProps {
  readonly assessed: Assessed;
  readonly work: Work;
  /** How far writing is, and how it ended: beside its button. */
  readonly status: ReactNode;
  /** That the sheet has changed since, where it has: it stays in view. */
  readonly notice: ReactNode;
  /** Writes to the sheet. */
  readonly writing: (form: ResultForm, place: ResultPlace) => Job;
  /** What else is to be written of all clusters together. */
  readonly children: ReactNode;
}

/** What came out: how many of which type, the clusters in one of several views, one of them in detail, and writing to the sheet. */
export function Results({ assessed, work, status, notice, writing, children }: ResultsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { opened, lastOpened, open, back } = useOpened<string>();
  const [view, setView] = useState<OverviewName>("list");
  const [isFiltering, setFiltering] = useState(false);
  const [isExplained, setExplained] = useState(false);
  const isVisible = useIsVisible();
  const { period, clusters, counts, changes, found, filter, setFilter, order, setOrder } = useOverview(assessed);
  const { periods, model } = assessed.read;
  const openCluster = useCallback(({ key }: ListedCluster) => open(key), []);
  const cluster = assessed.table.clusters.find(({ key }) => key === opened);
  // From one to the next as they were listed.
  const at = found.findIndex(({ key }) => key === opened);
  const step = (position: number) => {
    const neighbour = at < 0 ? undefined : found[position];
    return neighbour && (() => open(neighbour.key));
  };
  const choices = countChoices(filter);
  const filterLabel = choices === 0 ? t("view.filters") : t("view.filtersOn", { count: choices });
  const View = views.find(({ name }) => name === view)?.View;
  return (
    <>
      {cluster && (
        <Suspense fallback={<Loading />}>
          <ClusterView
            assessed={assessed}
            cluster={cluster}
            notice={notice}
            onBack={back}
            onPrevious={step(at - 1)}
            onNext={step(at + 1)}
          />
        </Suspense>
      )}
      {/* Hidden, not gone: what was searched, chosen and written is still there when the person comes back. */}
      <div hidden={cluster !== undefined}>
        <Stack>
          {notice}
          {periods.length > 0 && (
            <ChoiceField
              label={t("view.period")}
              size="small"
              orientation="horizontal"
              hint={t(period.isOne ? "view.onePeriod" : "view.allPeriodsNote", { count: periods.length })}
              value={period.chosen}
              options={[
                ...[...periods].reverse().map((label) => ({ value: label, label })),
                { value: "", label: t("view.allPeriods") },
              ]}
              onChoose={period.choose}
            />
          )}
          <TypeBar counts={counts} chosen={filter.type} onChoose={(type) => setFilter({ ...filter, type })} />
          <div>
            <DataCheck read={assessed.read} />
            <CommonPlanView read={assessed.read} clusters={clusters} />
            <Disclosure title={<Body1Strong as="h2">{t("view.writing")}</Body1Strong>}>
              <Page>
                <WriteResults work={work} status={status} writing={writing} />
                {children}
              </Page>
            </Disclosure>
          </div>
          <div className={styles.line}>
            <div role="group" aria-label={t("pane.results")} className={styles.views}>
              {views.map(({ name }) => (
                <ToggleButton
                  key={name}
                  size="small"
                  className={styles.toggle}
                  appearance={view === name ? "primary" : "secondary"}
                  checked={view === name}
                  onClick={() => setView(name)}
                >
                  {t(`view.overview.${name}`)}
                </ToggleButton>
              ))}
            </div>
            <SearchField
              className={styles.search}
              search={filter.search}
              onSearch={(search) => setFilter({ ...filter, search })}
            />
          </div>
          <div className={styles.line}>
            <Caption1 as="p" aria-live="polite" className={styles.found}>
              {t("view.found", { count: found.length, all: clusters.length })}
            </Caption1>
            <SortChoice order={order} hasPeriods={periods.length > 0} onOrder={setOrder} />
            <ToggleButton
              size="small"
              appearance="subtle"
              className={styles.toggle}
              icon={<FilterRegular aria-hidden />}
              aria-label={filterLabel}
              title={filterLabel}
              checked={isFiltering}
              onClick={() => setFiltering(!isFiltering)}
            >
              {choices > 0 && choices}
            </ToggleButton>
            <ToggleButton
              size="small"
              appearance="subtle"
              className={styles.toggle}
              checked={isExplained}
              onClick={() => setExplained(!isExplained)}
            >
              {t("view.key")}
            </ToggleButton>
          </div>
          {isFiltering && <ClusterFilters model={model} filter={filter} onFilter={setFilter} />}
          {isExplained && <MarkKey hasChanges={changes.size > 0} />}
          {found.length === 0 ? (
            <NothingFound
              text={t("view.noneFound")}
              action={{ label: t("view.showAll"), onPress: () => setFilter(everyCluster) }}
            />
          ) : (
            <Suspense fallback={<Loading />}>
              <VisibilityContext value={isVisible && cluster === undefined}>
                {View && (
                  <View
                    assessed={assessed}
                    model={model}
                    clusters={found}
                    changes={changes}
                    lastOpened={lastOpened}
                    onOpen={openCluster}
                  />
                )}
              </VisibilityContext>
            </Suspense>
          )}
        </Stack>
      </div>
    </>
  );
}
