import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { fault, refuse } from "./fault";
import { twoSidedNormal, upperNormal } from "./normalDistribution";
import { isConstant, rangeOf } from "./range";
import { type NeighbourPairs, neighbourPairs, type SpatialWeights, type Standardization } from "./spatialWeights";
import { dividedBy, isObserved, sum, unitOf, type Vector } from "./vector";

export interface MoranOptions {
  /** "none" by default. */
  readonly standardize?: Standardization;
  /** A unit without neighbours is kept (default): it counts in n and in the mean. "drop" leaves it out as if it were missing. */
  readonly islands?: "keep" | "drop";
  /** What counts as extreme; "greater" looks for clustering only. */
  readonly alternative?: "twoSided" | "greater" | "less";
  /** Random reassignments of the values to the units; 0 for none. */
  readonly permutations?: number;
  readonly seed?: number;
}

export interface MoranTest {
  readonly variance: number;
  readonly z: number;
  readonly p: number;
}

export interface Moran {
  readonly index: number;
  /** -1 / (n - 1), whatever the weights. */
  readonly expectation: number;
  readonly count: number;
  readonly normality: MoranTest;
  readonly randomisation: MoranTest;
  /** p = (1 + reassignments at least as extreme) / (1 + reassignments); NaN for none. */
  readonly permutation: { readonly permutations: number; readonly seed: number; readonly p: number };
  /** Positions in the input of the units that have a value but no neighbour. */
  readonly islands: readonly number[];
  /** Positions in the input of the units without a value. */
  readonly missing: readonly number[];
}

/**
 * Moran's I (莫兰指数): do neighbouring units resemble each other?
 * I = (n / S0) Σ_i Σ_j w_ij z_i z_j / Σ z_i², z = deviation from the mean, S0 = Σ Σ w_ij; E(I) = -1 / (n - 1).
 * Unitless; > E clustered, < E like a chessboard; within about ±1 for row-standardised W.
 * Normality: E(I²) = (n² S1 - n S2 + 3 S0²) / ((n² - 1) S0²). Randomisation, b2 = n Σ z⁴ / (Σ z²)²:
 * E(I²) = [n((n² - 3n + 3) S1 - n S2 + 3 S0²) - b2((n² - n) S1 - 2n S2 + 6 S0²)] / ((n-1)(n-2)(n-3) S0²); Var = E(I²) - E(I)².
 * Permutation: 999 by default, drawn with xoroshiro128+ from the seed by Fisher-Yates, so that the same seed gives the same p.
 * Missing: a unit without a value is left out with its links, before W is standardised; it is listed.
 * NaN: no links, a constant column, fewer than 2 units; randomisation for fewer than 4; z where W leaves I no room to vary
 * (every unit a neighbour of every other alike).
 * @param values - one per unit
 * @param weights - matrix or list of links
 * @throws MeasureFault as `neighbourPairs`; `notWhole` for permutations and seed
 * @see Moran 1950; Cliff & Ord 1981, Spatial Processes, ch. 1-2
 * @example moran([1, 2, 3, 4], { kind: "edges", from: [0, 1, 1, 2, 2, 3], to: [1, 0, 2, 1, 3, 2], weight: [1, 1, 1, 1, 1, 1] }).index // 1/3
 */
export function moran(values: Vector, weights: SpatialWeights, options: MoranOptions = {}): Moran {
  const { reassignments, reading } = planMoran(values, weights, options);
  return reading(new Reassigning(reassignments).countExtreme(0, reassignments.permutations));
}

/** The permutation test that is left to do: data alone, so that it can be handed to whoever has time. */
export interface Reassignments {
  readonly pairs: NeighbourPairs;
  readonly deviations: Float64Array;
  readonly scale: number;
  readonly expectation: number;
  readonly alternative: Alternative;
  /** From here on a reassignment is at least as extreme as what was observed. */
  readonly threshold: number;
  /** 0 where there is nothing to compare with. */
  readonly permutations: number;
  readonly seed: number;
}

