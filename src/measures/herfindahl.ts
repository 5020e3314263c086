import { sharesOf, type Vector } from "./vector";

/**
 * Herfindahl-Hirschman index (赫芬达尔指数): how concentrated an activity is on few holders.
 * H = Σ s_i², s_i = x_i / Σ x; normalised H* = (H - 1/N) / (1 - 1/N). Unitless on the 0-1 scale (times 10,000 for the scale
 * of the competition authorities): H from 1/N (all alike) to 1 (one holds all), H* from 0 to 1; 1/H = equivalent number of holders.
 * A holder with 0 counts in N, and so in H* only. Missing: refused, since every share needs the total.
 * NaN: the values sum to 0; H* of one holder.
 * @param values - amounts per holder (firm, region), any unit
 * @param normalized - whether to rescale so that equal holders give 0
 * @throws MeasureFault `missing`, `negative`
 * @see Hirschman 1945; Herfindahl 1950
 * @example herfindahl([20, 50, 20, 10]) // 0.34
 */
export function herfindahl(values: Vector, { normalized = false }: { readonly normalized?: boolean } = {}): number {
  const shares = sharesOf("values", values);
  if (shares.length === 0) return NaN;
  const index = shares.reduce((squares, share) => squares + share * share, 0);
  if (!normalized) return index;
  const least = 1 / shares.length;
  // Rounding may put H of equal holders a hair below 1/N.
  return shares.length === 1 ? NaN : Math.max(0, index - least) / (1 - least);
}
