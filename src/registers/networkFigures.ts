import type { Network } from "./network";
import type { Firms } from "./readFirms";
import type { Responses } from "./responses";
import type { TieCounts } from "./tieCounts";
import { tieReasons, type TieReason, type Ties } from "./readTies";
import { throughTies, type Steps } from "./steps";

/** The network of a cluster in a period. NaN where a figure does not exist. */
export interface NetworkReading {
  readonly group: number;
  /** Fewer members than may be shown: nothing is told. */
  readonly isSuppressed: boolean;
  /** Nobody was asked about ties. */
  readonly isAsked: boolean;
  readonly firms: number;
  readonly tiedPairs: number;
  /** Tied pairs over all pairs, n(n - 1)/2. */
  readonly density: number;
  /** Connected components, single firms among them. */
  readonly components: number;
  /** Share (0 to 1) of the firms in the largest component. */
  readonly largestShare: number;
  /** Freeman (1978): sum of (largest degree - degree) over (n - 1)(n - 2). */
  readonly centralisation: number;
  /** Krackhardt & Stern (1988): (external - internal) over their sum, among pairs whose industries are both known. */
  readonly eiIndex: number;
  /** Arcs of supply that run both ways over all arcs of supply. */
  readonly reciprocity: number;
  readonly leftOut: Readonly<Record<TieReason, number>>;
}

export function* networkFigures(
  firms: Firms,
  ties: Ties,
  network: Network,
  counts: TieCounts,
  { members, isAsked }: Responses,
  smallCell: number,
): Steps<NetworkReading[]> {
  const components = yield* componentsOf(firms, ties, network);
  const largestDegree = new Int32Array(firms.groups.length);
  const degrees = new Float64Array(firms.groups.length);
  for (const row of firms.members) {
    const group = firms.groupOf[row] ?? -1;
    const degree = counts.degree[row] ?? 0;
    degrees[group] = (degrees[group] ?? 0) + degree;
    if (degree > (largestDegree[group] ?? 0)) largestDegree[group] = degree;
  }
  return firms.groups.map((_, group) => {
    const n = members[group] ?? 0;
    const [pairs, cross, known] = [counts.pairs, counts.cross, counts.bothKnown].map((of) => of[group] ?? 0);
    const leftOut = leftOutOf(ties, group);
    const told = { group, isSuppressed: n < smallCell, isAsked: isAsked[group] === 1, firms: n, leftOut };
    const [external, both] = [cross ?? 0, known ?? 0];
    return {
      ...told,
      tiedPairs: pairs ?? 0,
      density: ratio(pairs ?? 0, (n * (n - 1)) / 2),
      components: components.count[group] ?? 0,
      largestShare: ratio(components.largest[group] ?? 0, n),
      centralisation: ratio(n * (largestDegree[group] ?? 0) - (degrees[group] ?? 0), (n - 1) * (n - 2)),
      eiIndex: ratio(external - (both - external), both),
      reciprocity: ratio(counts.reciprocated[group] ?? 0, counts.arcs[group] ?? 0),
    };
  });
}

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : NaN);

function leftOutOf({ leftOut }: Ties, group: number): Record<TieReason, number> {
  const counts: Record<TieReason, number> = {
    ...{ noEnd: 0, self: 0, unknownFirm: 0, betweenClusters: 0, doubledFirm: 0, noPeriod: 0, otherPeriod: 0 },
  };
  for (const reason of tieReasons) counts[reason] = leftOut[reason][group] ?? 0;
  return counts;
}

interface Components {
  readonly count: Int32Array;
  readonly largest: Int32Array;
}

/** Connected components by union and find, with path halving. */
function* componentsOf(firms: Firms, ties: Ties, network: Network): Steps<Components> {
  const parent = Int32Array.from({ length: firms.size }, (_, row) => row);
  const sizes = new Int32Array(firms.size).fill(1);
  const rootOf = (row: number): number => {
    let at = row;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  const count = new Int32Array(firms.groups.length);
  const largest = new Int32Array(firms.groups.length);
  for (const row of firms.members) {
    const group = firms.groupOf[row] ?? -1;
    count[group] = (count[group] ?? 0) + 1;
    largest[group] = Math.max(largest[group] ?? 0, 1);
  }
  yield* throughTies(ties.list.rows.length, network.pairs, (first, end) => {
    for (let pair = first; pair < end; pair += 1) {
      const one = rootOf(network.one[pair] ?? -1);
      const other = rootOf(network.other[pair] ?? -1);
      if (one === other) continue;
      const group = firms.groupOf[one] ?? -1;
      const size = (sizes[one] ?? 1) + (sizes[other] ?? 1);
      const isSmaller = (sizes[one] ?? 1) < (sizes[other] ?? 1);
      parent[isSmaller ? one : other] = isSmaller ? other : one;
      sizes[isSmaller ? other : one] = size;
      count[group] = (count[group] ?? 0) - 1;
      if (size > (largest[group] ?? 0)) largest[group] = size;
    }
  });
  return { count, largest };
}
