import { refuse } from "./fault";
import { type Direction, momentsOf, normalize } from "./normalize";
import { columnOf, completeRows, lengthFaults, type Matrix, sum, widthOf } from "./vector";

export interface CriticOptions {
  readonly directions?: readonly Direction[];
  /** "minMax" (default, Diakoulaki) makes the deviations comparable; "none" takes the values in their own units. */
  readonly scale?: "minMax" | "none";
}

export interface CriticWeights {
  readonly weights: Float64Array;
  /** σ_j, sample standard deviation after scaling. The divisor n or n - 1 cancels in the weights. */
  readonly deviation: Float64Array;
  /** Σ_k (1 - r_jk) */
  readonly conflict: Float64Array;
  /** C_j = σ_j · conflict */
  readonly information: Float64Array;
  /** Rows that took part. */
  readonly count: number;
}

/**
 * CRITIC weights (CRITIC 法): an indicator weighs more when it varies more and says something that the others do not.
 * C_j = σ_j Σ_k (1 - r_jk), w_j = C_j / Σ C; r = Pearson correlation, over values brought to 0-1 in their direction.
 * Weights sum to 1; unitless. A direction of -1 turns the sign of the column's correlations.
 * A constant column carries nothing: weight 0, and it takes no part in the conflict of the others.
 * Missing: a row with a missing cell is left out.
 * NaN: fewer than 3 rows (two points always correlate by ±1), or no conflict at all (one indicator, or all saying the same).
 * @param values - one row per unit, one column per indicator
 * @throws MeasureFault `length`
 * @see Diakoulaki, Mavrotas & Papayannakis 1995, Computers & Operations Research 22(7): 763-770
 * @example criticWeights([[0, 0], [1, 1], [2, 0]]).weights // [0.4641016, 0.5358984]
 */
export function criticWeights(values: Matrix, { directions, scale = "minMax" }: CriticOptions = {}): CriticWeights {
  const width = widthOf("values", values);
  if (directions !== undefined) refuse(lengthFaults("directions", directions.length, width));
  const rows = completeRows(values);
  const columns = Array.from({ length: width }, (_, j) => {
    const column = columnOf(values, rows, j);
    const direction = directions?.[j] ?? 1;
    if (scale === "none") return column.map((x) => direction * x);
    // A constant column has no min-max scale; as it stands its deviation is 0, which is all that is asked of it.
    const { deviation } = momentsOf(column, "sample");
    return deviation > 0 ? normalize(column, { method: "minMax", direction }) : column;
  });
  const enough = rows.length >= 3;
  const deviation = Float64Array.from(columns, (column) => (enough ? momentsOf(column, "sample").deviation : NaN));
  const standard = columns.map((column) => normalize(column, { method: "z" }));
  const conflict = new Float64Array(width);
  standard.forEach((column, j) => {
    standard.slice(0, j).forEach((other, k) => {
      if (!((deviation[j] ?? 0) > 0 && (deviation[k] ?? 0) > 0)) return;
      const apart = 1 - correlation(column, other);
      conflict[j] = (conflict[j] ?? NaN) + apart;
      conflict[k] = (conflict[k] ?? NaN) + apart;
    });
  });
  const information = deviation.map((sigma, j) => sigma * (conflict[j] ?? NaN));
  const total = sum(information);
  const weights = information.map((c) => (total > 0 ? c / total : NaN));
  return { weights, deviation, conflict, information, count: rows.length };
}

/** Pearson correlation of two columns of z-scores; a perfect one comes out as exactly 1, or its residue would pass for conflict. */
function correlation(a: Float64Array, b: Float64Array): number {
  const r = a.reduce((total, z, i) => total + z * (b[i] ?? NaN), 0) / (a.length - 1);
  return r > 1 - 1e-12 ? 1 : r;
}
