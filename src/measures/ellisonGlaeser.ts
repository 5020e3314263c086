import { fault, refuse } from "./fault";
import { withinLimits } from "./limits";
import { lengthFaults, sharesOf, type Vector } from "./vector";

/**
 * Ellison-Glaeser index (EG 指数): geographic concentration beyond what plant size alone would give.
 * γ = [G - (1 - Σ x_r²) H] / [(1 - Σ x_r²)(1 - H)], G = Σ (s_r - x_r)². Unitless: 0 = as if plants were darts thrown at a map
 * of all employment, < 0 = dispersed, > 0.05 = strongly concentrated (their own reading).
 * s_r = share of region r in the industry, x_r = its share in all activity, H = Herfindahl index of plant sizes.
 * Missing: refused, since every share needs the total.
 * NaN: H = 1 (one plant is always "concentrated"), one region holding all activity, shares that sum to 0.
 * @param regionShares - the industry by region; amounts or shares, divided by their total here
 * @param areaShares - all activity by region, same order; amounts or shares
 * @param plantHerfindahl - Herfindahl index of the industry's plant sizes, 0-1, e.g. `herfindahl(jobsPerPlant)`
 * @throws MeasureFault `missing`, `negative`, `length`, `outOfRange`
 * @see Ellison & Glaeser 1997, Journal of Political Economy 105(5): 889-927
 * @example ellisonGlaeser([1, 0], [0.5, 0.5], 0.5) // 1
 */
export function ellisonGlaeser(regionShares: Vector, areaShares: Vector, plantHerfindahl: number): number {
  const plants = withinLimits(plantHerfindahl, 0, 1);
  refuse(lengthFaults("areaShares", areaShares.length, regionShares.length));
  const industry = sharesOf("regionShares", regionShares);
  const area = sharesOf("areaShares", areaShares);
  if (Number.isNaN(plants)) {
    refuse([fault("outOfRange", ["plantHerfindahl"], plantHerfindahl, "0..1")]);
  }
  const concentration = industry.reduce((total, share, r) => total + (share - (area[r] ?? NaN)) ** 2, 0);
  const spread = 1 - area.reduce((squares, share) => squares + share * share, 0);
  const scale = spread * (1 - plants);
  return scale > 0 ? (concentration - spread * plants) / scale : NaN;
}
