import { fault, type Fault, refuse } from "./fault";
import { groupsOf } from "./groups";
import { type ObservedUnits, observedUnits, weightedSum } from "./observedUnits";
import { isConstant, rangeOf } from "./range";
import { type Label, sum, type Vector } from "./vector";

/** T gives weight to the top of the distribution, L (mean log deviation) to the bottom. */
export type TheilVariant = "T" | "L";

export interface TheilOptions {
  readonly weights?: Vector;
  readonly variant?: TheilVariant;
}

/**
 * Theil index (泰尔指数) of inequality between units.
 * T = Σ (w_i/W) (y_i/μ) ln(y_i/μ); L = Σ (w_i/W) ln(μ/y_i); μ = weighted mean. Unitless, natural logarithm: 0 = all alike;
 * T at most ln(W/w_min) (ln n unweighted), L without upper bound.
 * Zeros: in T 0 ln 0 = 0 and the unit keeps its place in n and μ; L is infinite at zero, so a zero is refused by place.
 * Missing: a unit without a value or without a weight is left out. NaN: no unit, the values sum to 0.
 * @param values - amount per unit, any unit of measure; T: >= 0, L: > 0
 * @throws MeasureFault `negative`, `notPositive` (L), `length`
 * @see Theil 1967; Shorrocks 1980 (T = GE(1), L = GE(0))
 * @example theil([10, 10, 10, 20, 50], { variant: "L" }) // 0.2326302
 */
export function theil(values: Vector, { weights, variant = "T" }: TheilOptions = {}): number {
  return indexOf(unitsFor(variant, values, weights), variant);
}

/** One group's part: its own index, its share of units (by weight), its share of the amount, its mean. */
export interface TheilGroup {
  readonly label: Label;
  readonly index: number;
  readonly populationShare: number;
  readonly amountShare: number;
  readonly mean: number;
}

export interface TheilDecomposition {
  readonly total: number;
  readonly within: number;
  readonly between: number;
  readonly groups: readonly TheilGroup[];
}

/**
 * Theil index split into inequality within and between groups; the two sum to the total.
 * T: within = Σ s_g T_g, between = Σ s_g ln(μ_g/μ); L: within = Σ p_g L_g, between = Σ p_g ln(μ/μ_g);
 * s_g = share of the amount, p_g = share of the units (by weight). Groups in order of first appearance.
 * Zeros, missing values, NaN: as `theil`; a unit without a group is left out. A group that has nothing has index NaN and adds 0.
 * @param groups - group of each unit, in the order of the values
 * @throws MeasureFault as `theil`, and `length` for the groups
 * @see Theil 1967; Shorrocks 1980
 * @example theilDecomposition([1, 1, 3, 3], ["a", "a", "b", "b"]).within // 0
 */
export function theilDecomposition(
  values: Vector,
  groups: ArrayLike<Label>,
  { weights, variant = "T" }: TheilOptions = {},
): TheilDecomposition {
  const all = unitsFor(variant, values, weights, groups);
  const mean = (all.weightedSum / all.totalWeight) * all.unit;
  const parts = groupsOf(groups, all.places).map(({ label, members }): TheilGroup => {
    const units = subset(all, members);
    return {
      label,
      index: indexOf(units, variant),
      populationShare: units.totalWeight / all.totalWeight,
      amountShare: units.weightedSum / all.weightedSum,
      mean: (units.weightedSum / units.totalWeight) * all.unit,
    };
  });
  let within = 0;
  let between = 0;
  const isAlike = isConstant(rangeOf(all.values));
  for (const part of parts) {
    const share = variant === "T" ? part.amountShare : part.populationShare;
    if (share === 0) continue;
    within += share * part.index;
    if (!isAlike) between += share * (variant === "T" ? Math.log(part.mean / mean) : Math.log(mean / part.mean));
  }
  const defined = all.weightedSum > 0;
  return {
    total: indexOf(all, variant),
    within: defined ? within : NaN,
    between: defined ? between : NaN,
    groups: parts,
  };
}

function unitsFor(
  variant: TheilVariant,
  values: Vector,
  weights: Vector | undefined,
  groups?: ArrayLike<Label>,
): ObservedUnits {
  const units = observedUnits(values, weights, groups);
  if (variant === "L") {
    const zeros: Fault[] = [];
    for (const place of units.places)
      if (values[place] === 0) zeros.push(fault("notPositive", ["values", place], 0, "> 0"));
    refuse(zeros);
  }
  return units;
}

type Totalled = Pick<ObservedUnits, "values" | "weights" | "totalWeight" | "weightedSum">;

function indexOf({ values, weights, totalWeight, weightedSum }: Totalled, variant: TheilVariant): number {
  if (!(weightedSum > 0)) return NaN;
  if (isConstant(rangeOf(values))) return 0;
  const mean = weightedSum / totalWeight;
  let total = 0;
  for (let i = 0; i < values.length; i++) {
    const relative = (values[i] ?? NaN) / mean;
    if (relative === 0) continue;
    total += (weights[i] ?? NaN) * (variant === "T" ? relative : -1) * Math.log(relative);
  }
  // Equal values leave a rounding residue of either sign around 0, and the index is never negative.
  return Math.max(0, total / totalWeight);
}

/** Some of the units, by their position among the observed ones. */
function subset(all: ObservedUnits, members: readonly number[]): Totalled {
  const values = Float64Array.from(members, (i) => all.values[i] ?? NaN);
  const weights = Float64Array.from(members, (i) => all.weights[i] ?? NaN);
  return { values, weights, totalWeight: sum(weights), weightedSum: weightedSum(values, weights) };
}
