/** A pivot this small beside the largest entry of its row is rounding, not information. */
const NEGLIGIBLE = 1e-11;

/**
 * Solves A x = b by Gaussian elimination with partial pivoting. Where A is singular the unknowns without a pivot are 0,
 * which is one of the solutions when there are any (a constant of a fixed-effects model that nothing identifies).
 *
 * @param matrix - square, by rows; not changed
 * @param right - one element per row
 * @example solve([[2, 1], [1, 3]], [3, 5]) // [0.8, 1.4]
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => Float64Array.from([...row, right[at] ?? NaN]));
  const scale = Math.max(0, ...matrix.map((row) => Math.max(0, ...row.map(Math.abs))));
  const pivotRowOf = new Int32Array(size).fill(-1);
  let next = 0;
  for (let column = 0; column < size; column += 1) {
    let best = next;
    for (let at = next; at < size; at += 1) if (entry(rows, at, column) > entry(rows, best, column)) best = at;
    if (!(entry(rows, best, column) > NEGLIGIBLE * scale)) continue;
    const pivot = rows[best];
    const displaced = rows[next];
    if (!pivot || !displaced) continue;
    rows[best] = displaced;
    rows[next] = pivot;
    rows.forEach((row, at) => {
      if (at === next) return;
      const factor = (row[column] ?? 0) / (pivot[column] ?? NaN);
      if (factor !== 0) for (let k = column; k <= size; k += 1) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    });
    pivotRowOf[column] = next;
    next += 1;
  }
  return Array.from(pivotRowOf, (at, column) => {
    const row = rows[at];
    return row ? (row[size] ?? NaN) / (row[column] ?? NaN) : 0;
  });
}

function entry(rows: readonly Float64Array[], at: number, column: number): number {
  return Math.abs(rows[at]?.[column] ?? 0);
}
