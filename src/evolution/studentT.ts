import { incompleteBeta } from "../measures/incompleteBeta";

/**
 * The distance from 0 that a value of Student's t exceeds, on either side together, with probability `tail`.
 * Unitless; found by halving an interval on I_x(ν/2, 1/2), x = ν/(ν + t²), to the last digits that doubles hold.
 *
 * @param tail - two-sided probability, in (0, 1)
 * @param degrees - ν, degrees of freedom, >= 1
 * @see Abramowitz & Stegun 1964, 26.5.27 and table 26.10
 * @example twoSidedT(0.05, 30) // 2.042
 */
export function twoSidedT(tail: number, degrees: number): number {
  const exceeding = (t: number): number => incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  let [low, high] = [0, 1];
  while (exceeding(high) > tail) high *= 2;
  for (let step = 0; step < 200 && high - low > high * 1e-15; step += 1) {
    const middle = (low + high) / 2;
    if (exceeding(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
