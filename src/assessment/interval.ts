export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Exact bounds of a weighted mean whose weights are known up to a tolerance each and whose values are known or lie between
 * two limits.
 *
 * low = min over w_j in [w_j (1-t_j), w_j (1+t_j)] of sum(w v)/sum(w), with every unknown value at its lower limit; high mirrors it.
 * The minimum gives the high weight to the smallest values and the low weight to the others, so it is enough to sort
 * and to try each place where the weights switch. Same unit as the values.
 *
 * @param values - the values; NaN = unknown
 * @param weights - positive weights, one per value
 * @param tolerances - share by which each weight may move, in [0, 1), one per value
 * @param limits - where an unknown value may lie
 * @see Karnik & Mendel 2001, Centroid of a type-2 fuzzy set
 * @example weightedMeanBounds([-1, 1], [1, 1], [0.25, 0.25], { low: -1, high: 1 }) // { low: -0.25, high: 0.25 }
 */
export function weightedMeanBounds(
  values: readonly number[],
  weights: readonly number[],
  tolerances: readonly number[],
  limits: Interval,
): Interval {
  return {
    low: smallestMean(values, weights, tolerances, limits.low, 1),
    high: -smallestMean(values, weights, tolerances, limits.high, -1),
  };
}

// Written anew at every call: lists of their own would be a dozen per cluster.
let sorted = new Float64Array(64);
/** What the weight of a value gains when it goes from its low to its high one. */
let sortedGains = new Float64Array(64);

/** The smallest mean of sign x value; an insertion sort, because there are rarely more than ten pieces of evidence. */
function smallestMean(
  values: readonly number[],
  weights: readonly number[],
  tolerances: readonly number[],
  unknown: number,
  sign: 1 | -1,
): number {
  if (values.length > sorted.length) {
    sorted = new Float64Array(2 * values.length);
    sortedGains = new Float64Array(2 * values.length);
  }
  let numerator = 0;
  let denominator = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? NaN;
    const weight = weights[i] ?? 0;
    const tolerance = tolerances[i] ?? 0;
    const signed = sign * (Number.isNaN(value) ? unknown : value);
    let at = i;
    for (; at > 0 && (sorted[at - 1] ?? 0) > signed; at -= 1) {
      sorted[at] = sorted[at - 1] ?? 0;
      sortedGains[at] = sortedGains[at - 1] ?? 0;
    }
    sorted[at] = signed;
    sortedGains[at] = 2 * tolerance * weight;
    numerator += weight * (1 - tolerance) * signed;
    denominator += weight * (1 - tolerance);
  }
  let smallest = numerator / denominator;
  for (let switched = 0; switched < values.length; switched += 1) {
    const raised = sortedGains[switched] ?? 0;
    numerator += raised * (sorted[switched] ?? 0);
    denominator += raised;
    const mean = numerator / denominator;
    if (mean < smallest) smallest = mean;
  }
  return smallest;
}
