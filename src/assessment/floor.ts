import type { FloorCondition, FloorTest } from "../model";
import type { Bound } from "./boundModel";
import { atLeast } from "./tolerance";

export interface TestReading {
  readonly test: Bound<FloorTest>;
  /** NaN = not observed. */
  value: number;
}

/** One condition of the floor: it holds when any test passes, and fails only when every test was observed and fails. */
export class ConditionReading {
  state: "holds" | "fails" | "unchecked" = "unchecked";
  /** How near the condition is: the largest value/threshold among its observed tests, 0 to 1; NaN when none is observed. */
  readiness = NaN;
  readonly tests: readonly TestReading[];

  constructor(
    readonly condition: FloorCondition,
    tests: readonly Bound<FloorTest>[],
  ) {
    this.tests = tests.map((test) => ({ test, value: NaN }));
  }

  /** Reads a cluster. What was read of another before is gone. */
  read(values: ArrayLike<number>): this {
    let [observed, readiness] = [0, NaN];
    for (const reading of this.tests) {
      const { test } = reading;
      const value = values[test.at] ?? NaN;
      reading.value = value;
      if (Number.isNaN(value)) continue;
      observed += 1;
      const share = shareOf(value, test.threshold);
      if (!(share <= readiness)) readiness = share;
    }
    this.readiness = readiness;
    // Below 1 unless a test passes.
    this.state = readiness === 1 ? "holds" : observed === this.tests.length ? "fails" : "unchecked";
    return this;
  }
}

/** Is it a digital industry cluster at all? A model without a floor answers with no condition. */
export type FloorReading = readonly ConditionReading[];

/** How much of a threshold is there: exactly 1 where the test passes, below 1 where it does not. */
function shareOf(value: number, threshold: number): number {
  if (atLeast(value, threshold)) return 1;
  return threshold > 0 ? Math.max(0, value / threshold) : 0;
}
