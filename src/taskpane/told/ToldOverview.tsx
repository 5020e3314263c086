import { Caption1, makeStyles, ToggleButton } from "@fluentui/react-components";
import { FilterRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useState } from "react";
import type { SourcePreview } from "../../workbook/sourceTable";
import { useOpened } from "../cards/useOpened";
import { ClusterMap } from "../charts/ClusterMap";
import { TypeBar } from "../charts/TypeBar";
import { ChoiceField } from "../layout/ChoiceField";
import { Stack } from "../layout/Stack";
import { ClusterFilters } from "../overview/ClusterFilters";
import { ClusterList } from "../overview/ClusterList";
import { countChoices, everyCluster } from "../overview/filter";
import type { ListedCluster } from "../overview/listedCluster";
import { SearchField } from "../overview/SearchField";
import { SortChoice } from "../overview/SortChoice";
import { useOverview } from "../overview/useOverview";
import { NothingFound } from "../states/NothingFound";
import { useTexts } from "../texts";
import { ToldCluster } from "./ToldCluster";
import { ToldReport } from "./ToldReport";
import type { ToldTable } from "./toldClusters";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  group: { display: "flex", columnGap: "4px" },
  search: { flex: "1 1 96px", minWidth: "96px" },
  toggle: { minWidth: 0, flexShrink: 0, whiteSpace: "nowrap" },
  found: { margin: 0, whiteSpace: "nowrap" },
});

const views = { list: ClusterList, map: ClusterMap };
const viewNames = ["list", "map"] as const;

interface ToldOverviewProps {
  readonly table: ToldTable;
  readonly source: SourcePreview;
}

/** The clusters of results that came back: counts, list and map as of an assessment; one of them with all that was told. */
export function ToldOverview({ table, source }: ToldOverviewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { opened, lastOpened, open, back } = useOpened<string>();
  const [view, setView] = useState<(typeof viewNames)[number]>("list");
  const [isFiltering, setFiltering] = useState(false);
  const { model, clusters: all, periods } = table;
  const listed = useMemo(() => ({ read: { periods, totals: [] }, table: { clusters: all } }), [table]);
  const { period, clusters, counts, changes, found, filter, setFilter, order, setOrder } = useOverview(listed);
  const openCluster = useCallback(({ key }: ListedCluster) => open(key), []);
  const cluster = all.find(({ key }) => key === opened);
  const choices = countChoices(filter);
  const filterLabel = choices === 0 ? t("view.filters") : t("view.filtersOn", { count: choices });
  const View = views[view];
  return (
    <>
      {cluster && <ToldCluster model={model} cluster={cluster} onBack={back} />}
      {/* Hidden, not gone: what was searched and chosen is still there when the person comes back. */}
      <div hidden={cluster !== undefined}>
        <Stack>
          {periods.length > 0 && (
            <ChoiceField
              label={t("view.period")}
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
          <ToldReport table={table} source={source} />
          <div className={styles.line}>
            <div role="group" aria-label={t("pane.results")} className={styles.group}>
              {viewNames.map((name) => (
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
          </div>
          {isFiltering && <ClusterFilters model={model} filter={filter} onFilter={setFilter} />}
          {found.length === 0 ? (
            <NothingFound
              text={t("view.noneFound")}
              action={{ label: t("view.showAll"), onPress: () => setFilter(everyCluster) }}
            />
          ) : (
            <View model={model} clusters={found} changes={changes} lastOpened={lastOpened} onOpen={openCluster} />
          )}
        </Stack>
      </div>
    </>
  );
}
