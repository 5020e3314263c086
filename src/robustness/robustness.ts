import type { VerdictKind } from "../assessment";
import type { LadderName } from "../model";
import type { Job } from "./job";
import { writeQuantiles, type Quantiles } from "./quantile";
import { rankGroup } from "./rank";
import { GENERATOR, type Settings } from "./settings";
import { ladderOf, prepareSimulator, simulate, verdictKinds, type SimulatedPart } from "./simulate";
import { drawnKinds, type DrawnKind } from "./typeOutcomes";

/** One member for each verdict, so that a test of the verdict says what else is there. */
type With<Verdict extends VerdictKind, Rest> = Verdict extends VerdictKind
  ? { readonly verdict: Verdict } & Rest
  : never;

/**
 * How sure the verdict on one cluster is. Below the floor or without data there is nothing to be sure about; an open kind
 * has no ladder of its own, so no stage, maturity or rank.
 */
export type ClusterRobustness =
  | With<"BELOW_FLOOR" | "NO_DATA", unknown>
  | With<"HYBRID" | "INDETERMINATE", TypeRobustness>
  | With<LadderName, TypeRobustness & LadderRobustness>;

export interface TypeRobustness {
  /** P(ID), P(DI), P(HYBRID), P(INDETERMINATE). */
  readonly types: Readonly<Record<DrawnKind, number>>;
  /** TPI. */
  readonly index: Quantiles;
}

export interface LadderRobustness {
  /** P(stage 1), P(stage 2), P(stage 3) on the ladder of the reported type, over all draws. */
  readonly stages: readonly [number, number, number];
  readonly maturity: Quantiles;
  /** By maturity among the clusters with the same reported verdict: 1 = highest, ties share the mean. */
  readonly rank: Quantiles;
  /** Mean |rank in a draw - reported rank|; "unknown" where the reported maturity is. */
  readonly rankShift: { readonly kind: "mean"; readonly value: number } | { readonly kind: "unknown" };
}

export interface Robustness extends Settings {
  readonly generator: typeof GENERATOR;
  /** One per row of the input, in its order. */
  readonly clusters: readonly ClusterRobustness[];
}

/**
 * Monte Carlo of the whole assessment on this thread: what moves when weights, anchors, gates and missing data move.
 *
 * @see Saisana, Saltelli & Tarantola 2005, JRSS A 168: 307-323
 */
export function runRobustness(job: Job): Robustness {
  return assembleRobustness(job, [simulate(prepareSimulator(job), job)]);
}

/**
 * Puts the parts of a run together and ranks its clusters; the keys of the parts are used up. The parts may come in any
 * order and any division of the rows: the result is the same to the last digit.
 */
export function assembleRobustness({ draws, seed }: Settings, parts: readonly SimulatedPart[]): Robustness {
  const inOrder = [...parts].sort((a, b) => a.first - b.first);
  const ranked = inOrder.flatMap((part) => rankedClusters(part, draws));
  const ranks = new Map([...rankLadder("ID", ranked, draws), ...rankLadder("DI", ranked, draws)]);
  const clusters = inOrder.flatMap((part) =>
    Array.from(part.verdicts, (_, at) => concluded(part, at, ranks.get(part.first + at), draws)),
  );
  return { generator: GENERATOR, draws, seed, clusters };
}

interface RankedCluster {
  readonly row: number;
  readonly ladder: LadderName;
  readonly reported: number;
  readonly keys: Uint32Array;
}

function rankedClusters({ first, verdicts, reported, keys }: SimulatedPart, draws: number): RankedCluster[] {
  let next = 0;
  return Array.from(verdicts).flatMap((code, at) => {
    const ladder = ladderOf(code);
    if (!ladder) return [];
    const own = keys.subarray(next, next + draws);
    next += draws;
    return [{ row: first + at, ladder, reported: reported[at] ?? NaN, keys: own }];
  });
}

type Ranks = Pick<LadderRobustness, "rank" | "rankShift">;

function rankLadder(ladder: LadderName, clusters: readonly RankedCluster[], draws: number): [number, Ranks][] {
  const group = clusters.filter((cluster) => cluster.ladder === ladder);
  const meanShift = rankGroup(
    group.map(({ keys }) => keys),
    group.map(({ reported }) => reported),
  );
  const ranks = new Float64Array(draws);
  const quantiles = new Float64Array(3);
  return group.map(({ row, keys }, at) => {
    for (let draw = 0; draw < draws; draw += 1) ranks[draw] = (keys[draw] ?? 0) / 2;
    writeQuantiles(ranks, quantiles, 0);
    const value = meanShift[at] ?? NaN;
    return [
      row,
      { rank: named(quantiles, 0), rankShift: Number.isNaN(value) ? { kind: "unknown" } : { kind: "mean", value } },
    ];
  });
}

function concluded(part: SimulatedPart, at: number, ranks: Ranks | undefined, draws: number): ClusterRobustness {
  const verdict = verdictKinds[part.verdicts[at] ?? -1] ?? "NO_DATA";
  if (verdict === "BELOW_FLOOR" || verdict === "NO_DATA") return { verdict };
  const probability = (kind: DrawnKind): number =>
    (part.kinds[drawnKinds.length * at + drawnKinds.indexOf(kind)] ?? 0) / draws;
  const type: TypeRobustness = {
    types: {
      ID: probability("ID"),
      DI: probability("DI"),
      HYBRID: probability("HYBRID"),
      INDETERMINATE: probability("INDETERMINATE"),
    },
    index: named(part.index, 3 * at),
  };
  if (verdict === "HYBRID" || verdict === "INDETERMINATE") return { verdict, ...type };
  const inStage = (stage: number): number => (part.stages[3 * at + stage] ?? 0) / draws;
  return {
    verdict,
    ...type,
    stages: [inStage(0), inStage(1), inStage(2)],
    maturity: named(part.maturity, 3 * at),
    ...(ranks ?? { rank: { low: NaN, middle: NaN, high: NaN }, rankShift: { kind: "unknown" } }),
  };
}

function named(quantiles: Float64Array, at: number): Quantiles {
  return { low: quantiles[at] ?? NaN, middle: quantiles[at + 1] ?? NaN, high: quantiles[at + 2] ?? NaN };
}
