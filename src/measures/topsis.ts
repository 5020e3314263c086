import { fault, type Fault, refuse } from "./fault";
import { type Direction, normalize } from "./normalize";
import { isConstant, rangeOf } from "./range";
import {
  columnOf,
  completeRows,
  dividedBy,
  isObserved,
  lengthFaults,
  type Matrix,
  unitOf,
  type Vector,
  weightShares,
  widthOf,
} from "./vector";

/**
 * Where the best and the worst come from. "sample": the best and worst value of each column, after vector (default) or
 * min-max scaling. "absolute": fixed goalposts in the units of the data, which also set the scale, so that adding or removing
 * a unit changes no other score; best may lie below worst, which is what "less is better" means.
 */
export type TopsisOptions =
  | {
      readonly ideals?: "sample";
      readonly normalization?: "vector" | "minMax";
      readonly directions?: readonly Direction[];
    }
  | { readonly ideals: "absolute"; readonly best: Vector; readonly worst: Vector };

export interface Topsis {
  /** C_i, 0 (the worst in everything) to 1 (the best in everything). */
  readonly closeness: Float64Array;
  readonly distanceToBest: Float64Array;
  readonly distanceToWorst: Float64Array;
  /** 1 = closest; ties take the best of their ranks, as RANK.EQ. NaN where there is no closeness. */
  readonly rank: Float64Array;
}

/**
 * TOPSIS (优劣解距离法): how close each unit is to the best profile and how far from the worst.
 * v_ij = w_j r_ij; D+ = √Σ_j (v_ij - v_j+)², D- likewise to v_j-; C = D- / (D+ + D-). Unitless, 0-1.
 * r = x / √Σ x² (vector), (x - min)/(max - min) (minMax), or the position between worst and best, cut to 0-1 (absolute).
 * The direction enters once, in the choice of v+ and v-. A constant column separates nobody and adds 0.
 * Rank: a closeness within 1e-9 of the next better one shares its rank, for the last bit of a sum depends on its order.
 * Weights are divided by their sum. With sample ideals the order of two units can turn when a third is added.
 * Missing: a unit with a missing cell has no score and takes no part in the scale or the ideals. NaN: D+ + D- = 0 (all units alike).
 * @param values - one row per unit, one column per indicator
 * @param weights - one per indicator, >= 0
 * @throws MeasureFault `length`, `missing`, `negative`, `zeroWeights` (weights), `coincidentGoalposts`
 * @see Hwang & Yoon 1981; absolute ideals: García-Cascales & Lamata 2012
 * @example topsis([[1, 0], [0, 1]], [3, 1]).closeness // [0.75, 0.25]
 */
export function topsis(values: Matrix, weights: Vector, options: TopsisOptions = {}): Topsis {
  const width = values.length === 0 ? weights.length : widthOf("values", values);
  const shares = weightShares(weights, width);
  const columns = scaledColumns(values, width, options);
  const distanceToBest = new Float64Array(values.length).fill(NaN);
  const distanceToWorst = new Float64Array(values.length).fill(NaN);
  const closeness = new Float64Array(values.length).fill(NaN);
  completeRows(values).forEach((row, i) => {
    let toBest = 0;
    let toWorst = 0;
    columns.forEach(({ positions, best, worst }, j) => {
      toBest += ((shares[j] ?? NaN) * ((positions[i] ?? NaN) - best)) ** 2;
      toWorst += ((shares[j] ?? NaN) * ((positions[i] ?? NaN) - worst)) ** 2;
    });
    distanceToBest[row] = Math.sqrt(toBest);
    distanceToWorst[row] = Math.sqrt(toWorst);
    closeness[row] = Math.sqrt(toWorst) / (Math.sqrt(toBest) + Math.sqrt(toWorst));
  });
  return { closeness, distanceToBest, distanceToWorst, rank: ranksOf(closeness) };
}

function ranksOf(closeness: Float64Array): Float64Array {
  const rank = new Float64Array(closeness.length).fill(NaN);
  const at = (unit: number): number => closeness[unit] ?? NaN;
  const best = Uint32Array.from(closeness.keys())
    .filter((unit) => isObserved(at(unit)))
    .sort((a, b) => at(b) - at(a));
  best.forEach((unit, i) => {
    const better = best[i - 1];
    rank[unit] = better !== undefined && at(better) - at(unit) <= 1e-9 ? (rank[better] ?? NaN) : i + 1;
  });
  return rank;
}

interface ScaledColumn {
  readonly positions: Float64Array;
  readonly best: number;
  readonly worst: number;
}

function scaledColumns(values: Matrix, width: number, options: TopsisOptions): ScaledColumn[] {
  const rows = completeRows(values);
  if (options.ideals === "absolute") {
    const { best, worst } = options;
    checkIdeals(best, worst, width);
    return Array.from({ length: width }, (_, j) => {
      const [from, to] = [worst[j] ?? NaN, best[j] ?? NaN];
      const positions = columnOf(values, rows, j).map((x) => Math.min(1, Math.max(0, (x - from) / (to - from))));
      return { positions, best: 1, worst: 0 };
    });
  }
  const { normalization = "vector", directions } = options;
  if (directions !== undefined) refuse(lengthFaults("directions", directions.length, width));
  return Array.from({ length: width }, (_, j) => {
    const column = columnOf(values, rows, j);
    // Where every column is constant, rounding would decide who is the best.
    if (isConstant(rangeOf(column))) return { positions: column.map(() => 0), best: 0, worst: 0 };
    const positions = normalization === "vector" ? vectorScale(column) : normalize(column, { method: "minMax" });
    const { low, high } = rangeOf(positions);
    return directions?.[j] === -1 ? { positions, best: low, worst: high } : { positions, best: high, worst: low };
  });
}

function vectorScale(column: Float64Array): Float64Array {
  const measured = dividedBy(unitOf(column), column);
  const norm = Math.sqrt(measured.reduce((squares, x) => squares + x * x, 0));
  return dividedBy(norm, measured);
}

function checkIdeals(best: Vector, worst: Vector, width: number): void {
  refuse([...lengthFaults("best", best.length, width), ...lengthFaults("worst", worst.length, width)]);
  const faults: Fault[] = [];
  for (let j = 0; j < width; j++) {
    const [top, bottom] = [best[j] ?? NaN, worst[j] ?? NaN];
    if (!isObserved(top)) faults.push(fault("missing", ["best", j], top, "a number"));
    if (!isObserved(bottom)) faults.push(fault("missing", ["worst", j], bottom, "a number"));
    if (isConstant({ low: Math.min(top, bottom), high: Math.max(top, bottom) }))
      faults.push(fault("coincidentGoalposts", ["best", j], top, `other than ${bottom}`));
  }
  refuse(faults);
}
