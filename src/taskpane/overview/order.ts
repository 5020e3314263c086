import type { Language } from "../../model";
import { confidenceIn, maturityIn, stagesIn, typeKinds } from "../assess/clusterFacts";
import type { Change } from "./change";
import { confidences } from "./filter";
import type { ListedCluster } from "./listedCluster";

export const orders = [
  "table",
  "name",
  "type",
  "stage",
  "maturity",
  "confidence",
  "coverage",
  "period",
  "change",
] as const;
export type OrderBy = (typeof orders)[number];

export interface ClusterOrder {
  readonly by: OrderBy;
  readonly isReversed: boolean;
}

export const tableOrder: ClusterOrder = { by: "table", isReversed: false };

/** What the order by periods and changes needs to know. */
export interface OrderFacts {
  readonly language: Language;
  readonly periods: readonly string[];
  readonly changes: ReadonlyMap<string, Change>;
}

/** Stages from the first of a ladder to the completed one, ID before DI. */
const stagePlaces = ["ID1", "ID2", "ID3", "DI1", "DI2", "DI3", "consolidated"];

type Key = (cluster: ListedCluster) => number | undefined;

/**
 * What a cluster is put in order by, the smallest first: the least sure, the least covered, the most mature, the latest, the
 * largest gain. Undefined is what cannot be compared: it stands last in either direction.
 */
const keys: Readonly<Record<Exclude<OrderBy, "table" | "name">, (facts: OrderFacts) => Key>> = {
  type:
    () =>
    ({ assessment }) =>
      typeKinds.indexOf(assessment.kind),
  stage:
    () =>
    ({ assessment }) => {
      const [first] = stagesIn(assessment);
      const at = first === undefined ? -1 : stagePlaces.indexOf(first);
      return at < 0 ? undefined : at;
    },
  maturity:
    () =>
    ({ assessment }) =>
      negative(maturityIn(assessment)),
  confidence:
    () =>
    ({ assessment }) => {
      const confidence = confidenceIn(assessment);
      return confidence && -confidences.indexOf(confidence);
    },
  coverage:
    () =>
    ({ assessment }) =>
      known(assessment.type.coverage),
  period:
    ({ periods }) =>
    ({ period }) =>
      period === "" ? undefined : -periods.indexOf(period),
  change:
    ({ changes }) =>
    ({ key }) =>
      negative(changes.get(key)?.maturity),
};

const known = (value: number): number | undefined => (Number.isNaN(value) ? undefined : value);
const negative = (value: number | undefined): number | undefined => (value === undefined ? undefined : -value);

/** The clusters in the chosen order; those that are alike stay in the order of the table. */
export function orderClusters<Cluster extends ListedCluster>(
  clusters: readonly Cluster[],
  { by, isReversed }: ClusterOrder,
  facts: OrderFacts,
): readonly Cluster[] {
  if (by === "table") return isReversed ? [...clusters].reverse() : clusters;
  const sign = isReversed ? -1 : 1;
  if (by === "name") {
    const { compare } = new Intl.Collator(facts.language, { numeric: true });
    return [...clusters].sort((a, b) => sign * compare(a.name, b.name));
  }
  const keyOf = keys[by](facts);
  return clusters
    .map((cluster) => ({ cluster, key: keyOf(cluster) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return sign * (a.key - b.key);
    })
    .map(({ cluster }) => cluster);
}
