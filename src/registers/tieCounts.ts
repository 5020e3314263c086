import type { Network } from "./network";
import type { Firms } from "./readFirms";
import type { Ties } from "./readTies";
import { throughTies, type Steps } from "./steps";

/** What the pairs, arcs and projects of each group add up to. */
export interface TieCounts {
  readonly pairs: Float64Array;
  /** Members with at least one tie. */
  readonly tied: Float64Array;
  /** Pairs whose industries are both known, and those of different industries. */
  readonly bothKnown: Float64Array;
  readonly cross: Float64Array;
  readonly supplyWeight: Float64Array;
  readonly weight: Float64Array;
  readonly arcs: Float64Array;
  readonly reciprocated: Float64Array;
  readonly liveKnown: Float64Array;
  readonly live: Float64Array;
  readonly crossProjects: Float64Array;
  /** Pairs tied in both periods, and in either, among members of both; NaN without an adjacent earlier period. */
  readonly kept: Float64Array;
  readonly either: Float64Array;
  /** Per group the one of the same cluster in the adjacent earlier period; -1 where there is none. */
  readonly before: Int32Array;
  /** Partners of each firm. */
  readonly degree: Int32Array;
}

export function* countTies(firms: Firms, ties: Ties, network: Network): Steps<TieCounts> {
  const { groups, size } = firms;
  const zeros = (): Float64Array => new Float64Array(groups.length);
  const before = earlierGroups(firms);
  const counts: TieCounts = {
    ...{ pairs: zeros(), tied: zeros(), bothKnown: zeros(), cross: zeros(), supplyWeight: zeros(), weight: zeros() },
    ...{ arcs: zeros(), reciprocated: zeros(), liveKnown: zeros(), live: zeros(), crossProjects: zeros() },
    ...{ kept: zeros(), either: zeros(), before, degree: new Int32Array(size) },
  };
  const moved = movesOf(firms, before);
  yield* throughTies(ties.list.rows.length, network.pairs, (first, end) => {
    for (let pair = first; pair < end; pair += 1) {
      const one = network.one[pair] ?? -1;
      const other = network.other[pair] ?? -1;
      const group = firms.groupOf[one] ?? -1;
      add(counts.pairs, group, 1);
      add(counts.supplyWeight, group, network.supplyWeight(pair));
      add(counts.weight, group, network.weight(pair));
      const isCross = network.isCross(pair);
      if (isCross >= 0) add(counts.bothKnown, group, 1);
      if (isCross === 1) add(counts.cross, group, 1);
      tie(counts, one, group);
      tie(counts, other, group);
      const oneBefore = moved.before[one] ?? -1;
      const otherBefore = moved.before[other] ?? -1;
      if (oneBefore >= 0 && otherBefore >= 0) {
        // A pair of both periods is counted among the earlier ones.
        if (network.find(oneBefore, otherBefore) >= 0) add(counts.kept, group, 1);
        else add(counts.either, group, 1);
      }
      if ((moved.after[one] ?? -1) >= 0 && (moved.after[other] ?? -1) >= 0)
        add(counts.either, firms.groupOf[moved.after[one] ?? -1] ?? -1, 1);
    }
  });
  for (let arc = 0; arc < network.arcs; arc += 1) {
    const group = firms.groupOf[network.from[arc] ?? -1] ?? -1;
    const live = network.live[arc] ?? -1;
    add(counts.arcs, group, 1);
    if (network.isReciprocated(arc)) add(counts.reciprocated, group, 1);
    if (live >= 0) add(counts.liveKnown, group, 1);
    if (live === 1) add(counts.live, group, 1);
  }
  for (let project = 0; project < network.projects; project += 1)
    if (network.isCrossProject(project)) add(counts.crossProjects, network.groupOfProject(project), 1);
  return counts;
}

function tie({ degree, tied }: TieCounts, row: number, group: number): void {
  const partners = degree[row] ?? 0;
  degree[row] = partners + 1;
  if (partners === 0) add(tied, group, 1);
}

/** Per row of the firms the row of the same firm in the same cluster one period earlier, and one later; -1 where there is none. */
function movesOf(firms: Firms, before: Int32Array): { readonly before: Int32Array; readonly after: Int32Array } {
  const moves = { before: new Int32Array(firms.size).fill(-1), after: new Int32Array(firms.size).fill(-1) };
  for (const row of firms.members) {
    const earlier = before[firms.groupOf[row] ?? -1] ?? -1;
    const known = earlier < 0 ? -1 : firms.rowIn(firms.firmOf[row] ?? -1, firms.groups[earlier]?.period ?? -1);
    if (known < 0 || firms.groupOf[known] !== earlier) continue;
    moves.before[row] = known;
    moves.after[known] = row;
  }
  return moves;
}

function earlierGroups({ groups, groupIn, clusters, periods }: Firms): Int32Array {
  return Int32Array.from(groups, ({ cluster, period }) =>
    groupIn(clusters.names[cluster] ?? null, periods.before[period] ?? -1),
  );
}

function add(into: Float64Array, at: number, amount: number): void {
  into[at] = (into[at] ?? 0) + amount;
}
