import { ladderNames, type Indicator, type Model } from "../model";
import { verdictKinds } from "../robustness";
import { NO_MATURITY, type Standings } from "./standings";

/** What changes when one indicator is left out of the table. */
export interface LeftOut {
  readonly indicator: Indicator;
  /** Clusters that have a value of it. */
  readonly observed: number;
  /** Clusters with another type, of so many. */
  readonly types: number;
  readonly clusters: number;
  /** Of the clusters that keep the type ID or DI: those at another stage, and those with another rank by maturity within their type. */
  readonly stages: number;
  readonly ranks: number;
  readonly kept: number;
}

/**
 * Leaves each indicator out in turn. A rank is by maturity among the clusters of one type whose maturity is known, 1 = highest, ties share
 * the mean; losing or gaining one is a change, too.
 *
 * @param counted - per cluster, whether it has any value at all
 */
export function leaveOneOut(
  { indicators }: Model,
  { types, stages, maturities }: Standings,
  values: Float64Array,
  counted: Uint8Array,
): LeftOut[] {
  const width = indicators.length;
  const each = width + 1;
  const size = counted.length;
  const clusters = counted.reduce((sum, it) => sum + it, 0);
  const column = (from: Uint8Array | Uint32Array, at: number): Float64Array =>
    Float64Array.from({ length: size }, (_, row) => from[row * each + at] ?? 0);
  const ladders = ladderNames.map((ladder) => verdictKinds.indexOf(ladder));
  const reported = { types: column(types, 0), stages: column(stages, 0) };
  const before = { ...reported, ranks: doubledRanks(reported.types, column(maturities, 0), ladders) };
  return indicators.map((indicator, at): LeftOut => {
    let observed = 0;
    for (let row = 0; row < size; row += 1) if (!Number.isNaN(values[row * width + at])) observed += 1;
    const nothing = { indicator, observed, types: 0, clusters, stages: 0, ranks: 0, kept: 0 };
    const after = { types: column(types, 1 + at), stages: column(stages, 1 + at) };
    const ranks = doubledRanks(after.types, column(maturities, 1 + at), ladders);
    const found = { ...nothing };
    for (let row = 0; row < size; row += 1) {
      const type = before.types[row] ?? -1;
      if (type !== after.types[row]) found.types += 1;
      else if (ladders.includes(type)) {
        found.kept += 1;
        if (before.stages[row] !== after.stages[row]) found.stages += 1;
        if (before.ranks[row] !== ranks[row]) found.ranks += 1;
      }
    }
    return found;
  });
}

/** Twice the rank of each cluster among those of its type; 0 where it has none. */
function doubledRanks(types: Float64Array, maturities: Float64Array, ladders: readonly number[]): Float64Array {
  const ranks = new Float64Array(types.length);
  for (const ladder of ladders) {
    const rows: number[] = [];
    types.forEach((type, row) => {
      if (type === ladder && maturities[row] !== NO_MATURITY) rows.push(row);
    });
    rows.sort((one, other) => (maturities[other] ?? 0) - (maturities[one] ?? 0));
    for (let start = 0; start < rows.length;) {
      let end = start + 1;
      while (end < rows.length && maturities[rows[end] ?? -1] === maturities[rows[start] ?? -1]) end += 1;
      for (let i = start; i < end; i += 1) ranks[rows[i] ?? -1] = start + end + 1;
      start = end;
    }
  }
  return ranks;
}
