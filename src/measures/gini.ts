import { type ObservedUnits, observedUnits } from "./observedUnits";
import { isConstant, rangeOf } from "./range";
import type { Vector } from "./vector";

/** The correction asks how far n units are from the most unequal n units could be; with weights there is no such n. */
export type GiniOptions = { readonly weights?: Vector; readonly normalized?: false } | { readonly normalized: true };

/**
 * Gini coefficient (基尼系数): mean difference between two units as a share of twice the mean.
 * G = Σ_i Σ_j w_i w_j |y_i - y_j| / (2 W² μ). Unitless: 0 = all alike, at most 1 - w_min/W (1 - 1/n unweighted).
 * Normalised: G · n / (n - 1), so that one unit holding all gives 1. No correction by default.
 * Computed in O(n log n): with units in rising order, G = Σ_i w_i (y_i W_<i - Y_<i) / (W Y), where W_<i and Y_<i are the
 * weight and the weighted amount below i; weights are sorted along with their values.
 * Missing: a unit without a value or without a weight is left out. Zeros count: a unit that has nothing is a unit.
 * NaN: no unit, the values sum to 0; normalised for one unit.
 * @param values - amount per unit, any unit of measure, >= 0
 * @throws MeasureFault `negative`, `length`
 * @see Gini 1912; Lerman & Yitzhaki 1989 on weights
 * @example gini([20, 50, 20, 10]) // 0.3
 */
export function gini(values: Vector, options: GiniOptions = {}): number {
  if (options.normalized === true) {
    const units = observedUnits(values);
    // Rounding may put one unit that holds all a hair above 1.
    return Math.min(1, (giniOf(units, false) * units.values.length) / (units.values.length - 1));
  }
  return giniOf(observedUnits(values, options.weights), options.weights !== undefined);
}

function giniOf(units: ObservedUnits, weighted: boolean): number {
  if (!(units.weightedSum > 0)) return NaN;
  if (isConstant(rangeOf(units.values))) return 0;
  const { values, weights } = weighted
    ? risingTogether(units)
    : { values: units.values.slice().sort(), weights: units.weights };
  let weightBelow = 0;
  let amountBelow = 0;
  let differences = 0;
  values.forEach((value, i) => {
    const weight = weights[i] ?? NaN;
    differences += weight * (value * weightBelow - amountBelow);
    weightBelow += weight;
    amountBelow += weight * value;
  });
  return Math.max(0, differences) / (units.totalWeight * units.weightedSum);
}

/** Values in rising order, each with its own weight still beside it. */
function risingTogether({ values, weights }: ObservedUnits): Pick<ObservedUnits, "values" | "weights"> {
  const order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN));
  return {
    values: Float64Array.from(order, (i) => values[i] ?? NaN),
    weights: Float64Array.from(order, (i) => weights[i] ?? NaN),
  };
}
