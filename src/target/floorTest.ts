import type { ConditionReading, TestReading } from "../assessment";

/** The test that is nearest to its threshold: by value / threshold, for thresholds up to 0 by distance / valid range. */
export function nearestTest({ tests }: ConditionReading): TestReading | undefined {
  let nearest: TestReading | undefined;
  let most = -Infinity;
  for (const reading of tests) {
    const nearness = nearnessOf(reading);
    if (nearness > most + 1e-9 || !nearest) [nearest, most] = [reading, nearness];
  }
  return nearest;
}

function nearnessOf({ value, test: { threshold, definition } }: TestReading): number {
  return threshold > 0 ? value / threshold : 1 - (threshold - value) / (definition.max - definition.min);
}
