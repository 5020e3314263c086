/** A value may miss a limit by this share of it (of 1 where the limit is 0) and still be the limit. */
const RESIDUE = 1e-9;

/**
 * A value inside its limits, or NaN. What lies beyond a limit by no more than the residue of a sum is the limit itself:
 * `=0.5-0.4-0.1` is 0, and 100.00000000000001 is 100.
 *
 * @example withinLimits(100.00000000000001, 0, 100) // 100
 */
export function withinLimits(value: number, low: number, high: number): number {
  if (value >= low && value <= high) return value;
  if (isAt(value, low)) return low;
  return isAt(value, high) ? high : NaN;
}

function isAt(value: number, limit: number): boolean {
  return Math.abs(value - limit) <= RESIDUE * (limit === 0 ? 1 : Math.abs(limit));
}

/**
 * Amounts, with 0 where a residue of arithmetic lies below it. Amounts that are small themselves have smaller residues.
 *
 * @example withoutResidues([0.5 - 0.4 - 0.1, 50]) // [0, 50]
 */
export function withoutResidues(amounts: ArrayLike<number>): ArrayLike<number> {
  let [least, largest] = [0, 0];
  for (let i = 0; i < amounts.length; i += 1) {
    const amount = amounts[i] ?? NaN;
    if (amount < least) least = amount;
    if (amount > largest) largest = amount;
  }
  if (least === 0) return amounts;
  const residue = RESIDUE * Math.min(1, largest);
  return Float64Array.from(amounts, (amount) => (amount < 0 && amount >= -residue ? 0 : amount));
}
