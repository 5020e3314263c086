interface Point {
  readonly x: number;
  readonly y: number;
}

interface Band {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The corner of a band where its name covers the fewest points with their letters. */
export function bandNamePlace(
  { left, right, top, bottom }: Band,
  name: string,
  points: readonly Point[],
): { readonly isRight: boolean; readonly base: number } {
  const width = [...name].reduce((sum, character) => sum + (character > "\u2e7f" ? 10 : 5.4), 0);
  const first = { isRight: false, base: top + 12 };
  const corners = [
    first,
    { isRight: true, base: top + 12 },
    { isRight: true, base: bottom - 4 },
    { isRight: false, base: bottom - 4 },
  ];
  const covered = corners.map(({ isRight, base }) => {
    const start = isRight ? right - width : left;
    return points.filter((point) => {
      const isBeside = point.x + 8 < start || point.x - 8 > start + width;
      return !isBeside && point.y + 8 > base - 10 && point.y - 22 < base;
    }).length;
  });
  return corners[covered.indexOf(Math.min(...covered))] ?? first;
}
