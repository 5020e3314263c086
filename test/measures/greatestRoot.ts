/** The solution of a square system of equations, by elimination with the largest pivot of each column. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? NaN]);
  rows.forEach((_, column) => {
    const below = rows.slice(column);
    const pivot = below.reduce((a, b) => (Math.abs(b[column] ?? 0) > Math.abs(a[column] ?? 0) ? b : a));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    rows.forEach((row, i) => {
      if (i === column) return;
      const factor = (row[column] ?? NaN) / (pivot[column] ?? NaN);
      pivot.forEach((value, j) => (row[j] = (row[j] ?? NaN) - factor * value));
    });
  });
  return rows.map((row, i) => (row[rows.length] ?? NaN) / (row[i] ?? NaN));
}

/**
 * The greatest root of the characteristic polynomial p(x) = |xI - A| of a positive matrix, and the vector that it belongs to.
 * Newton's way from above the largest row sum, where p'/p is the trace of the inverse of xI - A: all roots lie to the left, so
 * that every step falls short of the greatest one and none can be overlooked. The vector solves (A - xI) w = 0 with its last
 * element at 1, then summing to 1.
 */
export function greatestRoot(matrix: readonly (readonly number[])[]): { root: number; vector: number[] } {
  const size = matrix.length;
  const less = (x: number): number[][] => matrix.map((row, i) => row.map((value, j) => (i === j ? x : 0) - value));
  let root = 1 + Math.max(...matrix.map((row) => row.reduce((all, value) => all + value, 0)));
  for (let step = Infinity; step > 1e-13 * root; root -= step) {
    const shifted = less(root);
    const trace = matrix.reduce((all, _, i) => {
      const unit = matrix.map((__, j) => (i === j ? 1 : 0));
      return all + (solved(shifted, unit)[i] ?? NaN);
    }, 0);
    // Exactly at the root there is no inverse, and no step left to take.
    step = Number.isFinite(trace) ? 1 / trace : 0;
  }
  const rest = less(root)
    .slice(0, -1)
    .map((row) => row.slice(0, -1));
  const last = matrix.slice(0, -1).map((row) => row[size - 1] ?? NaN);
  const vector = [...solved(rest, last), 1];
  const total = vector.reduce((all, value) => all + value, 0);
  return { root, vector: vector.map((value) => value / total) };
}
