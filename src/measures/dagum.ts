import { gini } from "./gini";
import { groupsOf } from "./groups";
import { observedUnits } from "./observedUnits";
import { isConstant } from "./range";
import { type Label, sum, type Vector } from "./vector";

export interface DagumGroup {
  readonly label: Label;
  readonly size: number;
  readonly mean: number;
  /** G_jj; NaN where the group has nothing. */
  readonly gini: number;
  /** p_j = n_j / n */
  readonly populationShare: number;
  /** s_j = n_j μ_j / (n μ) */
  readonly amountShare: number;
}

export interface Dagum {
  readonly gini: number;
  readonly within: number;
  readonly netBetween: number;
  readonly transvariation: number;
  /** In order of first appearance, as are the rows and columns of the two matrices. */
  readonly groups: readonly DagumGroup[];
  /** G_jh between groups, G_jj on the diagonal; symmetric; NaN where both groups have nothing. */
  readonly betweenGini: readonly Float64Array[];
  /** D_jh, relative economic affluence, 0 to 1; symmetric, 0 on the diagonal and between groups that are alike throughout. */
  readonly affluence: readonly Float64Array[];
}

/**
 * Dagum decomposition of the Gini coefficient (Dagum 基尼系数分解): within groups, net between them, and transvariation,
 * the part due to members of poorer groups who have more than members of richer ones. The three sum to G.
 * G = Σ_j Σ_h Σ_i Σ_r |y_ji - y_hr| / (2 n² μ); Δ_jh = mean |y_ji - y_hr|; G_jh = Δ_jh / (μ_j + μ_h); D_jh = |μ_j - μ_h| / Δ_jh,
 * which equals (d - p)/(d + p) of the definition; within = Σ_j G_jj p_j s_j; net between = Σ_{h<j} G_jh (p_j s_h + p_h s_j) D_jh;
 * transvariation = the same with 1 - D_jh. Unitless, each part >= 0.
 * Computed without the n² pairs: each group is sorted once, and Δ_jh comes from merging two sorted groups, O(n log n + k n).
 * Missing: a unit without a value or without a group is left out. A group of one member has G_jj = 0.
 * NaN: no unit, the values sum to 0.
 * @param values - amount per unit, >= 0
 * @param groups - group of each unit, in the order of the values
 * @throws MeasureFault `negative`, `length`
 * @see Dagum 1997, Empirical Economics 22: 515-531
 * @example dagum([1, 3, 2, 6], ["east", "east", "west", "west"]).within // 0.125
 */
export function dagum(values: Vector, groups: ArrayLike<Label>): Dagum {
  const units = observedUnits(values, undefined, groups);
  const sorted = groupsOf(groups, units.places).map(({ label, members }) => ({
    label,
    values: Float64Array.from(members, (i) => units.values[i] ?? NaN).sort(),
  }));
  const count = units.values.length;
  const total = units.weightedSum;
  const parts = sorted.map((group): DagumGroup => ({
    label: group.label,
    size: group.values.length,
    mean: (sum(group.values) / group.values.length) * units.unit,
    gini: gini(group.values),
    populationShare: group.values.length / count,
    amountShare: sum(group.values) / total,
  }));
  const betweenGini = parts.map(() => new Float64Array(parts.length));
  const affluence = parts.map(() => new Float64Array(parts.length));
  let within = 0;
  let netBetween = 0;
  let transvariation = 0;
  parts.forEach((group, j) => {
    set(betweenGini, j, j, group.gini);
    if (group.amountShare > 0) within += group.gini * group.populationShare * group.amountShare;
    parts.slice(0, j).forEach((other, h) => {
      const differences = crossDifferences(sorted[j]?.values ?? [], sorted[h]?.values ?? []);
      const meanDifference = differences / (group.size * other.size);
      // Rounding can push the ratio a hair above 1 where the groups do not overlap.
      const distance =
        meanDifference > 0 ? Math.min(1, Math.abs(group.mean - other.mean) / units.unit / meanDifference) : 0;
      // G_jh (p_j s_h + p_h s_j) with the means cancelled, so that two groups with nothing add 0 instead of 0/0.
      const contribution = differences / (count * total);
      netBetween += contribution * distance;
      transvariation += contribution * (1 - distance);
      set(betweenGini, j, h, meanDifference / (group.mean / units.unit + other.mean / units.unit));
      set(affluence, j, h, distance);
    });
  });
  const defined = total > 0;
  return {
    gini: gini(units.values),
    within: defined ? within : NaN,
    netBetween: defined ? netBetween : NaN,
    transvariation: defined ? transvariation : NaN,
    groups: parts,
    betweenGini,
    affluence,
  };
}

/** Σ_i Σ_r |a_i - b_r| of two rising vectors, in one walk through both: each a is compared with the b below it and the b above it. */
function crossDifferences(a: Vector, b: Vector): number {
  // One value throughout: no difference, where the sums below would leave a rounding residue to be divided by.
  const low = Math.min(a[0] ?? NaN, b[0] ?? NaN);
  const high = Math.max(a[a.length - 1] ?? NaN, b[b.length - 1] ?? NaN);
  if (isConstant({ low, high })) return 0;
  const all = sum(b);
  let below = 0;
  let amountBelow = 0;
  let differences = 0;
  for (let i = 0; i < a.length; i++) {
    const value = a[i] ?? NaN;
    while (below < b.length && (b[below] ?? NaN) <= value) {
      amountBelow += b[below] ?? NaN;
      below += 1;
    }
    differences += value * below - amountBelow + (all - amountBelow) - value * (b.length - below);
  }
  return differences;
}

function set(matrix: readonly Float64Array[], j: number, h: number, value: number): void {
  const [row, mirrored] = [matrix[j], matrix[h]];
  if (row !== undefined) row[h] = value;
  if (mirrored !== undefined) mirrored[j] = value;
}
