/**
 * Anderson-Goodman likelihood ratio: do two groups move between states with the same probabilities?
 * LR = 2 Σ_groups Σ_ij n_ij ln(p_ij / pooled p_ij), p_ij = n_ij / n_i, over the rows seen in both groups; 0 = alike.
 * Undefined where no row is seen in both: then nothing is compared.
 *
 * @param first - n_ij of one group at size × i + j
 * @param second - the same of the other
 * @see Anderson & Goodman 1957, Annals of Mathematical Statistics 28: 89-110
 * @example andersonGoodman([3, 1, 0, 0], [1, 3, 0, 0], 2) // 2 (6 ln 1.5 + 2 ln 0.5) = 2.0930
 */
export function andersonGoodman(first: ArrayLike<number>, second: ArrayLike<number>, size: number): number | undefined {
  let ratio = 0;
  let shared = 0;
  for (let row = 0; row < size; row += 1) {
    let [left, right] = [0, 0];
    for (let column = 0; column < size; column += 1) {
      left += first[size * row + column] ?? 0;
      right += second[size * row + column] ?? 0;
    }
    if (left === 0 || right === 0) continue;
    shared += 1;
    for (let column = 0; column < size; column += 1) {
      const one = first[size * row + column] ?? 0;
      const other = second[size * row + column] ?? 0;
      const pooled = (one + other) / (left + right);
      if (one > 0) ratio += one * Math.log(one / left / pooled);
      if (other > 0) ratio += other * Math.log(other / right / pooled);
    }
  }
  return shared > 0 ? 2 * ratio : undefined;
}
