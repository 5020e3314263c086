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
  return floor.map(({ condition, tests }) => {
    const readings = tests.map((test) => ({ test, value: values[test.at] ?? NaN }));
    const observed = readings.filter(({ value }) => !Number.isNaN(value));
    const holds = observed.some(({ test, value }) => atLeast(value, test.threshold));
    const state = holds ? "holds" : observed.length === tests.length ? "fails" : "unchecked";
    return { condition, state, readiness: readiness(observed), tests: readings };
  });
}

function readiness(observed: readonly TestReading[]): number {
  if (observed.length === 0) return NaN;
  const shares = observed.map(({ test, value }) =>
    atLeast(value, test.threshold) ? 1 : test.threshold > 0 ? Math.max(0, value / test.threshold) : 0,
  );
  return Math.max(...shares);
}
