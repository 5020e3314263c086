import { useDeferredValue, useMemo, useState } from "react";
import { CardList } from "../cards/CardList";
import { SearchAndChoose } from "../cards/SearchAndChoose";
import { useTexts } from "../texts";
import type { AssessedCluster } from "./assessTable";
import { ClusterCard } from "./ClusterCard";
import { verdictKinds } from "./VerdictSummary";

interface ClusterListProps {
  readonly clusters: readonly AssessedCluster[];
  /** The row of the cluster that was looked at last: its card takes the focus back. */
  readonly lastOpened: number | undefined;
  readonly onOpen: (cluster: AssessedCluster) => void;
}

/** One card per cluster, to be searched by name and filtered by verdict. */
export function ClusterList({ clusters, lastOpened, onOpen }: ClusterListProps) {
  const { t } = useTexts();
  const [search, setSearch] = useState("");
  const [verdict, setVerdict] = useState("");
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const found = useMemo(
    () =>
      clusters.filter(
        ({ name, assessment }) =>
          (verdict === "" || assessment.kind === verdict) && name.toLowerCase().includes(wanted),
      ),
    [clusters, wanted, verdict],
  );
  return (
    <>
      <SearchAndChoose
        search={search}
        onSearch={setSearch}
        choiceLabel={t("view.filter")}
        choice={verdict}
        onChoice={setVerdict}
      >
        <option value="">{t("view.all")}</option>
        {verdictKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`verdict.${kind}`)}
          </option>
        ))}
      </SearchAndChoose>
      <CardList found={found} all={clusters.length} keyOf={({ row }) => row} lastOpened={lastOpened}>
        {(cluster, wasOpened) => <ClusterCard cluster={cluster} takesFocus={wasOpened} onOpen={onOpen} />}
      </CardList>
    </>
  );
}
