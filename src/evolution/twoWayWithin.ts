import { solve } from "./linearSystem";

/** Which group of each of two kinds an observation belongs to, numbered from 0. */
export interface TwoWayGroups {
  readonly clusterOf: Int32Array;
  readonly periodOf: Int32Array;
  readonly clusters: number;
  readonly periods: number;
}

/**
 * What two-way fixed effects leave of a variable: v_it - α_i - λ_t by least squares, exactly also where the panel has
 * gaps. The effects of the kind with more groups are swept out, those of the other solve one small linear system, the
 * same for every variable: hence a function that prepares it once.
 *
 * @returns a function from a variable, one value per observation, to its residuals in the same unit
 * @see Wallace & Hussain 1969; Davis 2002, Estimating multi-way error components models with unbalanced data
 */
export function twoWayWithin(groups: TwoWayGroups): (values: Float64Array) => Float64Array {
  const swept = groups.clusters >= groups.periods;
  const outer = swept ? groups.clusterOf : groups.periodOf;
  const inner = swept ? groups.periodOf : groups.clusterOf;
  const outerSize = sizes(outer, swept ? groups.clusters : groups.periods);
  const innerSize = sizes(inner, swept ? groups.periods : groups.clusters);
  const normal = normalMatrix(outer, inner, outerSize, innerSize);
  return (values) => {
    const centred = withoutMeans(values, outer, outerSize);
    const sums = new Array<number>(innerSize.length).fill(0);
    centred.forEach((value, at) => {
      const group = inner[at] ?? 0;
      sums[group] = (sums[group] ?? 0) + value;
    });
    const effects = solve(normal, sums);
    return withoutMeans(
      values.map((value, at) => value - (effects[inner[at] ?? 0] ?? 0)),
      outer,
      outerSize,
    );
  };
}

function sizes(groupOf: Int32Array, groups: number): Float64Array {
  const size = new Float64Array(groups);
  groupOf.forEach((group) => {
    size[group] = (size[group] ?? 0) + 1;
  });
  return size;
}

function withoutMeans(values: Float64Array, groupOf: Int32Array, size: Float64Array): Float64Array {
  const sums = new Float64Array(size.length);
  values.forEach((value, at) => {
    const group = groupOf[at] ?? 0;
    sums[group] = (sums[group] ?? 0) + value;
  });
  return values.map((value, at) => {
    const group = groupOf[at] ?? 0;
    return value - (sums[group] ?? 0) / (size[group] ?? NaN);
  });
}

/** Dummies of the inner groups after sweeping out the outer means: diag(n_t) - Σ_i (1/n_i) d_i d_i'. */
function normalMatrix(
  outer: Int32Array,
  inner: Int32Array,
  outerSize: Float64Array,
  innerSize: Float64Array,
): number[][] {
  const matrix = Array.from(innerSize, (size, at) => Array.from(innerSize, (_, column) => (at === column ? size : 0)));
  const members = Array.from(outerSize, (): number[] => []);
  outer.forEach((group, at) => members[group]?.push(inner[at] ?? 0));
  members.forEach((seen, group) => {
    const part = 1 / (outerSize[group] ?? NaN);
    for (const one of seen) {
      const row = matrix[one];
      if (row) for (const other of seen) row[other] = (row[other] ?? 0) - part;
    }
  });
  return matrix;
}
