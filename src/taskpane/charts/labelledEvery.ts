import type { PeriodLabel } from "../../evolution";

/** A character of a label needs so many units of a drawing. */
const CHARACTER = 6.2;

/** Every how many periods a label fits under an axis where a period has so much room. */
export function labelledEvery(periods: readonly PeriodLabel[], room: number): number {
  const longest = Math.max(...periods.map((period) => String(period).length));
  return Math.max(1, Math.ceil((longest * CHARACTER + 4) / room));
}
