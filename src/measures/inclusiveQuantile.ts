/**
 * A quantile of type 7, as Excel's PERCENTILE.INC: with h = (n - 1) q, x_⌊h⌋ + (h - ⌊h⌋)(x_⌊h⌋₊₁ - x_⌊h⌋). Same unit as the values;
 * NaN for none.
 *
 * @param ordered - from the least to the largest
 * @see Hyndman & Fan 1996, The American Statistician 50: 361-365
 * @example inclusiveQuantile([1, 2, 3, 4, 5], 0.05) // 1.2
 */
export function inclusiveQuantile(ordered: ArrayLike<number>, share: number): number {
  const position = share * (ordered.length - 1);
  const at = Math.floor(position);
  const value = ordered[at] ?? NaN;
  return value + (position - at) * ((ordered[at + 1] ?? value) - value);
}
