import fc from "fast-check";
import { type Fault, MeasureFault } from "../../src/measures/fault";

/** Amounts as offices report them: tied, with zeros, not whole; never so small that their squares vanish. */
export const amount = fc.integer({ min: 0, max: 400 }).map((eighths) => eighths / 8);
export const positiveAmount = fc.integer({ min: 1, max: 400 }).map((eighths) => eighths / 8);

/** Units that hold something between them. */
export const amounts = fc
  .array(amount, { minLength: 1, maxLength: 30 })
  .filter((values) => values.some((value) => value > 0));
export const positiveAmounts = fc.array(positiveAmount, { minLength: 1, maxLength: 30 });

export interface WeightedUnit {
  readonly value: number;
  readonly weight: number;
}

/** Units with a value, not all 0, and a weight above 0. */
export const weightedUnits = fc
  .array(fc.record({ value: amount, weight: positiveAmount }), { minLength: 1, maxLength: 25 })
  .filter((units) => units.some(({ value }) => value > 0));

export function tableOf(
  cell: fc.Arbitrary<number>,
  rows: { min: number; max: number },
  columns: { min: number; max: number },
): fc.Arbitrary<number[][]> {
  return fc
    .integer(columns)
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: rows.min, maxLength: rows.max }),
    );
}

/** A table written as text, one row a line or ended by a semicolon, so that a published one keeps its shape on the page. */
export function rowsOf(text: string): number[][] {
  const cell = (written: string): number => {
    const [numerator, denominator = "1"] = written.split("/");
    return Number(numerator) / Number(denominator);
  };
  return text
    .trim()
    .split(/[;\n]/)
    .map((row) => row.trim().split(/\s+/).map(cell));
}

export function total(values: ArrayLike<number>): number {
  return Array.from(values).reduce((all, value) => all + value, 0);
}

/** The faults that a refused input is answered with; none when it was accepted. */
export function faultsOf(measure: () => unknown): readonly Fault[] {
  try {
    measure();
  } catch (error) {
    if (error instanceof MeasureFault) return error.faults;
    throw error;
  }
  return [];
}

/** Element by element; undefined (NaN) must meet undefined. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, digits = 10): void {
  expect(actual.length).toBe(expected.length);
  Array.from(expected).forEach((value, i) => {
    if (Number.isNaN(value)) expect(actual[i]).toBeNaN();
    else expect(actual[i]).toBeCloseTo(value, digits);
  });
}

export function allOrders(values: readonly number[]): number[][] {
  if (values.length <= 1) return [[...values]];
  return values.flatMap((first, i) => allOrders(values.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}
