/** Days of the calendar as numbers, and what a set of days has in common. Serials are Excel's, counted from 1900. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;
/** Day 0 of Excel's serials, for every day after its leap day that never was (serial 60). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

export const dayOfSerial = (serial: number): Day => {
  const date = new Date(DAY_ZERO + Math.floor(serial) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const serialOfDay = ({ year, month, day }: Day): number =>
  (Date.UTC(year, month - 1, day) - DAY_ZERO) / MILLISECONDS;

export const daysInMonth = ({ year, month }: Day): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

export const isDay = (it: Day): boolean => it.month >= 1 && it.month <= 12 && it.day >= 1 && it.day <= daysInMonth(it);

const startsMonth = ({ day }: Day): boolean => day === 1;
const endsMonth = (it: Day): boolean => it.day === daysInMonth(it);

/** First or last day of a month, of a quarter, of a year. */
export const isWholeMonth = (it: Day): boolean => startsMonth(it) || endsMonth(it);
const isWholeQuarter = (it: Day): boolean =>
  (startsMonth(it) && it.month % 3 === 1) || (endsMonth(it) && it.month % 3 === 0);
const isWholeYear = (it: Day): boolean => (startsMonth(it) && it.month === 1) || (endsMonth(it) && it.month === 12);

export type Scale = "year" | "quarter" | "month" | "day";

/**
 * "Its year, quarter or month where all are such whole dates, else its day": the first of year, quarter and month of which all
 * are first or last days, or months where all are "the same day of every month", which takes more than one month to be seen.
 */
export function scaleOf(days: readonly Day[]): Scale {
  if (days.every(isWholeYear)) return "year";
  if (days.every(isWholeQuarter)) return "quarter";
  const several = new Set(days.map(serialOfDay)).size > 1;
  if (days.every(isWholeMonth) || (several && days.every(({ day }) => day === days[0]?.day))) return "month";
  return "day";
}

/** Years, quarters and months since year 0, days since Excel's day 0. */
export function countedIn(scale: Scale, it: Day): number {
  switch (scale) {
    case "year":
      return it.year;
    case "quarter":
      return 4 * it.year + Math.ceil(it.month / 3) - 1;
    case "month":
      return 12 * it.year + it.month - 1;
    case "day":
      return serialOfDay(it);
  }
}
