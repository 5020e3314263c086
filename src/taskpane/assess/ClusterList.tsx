import type { BoundModel } from "../../assessment";
import { CardList } from "../cards/CardList";
import { SearchAndChoose } from "../cards/SearchAndChoose";
import { useTexts } from "../texts";
import type { AssessedCluster } from "./assessTable";
import { ClusterCard } from "./ClusterCard";
import { typeKinds } from "./TypeSummary";
import type { ClusterFilter } from "./useFoundClusters";

interface ClusterListProps {
  readonly model: BoundModel;
  /** How many clusters there are, found or not. */
  readonly count: number;
  readonly found: readonly AssessedCluster[];
  readonly filter: ClusterFilter;
  /** The key of the cluster that was looked at last: its card takes the focus back. */
  readonly lastOpened: string | undefined;
  readonly onFilter: (filter: ClusterFilter) => void;
  readonly onOpen: (cluster: AssessedCluster) => void;
}

/** One card per cluster, to be searched by name and filtered by verdict. */
export function ClusterList({ model, count, found, filter, lastOpened, onFilter, onOpen }: ClusterListProps) {
  const { t } = useTexts();
  const options = typeKinds.map((value) => ({ value, label: t(`verdict.${value}`) }));
  return (
    <>
      <SearchAndChoose
        search={filter.search}
        onSearch={(search) => onFilter({ ...filter, search })}
        choiceLabel={t("view.filter")}
        choice={filter.verdict}
        options={[{ value: "", label: t("view.all") }, ...options]}
        onChoice={(verdict) => onFilter({ ...filter, verdict })}
      />
      <CardList found={found} all={count} keyOf={({ key }) => key} lastOpened={lastOpened}>
        {(cluster, wasOpened) => <ClusterCard model={model} cluster={cluster} takesFocus={wasOpened} onOpen={onOpen} />}
      </CardList>
    </>
  );
}
