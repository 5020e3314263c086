import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { atLeast } from "../assessment";
import type { LadderName } from "../model";
import { andersonGoodman } from "./andersonGoodman";
import { COMMON_STATES, type CommonPath } from "./commonReading";
import { shareOf, type Share } from "./wilson";

/** Fewer clusters of a type than this give no test. */
export const FEWEST_CLUSTERS = 5;
export const PERMUTATIONS = 999;

/** A statistic with the chance of one at least as large when the type of a cluster does not matter. */
export interface PermutationTest {
  readonly statistic: number;
  readonly p: number;
}

/** One kind of movement on the common reading: per type, and as a difference between the types. */
export interface CommonMovement {
  readonly shares: Readonly<Record<LadderName, Share>>;
  readonly difference: PermutationTest;
}

interface Taking {
  /** Clusters that take part. */
  readonly clusters: Readonly<Record<LadderName, number>>;
}

export type TypeTest =
  | (Taking & {
      readonly kind: "tested";
      readonly permutations: number;
      readonly seed: number;
      /** "noSharedRow": no number of closed stages is left in both types, so there is nothing to compare. */
      readonly ratio: ({ readonly kind: "ratio" } & PermutationTest) | { readonly kind: "noSharedRow" };
      readonly skip: CommonMovement;
      readonly loop: CommonMovement;
    })
  | (Taking & {
      readonly kind: "notTestable";
      readonly reason: "fewClusters";
      readonly tooFew: readonly LadderName[];
      readonly shares: Readonly<Record<"skip" | "loop", Readonly<Record<LadderName, Share>>>>;
    });

/** What the clusters of one type did together. */
interface Group {
  readonly counts: Uint32Array;
  movements: number;
  skips: number;
  loops: number;
}

/**
 * Do the two types evolve differently? On the common reading, by permuting the types of whole clusters, so that what a
 * cluster's own periods have in common does not count as evidence. p = (1 + arrangements at least as extreme)/(1 + 999);
 * an arrangement without a statistic counts as 0. Statistics: the Anderson-Goodman ratio, and the absolute difference of
 * the shares of skips and of loops. The arrangements are drawn once for all three, with xoroshiro128+ from the seed: the
 * clusters in the order given, shuffled again and again by Fisher-Yates from the last to the first.
 */
export function testTypes(
  paths: readonly CommonPath[],
  { permutations = PERMUTATIONS, seed = 1 }: { readonly permutations?: number; readonly seed?: number } = {},
): TypeTest {
  const all = gather(paths, () => true);
  const members = {
    ID: paths.filter(({ ladder }) => ladder === "ID"),
    DI: paths.filter(({ ladder }) => ladder === "DI"),
  };
  const [first, second] = [gather(members.ID, () => true), gather(members.DI, () => true)];
  const clusters = { ID: members.ID.length, DI: members.DI.length };
  const shares = {
    skip: { ID: shareOf(first.skips, first.movements), DI: shareOf(second.skips, second.movements) },
    loop: { ID: shareOf(first.loops, first.movements), DI: shareOf(second.loops, second.movements) },
  };
  const tooFew = (["ID", "DI"] as const).filter((ladder) => clusters[ladder] < FEWEST_CLUSTERS);
  if (tooFew.length > 0) return { kind: "notTestable", reason: "fewClusters", clusters, tooFew, shares };

  const observed = statisticsOf(first, second);
  const extreme = { ratio: 0, skip: 0, loop: 0 };
  const order = paths.map((_, at) => at);
  const generator = xoroshiro128plus(seed);
  for (let arrangement = 0; arrangement < permutations; arrangement += 1) {
    shuffle(order, generator);
    const one = gather(paths, (at) => (order[at] ?? 0) < clusters.ID);
    const drawn = statisticsOf(one, without(all, one));
    if (atLeast(drawn.ratio ?? 0, observed.ratio ?? 0)) extreme.ratio += 1;
    if (atLeast(drawn.skip, observed.skip)) extreme.skip += 1;
    if (atLeast(drawn.loop, observed.loop)) extreme.loop += 1;
  }
  const p = (count: number): number => (1 + count) / (1 + permutations);
  return {
    kind: "tested",
    clusters,
    permutations,
    seed,
    ratio:
      observed.ratio === undefined
        ? { kind: "noSharedRow" }
        : { kind: "ratio", statistic: observed.ratio, p: p(extreme.ratio) },
    skip: { shares: shares.skip, difference: { statistic: observed.skip, p: p(extreme.skip) } },
    loop: { shares: shares.loop, difference: { statistic: observed.loop, p: p(extreme.loop) } },
  };
}

function gather(paths: readonly CommonPath[], belongs: (at: number) => boolean): Group {
  const group: Group = { counts: new Uint32Array(COMMON_STATES * COMMON_STATES), movements: 0, skips: 0, loops: 0 };
  for (let at = 0; at < paths.length; at += 1) {
    const path = paths[at];
    if (!path || !belongs(at)) continue;
    for (let k = 0; k < group.counts.length; k += 1) group.counts[k] = (group.counts[k] ?? 0) + (path.counts[k] ?? 0);
    group.movements += path.movements;
    group.skips += path.skips;
    group.loops += path.loops;
  }
  return group;
}

function without(all: Group, some: Group): Group {
  return {
    counts: all.counts.map((count, k) => count - (some.counts[k] ?? 0)),
    movements: all.movements - some.movements,
    skips: all.skips - some.skips,
    loops: all.loops - some.loops,
  };
}

interface Statistics {
  readonly ratio: number | undefined;
  readonly skip: number;
  readonly loop: number;
}

function statisticsOf(one: Group, other: Group): Statistics {
  return {
    ratio: andersonGoodman(one.counts, other.counts, COMMON_STATES),
    skip: Math.abs(one.skips / one.movements - other.skips / other.movements),
    loop: Math.abs(one.loops / one.movements - other.loops / other.movements),
  };
}

function shuffle(order: number[], generator: ReturnType<typeof xoroshiro128plus>): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = uniformInt(generator, 0, at);
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}
