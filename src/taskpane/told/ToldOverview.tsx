import { Caption1, makeStyles, ToggleButton } from "@fluentui/react-components";
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
import { SearchAndSort } from "../overview/SearchAndSort";
import { useOverview } from "../overview/useOverview";
import { NothingFound } from "../states/NothingFound";
import { useTexts } from "../texts";
import { ToldCluster } from "./ToldCluster";
import { ToldReport } from "./ToldReport";
import type { ToldTable } from "./toldClusters";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "4px" },
  group: { display: "flex", columnGap: "4px" },
  toggle: { minWidth: 0 },
  found: { margin: 0 },
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
            <ToggleButton
              size="small"
              appearance="subtle"
              className={styles.toggle}
              checked={isFiltering}
              onClick={() => setFiltering(!isFiltering)}
            >
              {choices === 0 ? t("view.filters") : t("view.filtersOn", { count: choices })}
            </ToggleButton>
          </div>
          <SearchAndSort
            search={filter.search}
            onSearch={(search) => setFilter({ ...filter, search })}
            order={order}
            hasPeriods={periods.length > 0}
            onOrder={setOrder}
          />
          {isFiltering && <ClusterFilters model={model} filter={filter} onFilter={setFilter} />}
          <div>
            <Caption1 as="p" aria-live="polite" className={styles.found}>
              {t("view.found", { count: found.length, all: clusters.length })}
            </Caption1>
            {found.length === 0 ? (
              <NothingFound
                text={t("view.noneFound")}
                action={{ label: t("view.showAll"), onPress: () => setFilter(everyCluster) }}
              />
            ) : (
              <View model={model} clusters={found} changes={changes} lastOpened={lastOpened} onOpen={openCluster} />
            )}
          </div>
        </Stack>
      </div>
    </>
  );
}