/** Everything but the permutation test, and the reading once somebody has counted the extreme reassignments. Throws as `moran`. */
export function planMoran(
  values: Vector,
  weights: SpatialWeights,
  options: MoranOptions = {},
): { readonly reassignments: Reassignments; reading(asExtreme: number): Moran } {
  const {
    standardize = "none",
    islands: islandRule = "keep",
    alternative = "twoSided",
    permutations = 999,
    seed = 1,
  } = options;
  if (!(Number.isInteger(permutations) && permutations >= 0))
    refuse([fault("notWhole", ["permutations"], permutations, "a whole number >= 0")]);
  if (!Number.isInteger(seed)) refuse([fault("notWhole", ["seed"], seed, "a whole number")]);
  const units = Array.from({ length: values.length }, (_, i) => i);
  const missing = units.filter((i) => !isObserved(values[i]));
  const observed = units.filter((i) => isObserved(values[i]));
  const all = neighbourPairs(weights, values.length, observed, standardize);
  const islands = new Set(all.islands.map((i) => observed[i] ?? NaN));
  const dropping = islandRule === "drop" && islands.size > 0;
  const kept = dropping ? observed.filter((i) => !islands.has(i)) : observed;
  const pairs = dropping ? neighbourPairs(weights, values.length, kept, standardize) : all;

  const deviations = deviationsOf(kept.map((i) => values[i] ?? NaN));
  const squares = deviations.reduce((total, z) => total + z * z, 0);
  const count = kept.length;
  // NaN without links or without spread, which then runs through everything derived from it.
  const scale = pairs.s0 > 0 && squares > 0 ? count / (pairs.s0 * squares) : NaN;
  const index = scale * crossProduct(pairs, deviations);
  const expectation = -1 / (count - 1);
  const test = (secondMoment: number): MoranTest => testOf(index, expectation, secondMoment, alternative);
  const reassignments: Reassignments = {
    pairs,
    deviations,
    scale,
    expectation,
    alternative,
    // An arrangement equal to the observed one adds up in another order and may differ in the last digits.
    threshold: extremity(alternative, index, expectation) - 1e-12,
    permutations: Number.isNaN(index) ? 0 : permutations,
    seed,
  };
  const reading = (asExtreme: number): Moran => ({
    index,
    expectation: count > 1 ? expectation : NaN,
    count,
    normality: test(normalSecondMoment(pairs, count)),
    randomisation: test(randomisedSecondMoment(pairs, deviations, squares)),
    permutation: {
      permutations,
      seed,
      p: reassignments.permutations === 0 ? NaN : (1 + asExtreme) / (1 + permutations),
    },
    islands: [...islands],
    missing,
  });
  return { reassignments, reading };
}

/**
 * Deviations from the mean, in a unit whose fourth powers are numbers still; exactly 0 for a constant column, where rounding
 * would leave something to divide by.
 */
function deviationsOf(given: readonly number[]): Float64Array {
  const values = dividedBy(unitOf(given), given);
  const mean = sum(values) / values.length;
  const constant = isConstant(rangeOf(values));
  return values.map((value) => (constant ? 0 : value - mean));
}

function crossProduct({ first, second, weight }: NeighbourPairs, z: Float64Array): number {
  let total = 0;
  for (let k = 0; k < weight.length; k++)
    total += (weight[k] ?? 0) * (z[first[k] ?? 0] ?? 0) * (z[second[k] ?? 0] ?? 0);
  return total;
}

function normalSecondMoment({ s0, s1, s2 }: NeighbourPairs, n: number): number {
  return (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0);
}

function randomisedSecondMoment({ s0, s1, s2 }: NeighbourPairs, z: Float64Array, squares: number): number {
  const n = z.length;
  if (n < 4) return NaN;
  const kurtosis = (n * z.reduce((total, value) => total + value ** 4, 0)) / (squares * squares);
  const free = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const bound = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  return (free - bound) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
}

type Alternative = NonNullable<MoranOptions["alternative"]>;

function testOf(index: number, expectation: number, secondMoment: number, alternative: Alternative): MoranTest {
  const difference = Number.isNaN(index) ? NaN : secondMoment - expectation * expectation;
  // What is left of two equal moments is rounding, not variance.
  const variance = Math.abs(difference) <= 1e-10 * expectation * expectation ? 0 : difference;
  const z = variance > 0 ? (index - expectation) / Math.sqrt(variance) : NaN;
  const p = alternative === "twoSided" ? twoSidedNormal(z) : upperNormal(alternative === "greater" ? z : -z);
  return { variance, z, p };
}

function extremity(alternative: Alternative, index: number, expectation: number): number {
  const above = index - expectation;
  return alternative === "twoSided" ? Math.abs(above) : alternative === "greater" ? above : -above;
}

/** Values and pairs that are walked through for each reassignment. */
export const workOf = ({ deviations, pairs }: Reassignments): number => deviations.length + pairs.weight.length;

/**
 * Reassigns the values time and again. Each reassignment shuffles the one before, so that whoever counts some of them walks
 * through the earlier ones as well, and the count is the same however they are shared out.
 */
export class Reassigning {
  private drawn = 0;
  private readonly generator;
  private readonly shuffled;

  constructor(private readonly given: Reassignments) {
    this.generator = xoroshiro128plus(given.seed);
    this.shuffled = given.deviations.slice();
  }

  /** How many are at least as extreme as what was observed, from one on up to another; portions come in their order. */
  countExtreme(from: number, to: number): number {
    const { given, shuffled } = this;
    const { alternative, expectation, pairs, scale, threshold } = given;
    let asExtreme = 0;
    for (; this.drawn < to; this.drawn++) {
      this.shuffle();
      if (this.drawn < from) continue;
      if (extremity(alternative, scale * crossProduct(pairs, shuffled), expectation) >= threshold) asExtreme += 1;
    }
    return asExtreme;
  }

  private shuffle(): void {
    const { generator, shuffled } = this;
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = uniformInt(generator, 0, i);
      const held = shuffled[i] ?? NaN;
      shuffled[i] = shuffled[j] ?? NaN;
      shuffled[j] = held;
    }
  }
}
