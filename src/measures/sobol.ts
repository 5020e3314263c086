import { uniformInt } from "pure-rand/distribution/uniformInt";
import { inclusiveQuantile } from "./inclusiveQuantile";
import type { Stream } from "./stream";

/**
 * What a Saltelli design says of an outcome f, for groups of factors u: with A and B two independent draws of all factors and A_u
 * the draw A with group u taken from B, squared differences that are summed over draws (and over units, where f has many).
 */
export interface SquaredDifferences {
  /** Σ (f(A) - f(B))² */
  readonly pair: number;
  /** Σ (f(B) - f(A_u))², one per group. */
  readonly first: readonly number[];
  /** Σ (f(A) - f(A_u))², one per group. */
  readonly total: readonly number[];
}

export interface SobolIndices {
  /** Share of the variance that goes when the group alone is known; one per group. */
  readonly first: number[];
  /** Share that stays when all but the group is known: its own and that of its interactions. */
  readonly total: number[];
}

/**
 * Sobol indices by Jansen's estimators (索博尔指数): V = ½ mean (f(A) - f(B))², S_u = 1 - ½ mean (f(B) - f(A_u))² / V,
 * T_u = ½ mean (f(A) - f(A_u))² / V. The variance comes from the same pairs, so that a group that moves nothing has exactly 0 and
 * one that moves everything exactly 1. Unitless; an estimate of S_u can lie a little below 0. Of an outcome with many units they are shares of the
 * sum of their variances.
 * NaN: an outcome that never varies.
 * @see Jansen 1999, Computer Physics Communications 117: 35-43; Saltelli et al. 2010, Computer Physics Communications 181: 259-270;
 * Lamboni, Monod & Makowski 2011, Reliability Engineering & System Safety 96: 450-459 (many units)
 * @example sobolIndices({ pair: 8, first: [2, 8], total: [6, 0] }) // { first: [0.75, 0], total: [0.75, 0] }
 */
export function sobolIndices({ pair, first, total }: SquaredDifferences): SobolIndices {
  const shareOf = (part: number): number => (pair > 0 ? part / pair : NaN);
  return { first: first.map((sum) => shareOf(pair - sum)), total: total.map(shareOf) };
}

export interface BootstrapInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile intervals of statistics of sums over rows: each resample draws as many rows as there are, with replacement, and takes the
 * statistics of the sums of their columns. The ends are quantiles of type 7 of those that exist; NaN with fewer than two rows.
 *
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13; Archer, Saltelli & Sobol 1997, J. Stat. Comput. Simul. 58: 99-120
 */
export class SumsBootstrap {
  private readonly estimates: number[][] = [];
  private readonly sums: Float64Array;

  /**
   * @param rows - one after the other, each of `width` numbers
   * @param statistics - of the sums of the columns
   */
  constructor(
    private readonly rows: Float64Array,
    private readonly width: number,
    private readonly statistics: (sums: Float64Array) => readonly number[],
    private readonly stream: Stream,
  ) {
    this.sums = new Float64Array(width);
  }

  private get size(): number {
    return this.rows.length / this.width;
  }

  /** Resamples so many times more; many rows are resampled in portions, between which others have the thread. */
  draw(times: number): void {
    const { rows, width, sums, size } = this;
    if (size < 2) return;
    for (let time = 0; time < times; time += 1) {
      sums.fill(0);
      for (let i = 0; i < size; i += 1) {
        const from = uniformInt(this.stream, 0, size - 1) * width;
        for (let column = 0; column < width; column += 1) {
          sums[column] = (sums[column] ?? 0) + (rows[from + column] ?? 0);
        }
      }
      this.statistics(sums).forEach((value, at) => {
        if (!Number.isNaN(value)) (this.estimates[at] ??= []).push(value);
      });
    }
  }

  /** The interval of one of the statistics that covers 1 - significance. */
  interval(at: number, significance: number): BootstrapInterval {
    const ordered = Float64Array.from(this.estimates[at] ?? []).sort();
    return {
      low: inclusiveQuantile(ordered, significance / 2),
      high: inclusiveQuantile(ordered, 1 - significance / 2),
    };
  }
}
