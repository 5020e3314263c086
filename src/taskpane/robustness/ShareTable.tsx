import { clusterName } from "../../results";
import { DataTable } from "../DataTable";
import { Disclosure } from "../Disclosure";
import { MoreButton, usePaging } from "../MoreButton";
import { useTexts } from "../texts";
import { hasLadder, hasType, sharePartsOf, stageSigns, typeSigns } from "./sharePartsOf";
import type { SimulatedCluster } from "./simulatedTable";

const PAGE = 50;

/** The picture in numbers, for whoever does not see it or wants to read it off. */
export function ShareTable({ clusters }: { readonly clusters: readonly SimulatedCluster[] }) {
  const { t } = useTexts();
  const paging = usePaging(clusters.length, PAGE);
  return (
    <Disclosure title={t("robustnessPage.sharesTable")}>
      <DataTable
        caption={t("robustnessPage.sharesUnit")}
        headers={[t("view.cluster"), ...[...typeSigns(t), ...stageSigns(t)].map(({ sign }) => sign)]}
        rows={clusters.slice(0, paging.shown).map((cluster) => {
          const { types, stages } = sharePartsOf(t, cluster);
          const numbers = (parts: typeof types, areKnown: boolean): string[] =>
            parts.map(({ share }) => (areKnown ? (100 * share).toFixed(1) : ""));
          return [
            clusterName(t, cluster),
            ...numbers(types, hasType(cluster.drawn)),
            ...numbers(stages, hasLadder(cluster.drawn)),
          ];
        })}
        isNumber={(column) => column > 0}
      />
      <MoreButton {...paging} />
    </Disclosure>
  );
}
