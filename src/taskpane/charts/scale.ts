/** Where a value lies in a drawing. */
export type Scale = (value: number) => number;

/** Values from one end to the other, drawn from one place to another; a span of nothing lies in the middle. */
export function linearScale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  return (value) => start + (to === from ? 0.5 : (value - from) / (to - from)) * (end - start);
}
