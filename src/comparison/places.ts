import { percentilesAmong, type BoundModel, type VerdictKind } from "../assessment";
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
 * Median and quartiles of every indicator among the clusters of one type in one period, and the place of a cluster in them; none where
 * it has no type.
 */
export function placesOf(model: BoundModel, clusters: readonly PlacedCluster[], own: PlacedCluster): Place[] {
  if (own.kind === "NO_DATA" || own.kind === "BELOW_FLOOR") return [];
  const alike = clusters.filter(({ kind, period }) => kind === own.kind && period === own.period);
  return model.model.indicators.map((indicator, at) => {
    const value = own.values[at] ?? NaN;
    const known = alike.filter(({ values }) => !Number.isNaN(values[at]));
    const sorted = Float64Array.from(known, ({ values }) => values[at] ?? NaN).sort();
    const isEnough = sorted.length >= FEWEST;
    const quantile = (share: number): number => (isEnough ? quantileOf(sorted, share) : NaN);
    const [percentile = NaN] = isEnough
      ? percentilesAmong([value, ...known.filter((it) => it !== own).map(({ values }) => values[at] ?? NaN)])
      : [];
    return {
      ...{ indicator, at, value, count: sorted.length, percentile },
      ...{ lower: quantile(0.25), median: quantile(0.5), upper: quantile(0.75) },
    };
  });
}

/** Of type 7: with h = (n - 1) q, x_⌊h⌋ + (h - ⌊h⌋)(x_⌊h⌋₊₁ - x_⌊h⌋). */
function quantileOf(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const at = Math.floor(position);
  const value = sorted[at] ?? NaN;
  return position === at ? value : value + (position - at) * ((sorted[at + 1] ?? NaN) - value);
}
