import { refuse } from "./fault";
import { withoutResidues } from "./limits";
import { isLabel, isObserved, type Label, lengthFaults, negativeFaults, sum, unitOf, type Vector } from "./vector";

/** The units that an inequality measure speaks of, with the totals it divides by. */
export interface ObservedUnits {
  /** In the unit below. */
  readonly values: Float64Array;
  /** What a value of 1 is in the input: 1, but for numbers too large or small to be multiplied. */
  readonly unit: number;
  readonly weights: Float64Array;
  /** Where each of them stood in the input. */
  readonly places: readonly number[];
  readonly totalWeight: number;
  readonly weightedSum: number;
}

/**
 * Reads values and their weights once, for all inequality measures, by one rule: a unit whose value or weight is missing is
 * left out, and so is a unit of weight 0, and one without a group where there are groups; no negative amount has a share in
 * a total.
 * @throws MeasureFault `negative`, `length`
 */
export function observedUnits(found: Vector, counted?: Vector, groups?: ArrayLike<Label>): ObservedUnits {
  const [values, weights] = [withoutResidues(found), counted && withoutResidues(counted)];
  if (weights !== undefined) refuse(lengthFaults("weights", weights.length, values.length));
  if (groups !== undefined) refuse(lengthFaults("groups", groups.length, values.length));
  const belongs = (place: number): boolean => groups === undefined || isLabel(groups[place]);
  const negative = [...negativeFaults("values", values), ...negativeFaults("weights", weights ?? [])];
  refuse(negative.filter(({ where: [, place] }) => belongs(Number(place))));
  const places: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const weight = weights === undefined ? 1 : (weights[i] ?? NaN);
    if (isObserved(values[i]) && isObserved(weight) && weight !== 0 && belongs(i)) places.push(i);
  }
  const [unit, weightUnit] = [unitOf(values), unitOf(weights ?? [])];
  const amounts = pick(values, places, unit);
  const counts = weights === undefined ? new Float64Array(places.length).fill(1) : pick(weights, places, weightUnit);
  return {
    values: amounts,
    unit,
    weights: counts,
    places,
    totalWeight: sum(counts),
    weightedSum: weightedSum(amounts, counts),
  };
}

export function weightedSum(values: Float64Array, weights: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += (weights[i] ?? NaN) * (values[i] ?? NaN);
  return total;
}

function pick(values: Vector, places: readonly number[], unit: number): Float64Array {
  const picked = new Float64Array(places.length);
  places.forEach((place, i) => {
    picked[i] = (values[place] ?? NaN) / unit;
  });
  return picked;
}
