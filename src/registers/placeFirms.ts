import { inNaturalOrder, type Cell } from "../model";
import { isEmptyRow } from "./columnReaders";
import type { DeliveredList } from "./deliveredList";
import type { FirmFacts, Group } from "./firmFacts";
import { NO_PERIOD, type ListPeriods } from "./listPeriods";
import type { NameIndex } from "./nameIndex";
import { NumberIndex } from "./numberIndex";
import type { RowFaults } from "./rowFaults";
import { EMPTY } from "./words";

interface Unplaced {
  readonly list: DeliveredList;
  readonly periods: ListPeriods;
  readonly firmOf: Int32Array;
  readonly clusterOf: Int32Array;
  readonly clusters: NameIndex;
  readonly faults: RowFaults;
}

/** Where firms are found. */
export interface FirmPlaces {
  /** The row that counts of a firm in a period; -1 where there is none. */
  rowIn(firm: number, period: number): number;
  /** Whether a firm stands twice in a period. */
  isDoubled(firm: number, period: number): boolean;
  /** The group of a cluster in a period, by the name of the cluster; -1 where there is none. */
  groupIn(cluster: Cell, period: number): number;
}

type Placed = FirmPlaces & Pick<FirmFacts, "groups" | "members" | "groupOf">;

/** Finds the rows that count and the group of each; a firm that stands twice in a period leaves it. */
export function placeFirms({ list, periods, firmOf, clusterOf, clusters, faults }: Unplaced): Placed {
  const size = firmOf.length;
  const count = Math.max(1, periods.labels.length);
  const inPeriod = new NumberIndex(size);
  /** Per firm and period its first row. */
  const firstRow = new Int32Array(size);
  const doubled = new Uint8Array(size);
  const counts = new Uint8Array(size);
  for (let row = 0; row < size; row += 1) {
    const firm = firmOf[row] ?? EMPTY;
    const cluster = clusterOf[row] ?? EMPTY;
    const period = periods.ofFirms[row] ?? NO_PERIOD;
    if (firm < 0 || cluster < 0 || period < 0) {
      if (firm < 0 && cluster < 0 && isEmptyRow(list, row)) continue;
      const isUndated = period === NO_PERIOD ? "noPeriod" : "otherPeriod";
      faults.add("firms", firm < 0 ? "noFirm" : cluster < 0 ? "noCluster" : isUndated, row);
      continue;
    }
    counts[row] = 1;
    const known = inPeriod.size;
    const at = inPeriod.idOf(firm * count + period);
    if (at === known) firstRow[at] = row;
    else {
      if (doubled[at] === 0) faults.add("firms", "doubledFirm", firstRow[at] ?? row);
      faults.add("firms", "doubledFirm", row);
      doubled[at] = 1;
    }
  }
  const placeIn = groupsIn(counts, clusterOf, periods.ofFirms, clusters, count);
  const at = (firm: number, period: number): number => inPeriod.find(firm * count + period);
  const isDoubled = (firm: number, period: number): boolean => doubled[at(firm, period)] === 1;
  const groupOf = new Int32Array(size).fill(-1);
  const members: number[] = [];
  for (let row = 0; row < size; row += 1) {
    if (counts[row] === 0 || isDoubled(firmOf[row] ?? EMPTY, periods.ofFirms[row] ?? NO_PERIOD)) continue;
    groupOf[row] = placeIn.at(clusterOf[row] ?? EMPTY, periods.ofFirms[row] ?? NO_PERIOD);
    members.push(row);
  }
  return {
    groups: placeIn.groups,
    members: Int32Array.from(members),
    groupOf,
    isDoubled,
    rowIn: (firm, period) => {
      const found = at(firm, period);
      return found < 0 || doubled[found] === 1 ? -1 : (firstRow[found] ?? -1);
    },
    groupIn: (cluster, period) => placeIn.at(clusters.find(cluster) ?? EMPTY, period),
  };
}

/** Every cluster and period of which there is a row, in natural order. */
function groupsIn(
  counts: Uint8Array,
  clusterOf: Int32Array,
  periodOf: Int32Array,
  { names }: NameIndex,
  periods: number,
): { readonly groups: readonly Group[]; at(cluster: number, period: number): number } {
  const found = new NumberIndex(64);
  for (let row = 0; row < counts.length; row += 1)
    if (counts[row] === 1) found.idOf((clusterOf[row] ?? 0) * periods + (periodOf[row] ?? 0));
  const order = new Int32Array(names.length);
  names
    .map((_, cluster) => cluster)
    .sort((one, other) => inNaturalOrder(names[one] ?? "", names[other] ?? ""))
    .forEach((cluster, place) => (order[cluster] = place));
  const unsorted = Array.from({ length: found.size }, (_, id): Group & { id: number } => {
    const key = found.keyAt(id);
    return { id, cluster: Math.floor(key / periods), period: key % periods };
  });
  const groups = unsorted.sort(
    (one, other) => (order[one.cluster] ?? 0) - (order[other.cluster] ?? 0) || one.period - other.period,
  );
  const placeOf = new Int32Array(groups.length);
  groups.forEach(({ id }, place) => (placeOf[id] = place));
  return {
    groups: groups.map(({ cluster, period }) => ({ cluster, period })),
    at: (cluster, period) => {
      const id = cluster < 0 || period < 0 ? -1 : found.find(cluster * periods + period);
      return id < 0 ? -1 : (placeOf[id] ?? -1);
    },
  };
}
