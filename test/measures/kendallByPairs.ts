/** S and tau-b by comparing every pair. */
export function kendallByPairs(y: readonly number[], x: readonly number[]): { score: number; tau: number } {
  let [score, untiedX, untiedY] = [0, 0, 0];
  for (let i = 0; i < y.length; i++) {
    for (let j = 0; j < i; j++) {
      const [dx, dy] = [Math.sign((x[i] ?? NaN) - (x[j] ?? NaN)), Math.sign((y[i] ?? NaN) - (y[j] ?? NaN))];
      score += dx * dy;
      untiedX += dx * dx;
      untiedY += dy * dy;
    }
  }
  return { score, tau: score / Math.sqrt(untiedX * untiedY) };
}
