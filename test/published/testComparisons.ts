import { differencesOf, type Comparison } from "./comparison";

/** One test for each comparison. */
export function testComparisons(comparisons: readonly Comparison[]): void {
  test.each(comparisons.map((it) => [it.source, it.what, it] as const))("%s: %s", (_source, _what, comparison) => {
    expect(differencesOf(comparison).beyond).toEqual([]);
  });
}
