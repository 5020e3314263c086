/** The type axis with the edges of its band; nought is left out where it has no room between them. */
export const typeTicks = (band: number): number[] => [...new Set([-1, -band, ...(band < 0.15 ? [] : [0]), band, 1])];

/** Numbers of an axis from 1 to the last rank: all of them, or the ends and the middle. */
export function rankTicks(last: number): number[] {
  if (last <= 6) return Array.from({ length: Math.max(1, last) }, (_, at) => at + 1);
  return [1, Math.round((last + 1) / 2), last];
}
