/** A computed number is compared with a threshold, or with another computed number, at 1e-9. */
const EPSILON = 1e-9;

/** "a >= b means a >= b - 1e-9" */
export const atLeast = (a: number, b: number): boolean => a >= b - EPSILON;
/** "a < b its negation" */
export const below = (a: number, b: number): boolean => !atLeast(a, b);
/** "a > b means a > b + 1e-9" */
export const above = (a: number, b: number): boolean => a > b + EPSILON;

/** The first item with the largest number: "ties go to model order". */
export function firstLargest<T>(items: readonly T[], size: (item: T) => number): T | undefined {
  let best: T | undefined;
  for (const item of items) if (best === undefined || above(size(item), size(best))) best = item;
  return best;
}

/** Largest first, by taking the first largest out again and again. */
export function largestFirst<T>(items: readonly T[], size: (item: T) => number): T[] {
  const left = [...items];
  const sorted: T[] = [];
  for (;;) {
    const next = firstLargest(left, size);
    if (next === undefined) return sorted;
    sorted.push(next);
    left.splice(left.indexOf(next), 1);
  }
}
