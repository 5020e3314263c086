import { uniformInt } from "pure-rand/distribution/uniformInt";
import { chanceBelow, harrellDavis, sorted } from "../measures/harrellDavis";
import { inclusiveQuantile } from "../measures/inclusiveQuantile";
import { streamOf, type Stream } from "../measures/stream";

/** The generator is that of the draws of the model; the seed is fixed, so that a table always has the same intervals. */
export const RESAMPLES = 1000;
const SEED = 1;
/** What lies between the two covers 95 %. */
const TAILS = [0.025, 0.975] as const;

/** A quantile of one's own clusters with its 95 % interval; NaN where there is no value, the interval also for a single one. */
export interface OwnQuantile {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Harrell-Davis quantiles of some values with percentile intervals from resampled values: each resample draws n of n values
 * with replacement, the same for all quantiles, with xoroshiro128+ from a stream of the seed. The ends of an interval are
 * quantiles of type 7 of the resampled estimates.
 *
 * @see Efron & Tibshirani 1993, An Introduction to the Bootstrap, ch. 13
 */
export class QuantileBootstrap {
  private readonly ordered: Float64Array;
  private readonly below: readonly Float64Array[];
  private readonly estimates: readonly number[][];
  private readonly counts: Uint32Array;
  private readonly stream: Stream;

  /**
   * @param shares - of which quantiles, each from 0 to 1
   * @param stream - another one for every indicator
   */
  constructor(
    values: readonly number[],
    private readonly shares: readonly number[],
    stream: number,
  ) {
    this.ordered = sorted(values);
    this.below = shares.map((share) => chanceBelow(this.n, share));
    this.estimates = shares.map(() => []);
    this.counts = new Uint32Array(this.n);
    this.stream = streamOf(SEED, stream);
  }

  get n(): number {
    return this.ordered.length;
  }

  /** Resamples so many times more; a long column is resampled in portions, between which others have the thread. */
  draw(times: number): void {
    if (this.n < 2) return;
    for (let time = 0; time < times; time += 1) {
      this.counts.fill(0);
      for (let i = 0; i < this.n; i += 1) {
        const drawn = uniformInt(this.stream, 0, this.n - 1);
        this.counts[drawn] = (this.counts[drawn] ?? 0) + 1;
      }
      this.below.forEach((below, at) => this.estimates[at]?.push(this.estimate(below)));
    }
  }

  quantiles(): OwnQuantile[] {
    return this.shares.map((share, at) => {
      const [low, high] = TAILS.map((tail) => inclusiveQuantile(sorted(this.estimates[at] ?? []), tail));
      return { value: harrellDavis(this.ordered, share), low: low ?? NaN, high: high ?? NaN };
    });
  }

  /** The estimate of the resample: a value that was drawn several times takes as many places of the order. */
  private estimate(below: Float64Array): number {
    const [least = NaN] = this.ordered;
    let total = least;
    let places = 0;
    for (let i = 0; i < this.n; i += 1) {
      const before = below[places] ?? NaN;
      places += this.counts[i] ?? 0;
      total += ((this.ordered[i] ?? NaN) - least) * ((below[places] ?? NaN) - before);
    }
    return total;
  }
}
