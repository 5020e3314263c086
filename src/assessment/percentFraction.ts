import type { Indicator } from "../model";

// A cell that shows 45 % holds 0.45. Whether a small number in an indicator measured in % is such a fraction or a true
// percentage below one, only its number format tells.

/** The largest value that a percentage can have as a fraction; undefined for indicators in other units. */
export function largestFraction({ unit, max }: Indicator): number | undefined {
  return unit === "%" ? max / 100 : undefined;
}

export function mayBeFraction(value: unknown, largest: number | undefined): value is number {
  return largest !== undefined && typeof value === "number" && value !== 0 && Math.abs(value) <= largest;
}

/** 0.07 x 100 is 7.000000000000001 in binary; a percentage has no more than fifteen digits. */
export function asPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}
