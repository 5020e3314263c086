import { fault, type Fault, refuse } from "./fault";
import { withoutResidues } from "./limits";
import { type Direction, normalize } from "./normalize";
import { isConstant, rangeOf } from "./range";
import { columnOf, completeRows, dividedBy, lengthFaults, type Matrix, sum, unitOf, widthOf } from "./vector";

/**
 * "none" takes shares of the values as they are (Shannon; the textbook form), "minMax" of values brought to 0-1 first,
 * as most applied papers do; a direction only has a meaning in the second. `shift` is added before the shares are taken.
 */
export type EntropyOptions = { readonly shift?: number } & (
  { readonly scale?: "none" } | { readonly scale: "minMax"; readonly directions?: readonly Direction[] }
);

export interface EntropyWeights {
  readonly weights: Float64Array;
  /** e_j, 0 (one unit has all) to 1 (all alike). */
  readonly entropy: Float64Array;
  /** 1 - e_j */
  readonly divergence: Float64Array;
  /** Rows that took part. */
  readonly count: number;
  readonly shift: number;
  readonly scale: "none" | "minMax";
}

/**
 * Entropy weights (熵值法): indicators that tell units apart get more weight. They measure dispersion, not importance.
 * p_ij = z_ij / Σ_i z_ij; e_j = -(1/ln n) Σ_i p_ij ln p_ij; w_j = (1 - e_j) / Σ_j (1 - e_j). Weights sum to 1; unitless.
 * z_ij = x_ij + shift ("none", the default) or min-max of x_ij + shift. The shift is 0 by default; any other changes the weights,
 * so it is part of the result. Zeros: 0 ln 0 = 0. A constant column has e = 1 and weight 0.
 * Panel: pass all units of all periods as rows: one vector of weights, n = units times periods.
 * Missing: a row with a missing cell is left out. NaN: fewer than 2 rows, or every column constant.
 * @param values - one row per unit (and period), one column per indicator; z must be >= 0
 * @throws MeasureFault `negative` (there is no share of a negative amount; a negative shift), `length`
 * @see Shannon 1948; Zeleny 1982
 * @example entropyWeights([[2, 1], [2, 0], [0, 0], [0, 0]]).weights // [1/3, 2/3]
 */
export function entropyWeights(values: Matrix, options: EntropyOptions = {}): EntropyWeights {
  const width = widthOf("values", values);
  const shift = options.shift ?? 0;
  const directions = options.scale === "minMax" ? options.directions : undefined;
  if (directions !== undefined) refuse(lengthFaults("directions", directions.length, width));
  if (!(shift >= 0 && shift < Infinity)) refuse([fault("negative", ["shift"], shift, ">= 0")]);
  const rows = completeRows(values);
  const negative: Fault[] = [];
  const divergence = Float64Array.from({ length: width }, (_, j) => {
    const column = Float64Array.from(withoutResidues(columnOf(values, rows, j)));
    const range = rangeOf(column);
    if (options.scale !== "minMax" && range.low + shift < 0) {
      for (const cell of negativeCells(values, rows, j, shift)) negative.push(cell);
    }
    if (rows.length < 2) return NaN;
    // A constant column tells nothing apart; a rounding residue would claim a weight for it.
    if (isConstant(range)) return 0;
    return shareDivergence(
      options.scale === "minMax" ? normalize(column, { method: "minMax", direction: directions?.[j] ?? 1 }) : column,
      shift,
    );
  });
  refuse(negative);
  const entropy = divergence.map((d) => 1 - d);
  const total = sum(divergence);
  const weights = divergence.map((d) => (total > 0 ? d / total : NaN));
  return { weights, entropy, divergence, count: rows.length, shift, scale: options.scale ?? "none" };
}

/**
 * 1 - e = Σ [q ln q - (q - 1)] / (n ln n), q = n p, to which the units add nothing that is not their own: where all shares are
 * nearly alike, 1 minus an entropy near 1 would leave little but rounding, and weights come from it.
 */
function shareDivergence(column: Float64Array, shift: number): number {
  const shifted = shift === 0 ? column : column.map((value) => value + shift);
  const measured = dividedBy(unitOf(shifted), shifted);
  const count = measured.length;
  const mean = sum(measured) / count;
  let divergence = 0;
  for (let i = 0; i < count; i++) {
    const above = ((measured[i] ?? NaN) - mean) / mean;
    // 0 ln 0 = 0 leaves -(q - 1) = 1.
    divergence += above > -1 ? (1 + above) * Math.log1p(above) - above : 1;
  }
  return Math.min(1, Math.max(0, divergence / (count * Math.log(count))));
}

function negativeCells(values: Matrix, rows: readonly number[], column: number, shift: number): Fault[] {
  return rows.flatMap((row) => {
    const value = values[row]?.[column] ?? NaN;
    return value + shift < 0 ? [fault("negative", ["values", row, column], value, `>= ${-shift}`)] : [];
  });
}
