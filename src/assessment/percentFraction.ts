import type { Indicator } from "../model";

// A cell that shows 45 % holds 0.45. Whether a small number in an indicator measured in % is such a fraction or a true
// percentage below one, only its number format tells: where one number of a column may be a fraction, each of its cells is
// read by its format, for functions, pane, workings and collection alike.

/**
 * Up to where a number may be a percentage that was delivered as a fraction, so that its format is asked for: a tenth of
 * the range, as 120 % of at most 100 % must be seen, too. Undefined for indicators in other units.
 */
export function largestFraction({ unit, max }: Indicator): number | undefined {
  return unit === "%" ? max / 10 : undefined;
}

/** Up to where a number whose format nobody knows would be a percentage in the indicator's range, were it a fraction. */
export function largestFractionInRange({ unit, max }: Indicator): number | undefined {
  return unit === "%" ? max / 100 : undefined;
}

export function mayBeFraction(value: unknown, largest: number | undefined): value is number {
  return largest !== undefined && typeof value === "number" && value !== 0 && Math.abs(value) <= largest;
}

/**
 * Whether the formats of a column count, since one of its numbers may be a fraction. A 0 decides nothing: it may be a blank.
 *
 * @param valueAt - what the column holds in a row, from 0
 */
export function formatsCount(indicator: Indicator, rows: number, valueAt: (row: number) => unknown): boolean {
  const largest = largestFraction(indicator);
  if (largest === undefined) return false;
  for (let row = 0; row < rows; row += 1) if (mayBeFraction(valueAt(row), largest)) return true;
  return false;
}

/** 0.07 x 100 is 7.000000000000001 in binary; a percentage has no more than fifteen digits. */
export function asPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}
