import { refuse } from "./fault";
import { lengthFaults, sharesOf, type Vector } from "./vector";

/**
 * Krugman specialisation index (克鲁格曼专业化指数): how far the structure of a region lies from that of a reference.
 * K = Σ_i |s_ir - s_i|, both structures as shares. Unitless: 0 = same structure, 2 = no activity in common. Not halved:
 * half of it is the share of activity that would have to change its industry.
 * Missing: refused, since every share needs the total. NaN: a structure that sums to 0.
 * @param region - amounts per industry in the region
 * @param reference - amounts per industry in the country, or in another region; same order
 * @throws MeasureFault `missing`, `negative`, `length`
 * @see Krugman 1991, Geography and Trade
 * @example krugmanIndex([20, 10, 70, 0, 0], [0, 0, 0, 60, 40]) // 2
 */
export function krugmanIndex(region: Vector, reference: Vector): number {
  refuse(lengthFaults("reference", reference.length, region.length));
  const here = sharesOf("region", region);
  const there = sharesOf("reference", reference);
  if (here.length === 0) return NaN;
  const distance = here.reduce((total, share, i) => total + Math.abs(share - (there[i] ?? NaN)), 0);
  // Rounding may put structures without anything in common a hair above 2.
  return Math.min(2, distance);
}
