import { sobolIndices, SumsBootstrap, type SobolIndices } from "../measures/sobol";
import { streamOf } from "../measures/stream";
import type { Settings } from "../robustness";
import { COLUMNS_PER_QUANTITY, SUM_COLUMNS } from "./sensitivitySums";
import {
  factorGroups,
  LEAST_DRAWS,
  quantities,
  sideOf,
  sides,
  type FactorGroup,
  type Quantity,
  type Side,
} from "./settings";

/** A share of the variance with its bootstrap interval. */
export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What makes the variance of a quantity, over all clusters that have it. */
export interface SensitivityOf {
  readonly quantity: Quantity;
  /** Clusters whose variances are added up. */
  readonly clusters: number;
  readonly result:
    | {
        readonly kind: "shares";
        readonly groups: Readonly<Record<FactorGroup, { readonly first: Share; readonly total: Share }>>;
        /** First-order shares of what can be argued about, and of what data settle. */
        readonly sides: Readonly<Record<Side, Share>>;
        /** What goes when the groups are known together only. */
        readonly interactions: Share;
        /**
         * Which of the two sides has the larger share. Where the interval of their difference holds 0: "together" if what goes
         * only when both are known is surely more than either, "alike" otherwise.
         */
        readonly answer: Side | "together" | "alike";
        /** Standard deviation over the draws, of a typical cluster: the square root of the mean of the variances. */
        readonly spread: number;
      }
    /** No cluster has it; fewer draws than it needs; no draw changes it. */
    | { readonly kind: "noCluster" | "fewDraws" | "still" };
}

/** Another stream than any cluster has. */
const RESAMPLE_STREAM = 2 ** 30;

const groupCount = factorGroups.length;
/** Per quantity: first-order and total shares of the groups, the two sides, interactions, and the difference of the sides. */
const STATISTICS = 2 * groupCount + sides.length + 2;

/** The shares of one quantity from the sums of its columns. */
function statisticsOf(sums: ArrayLike<number>, from: number): number[] {
  const column = (at: number): number => sums[from + at] ?? NaN;
  const { first, total }: SobolIndices = sobolIndices({
    pair: column(0),
    first: factorGroups.map((_, at) => column(1 + at)),
    total: factorGroups.map((_, at) => column(1 + groupCount + at)),
  });
  const sumOf = (side: Side): number =>
    first.reduce((sum, share, at) => sum + (sideOf[factorGroups[at] ?? "weights"] === side ? share : 0), 0);
  const [argue, collect] = [sumOf("argue"), sumOf("collect")];
  return [...first, ...total, argue, collect, 1 - argue - collect, argue - collect];
}

/** Shares of the variance of index, maturity and change of type from sums over the clusters, and their intervals by resampling the draws. */
export class SensitivityRun {
  private readonly bootstrap: SumsBootstrap;
  private readonly whole: Float64Array;

  /** @param sums - of all clusters, the columns one after the other */
  constructor(
    private readonly settings: Settings,
    sums: Float64Array,
  ) {
    const { draws, seed } = settings;
    const rows = new Float64Array(sums.length);
    this.whole = new Float64Array(SUM_COLUMNS);
    for (let column = 0; column < SUM_COLUMNS; column += 1) {
      for (let draw = 0; draw < draws; draw += 1) {
        const value = sums[column * draws + draw] ?? 0;
        rows[draw * SUM_COLUMNS + column] = value;
        this.whole[column] = (this.whole[column] ?? 0) + value;
      }
    }
    this.bootstrap = new SumsBootstrap(
      rows,
      SUM_COLUMNS,
      (resampled) => quantities.flatMap((_, at) => statisticsOf(resampled, at * COLUMNS_PER_QUANTITY)),
      streamOf(seed, RESAMPLE_STREAM),
    );
  }

  /** Resamples the draws so many times more. */
  resample(times: number): void {
    this.bootstrap.draw(times);
  }

  /** @param clusters - how many have each quantity */
  conclude(clusters: Readonly<Record<Quantity, number>>, significance: number): SensitivityOf[] {
    return quantities.map((quantity, at): SensitivityOf => {
      const of = { quantity, clusters: clusters[quantity] };
      if (of.clusters === 0) return { ...of, result: { kind: "noCluster" } };
      if (this.settings.draws < LEAST_DRAWS) return { ...of, result: { kind: "fewDraws" } };
      const values = statisticsOf(this.whole, at * COLUMNS_PER_QUANTITY);
      if (Number.isNaN(values[0])) return { ...of, result: { kind: "still" } };
      const share = (place: number): Share => {
        return { value: values[place] ?? NaN, ...this.bootstrap.interval(at * STATISTICS + place, significance) };
      };
      const ofGroup = (group: FactorGroup): { first: Share; total: Share } => {
        const place = factorGroups.indexOf(group);
        return { first: share(place), total: share(groupCount + place) };
      };
      const { low, high } = share(STATISTICS - 1);
      const groups = {
        weights: ofGroup("weights"),
        anchors: ofGroup("anchors"),
        missing: ofGroup("missing"),
        error: ofGroup("error"),
      };
      const bySide = { argue: share(2 * groupCount), collect: share(2 * groupCount + 1) };
      const interactions = share(2 * groupCount + 2);
      const isTogether = interactions.low > Math.max(bySide.argue.high, bySide.collect.high);
      const answer = low > 0 ? "argue" : high < 0 ? "collect" : isTogether ? "together" : "alike";
      // Half the mean square of the difference of two independent draws is their variance.
      const pair = this.whole[at * COLUMNS_PER_QUANTITY] ?? NaN;
      const spread = Math.sqrt(pair / (2 * this.settings.draws * of.clusters));
      return { ...of, result: { kind: "shares", groups, sides: bySide, interactions, answer, spread } };
    });
  }
}
