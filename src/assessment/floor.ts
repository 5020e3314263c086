import type { FloorCondition, FloorTest } from "../model";
import type { Bound, BoundModel } from "./boundModel";
import { atLeast } from "./tolerance";

export interface TestReading {
  readonly test: Bound<FloorTest>;
  /** NaN = not observed. */
  readonly value: number;
}

/** One condition of the floor: it holds when any test passes, and fails only when every test was observed and fails. */
export interface ConditionReading {
  readonly condition: FloorCondition;
  readonly state: "holds" | "fails" | "unchecked";
  /** How near the condition is: the largest value/threshold among its observed tests, 0 to 1; NaN when none is observed. */
  readonly readiness: number;
  readonly tests: readonly TestReading[];
}

export type FloorReading = readonly ConditionReading[];

/** Is it a digital industry cluster at all? A model without a floor answers with no condition. */
export function readFloor({ floor }: BoundModel, values: ArrayLike<number>): FloorReading {
  return floor.map((condition) => readCondition(condition, values));
}

function readCondition({ condition, tests }: BoundModel["floor"][number], values: ArrayLike<number>): ConditionReading {
  const readings = tests.map((test): TestReading => ({ test, value: values[test.at] ?? NaN }));
  let [observed, readiness] = [0, NaN];
  for (const { test, value } of readings) {
    if (Number.isNaN(value)) continue;
    observed += 1;
    const share = shareOf(value, test.threshold);
    if (!(share <= readiness)) readiness = share;
  }
  // Below 1 unless a test passes.
  const state = readiness === 1 ? "holds" : observed === tests.length ? "fails" : "unchecked";
  return { condition, state, readiness, tests: readings };
}

/** How much of a threshold is there: exactly 1 where the test passes, below 1 where it does not. */
function shareOf(value: number, threshold: number): number {
  if (atLeast(value, threshold)) return 1;
  return threshold > 0 ? Math.max(0, value / threshold) : 0;
}
