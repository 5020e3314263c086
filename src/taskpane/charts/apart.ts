/**
 * Heights of labels that would like to stand at `wanted`, moved as little as it takes to lie `gap` apart from the smallest on
 * and to end at `most`.
 *
 * @example apart([10, 12, 50], 8, 60) // [10, 18, 50]
 */
export function apart(wanted: readonly number[], gap: number, most: number): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  order.forEach((at, nth) => {
    const before = placed[order[nth - 1] ?? -1];
    if (before !== undefined) placed[at] = Math.max(placed[at] ?? 0, before + gap);
  });
  let limit = most;
  for (const at of order.reverse()) {
    placed[at] = Math.min(placed[at] ?? 0, limit);
    limit = (placed[at] ?? 0) - gap;
  }
  return placed;
}
