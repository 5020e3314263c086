import { percentileIn, type BoundModel, type VerdictKind } from "../assessment";
import type { Indicator } from "../model";

/** Below so many values quartiles would describe single clusters. */
const FEWEST = 5;

/** Where a cluster stands in one indicator among clusters of its type in the same period. */
export interface Place {
  readonly indicator: Indicator;
  /** Position of the indicator in the model. */
  readonly at: number;
  /** NaN = missing. */
  readonly value: number;
  /** Clusters of the type and period in which it is observed, this one included. */
  readonly count: number;
  /** Of type 7, as Excel's QUARTILE.INC, in the unit of the indicator; NaN below five values. */
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  /** Its percentile, 100 (below + equal/2)/n; NaN below five values or where its own is missing. */
  readonly percentile: number;
}

interface PlacedCluster {
  readonly kind: VerdictKind;
  readonly period: string;
  readonly values: ArrayLike<number>;
}

/**
 * Median and quartiles of every indicator among the clusters of one type in one period, and the place of a cluster in them.
 *
 * @example new Places(model, clusters).of(clusters[0]) // [{ indicator, at: 0, value: 60, count: 5, lower: 20, ... }, ...]
 */
export class Places {
  private readonly alike = new Map<string, PlacedCluster[]>();
  /** The observed values of each indicator in ascending order, of the groups that were asked for. */
  private readonly sorted = new Map<string, readonly Float64Array[]>();

  constructor(
    private readonly model: BoundModel,
    clusters: readonly PlacedCluster[],
  ) {
    for (const cluster of clusters) {
      const key = groupOf(cluster);
      const group = this.alike.get(key);
      if (group) group.push(cluster);
      else this.alike.set(key, [cluster]);
    }
  }

  /** @param own - one of the clusters; none of its places where it has no type */
  of(own: PlacedCluster): Place[] {
    if (own.kind === "NO_DATA" || own.kind === "BELOW_FLOOR") return [];
    const columns = this.sortedFor(own);
    return this.model.model.indicators.map((indicator, at) => {
      const value = own.values[at] ?? NaN;
      const sorted = columns[at] ?? new Float64Array();
      const isEnough = sorted.length >= FEWEST;
      const quantile = (share: number): number => (isEnough ? quantileOf(sorted, share) : NaN);
      return {
        ...{ indicator, at, value, count: sorted.length, percentile: isEnough ? percentileIn(sorted, value) : NaN },
        ...{ lower: quantile(0.25), median: quantile(0.5), upper: quantile(0.75) },
      };
    });
  }

  private sortedFor(own: PlacedCluster): readonly Float64Array[] {
    const key = groupOf(own);
    const known = this.sorted.get(key);
    if (known) return known;
    const group = this.alike.get(key) ?? [];
    const columns = this.model.model.indicators.map((_, at) =>
      Float64Array.from(group, ({ values }) => values[at] ?? NaN)
        .filter((value) => !Number.isNaN(value))
        .sort(),
    );
    this.sorted.set(key, columns);
    return columns;
  }
}

const groupOf = ({ kind, period }: PlacedCluster): string => `${kind} ${period}`;

/** Of type 7: with h = (n - 1) q, x_⌊h⌋ + (h - ⌊h⌋)(x_⌊h⌋₊₁ - x_⌊h⌋). */
function quantileOf(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const at = Math.floor(position);
  const value = sorted[at] ?? NaN;
  return position === at ? value : value + (position - at) * ((sorted[at + 1] ?? NaN) - value);
}
