// Days as Excel counts them: day 1 is 1 January 1900, and so on through a 29 February 1900 that never was; from March 1900
// on that is days since 1970 plus 25569.
const EPOCH = 25_569;
const DAY_MS = 86_400_000;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** The number of a day; undefined where the calendar has no such day. */
export function dayNumber({ year, month, day }: CalendarDay): number | undefined {
  const serial = Date.UTC(year, month - 1, day) / DAY_MS + EPOCH;
  const found = calendarDay(serial);
  return found.year === year && found.month === month && found.day === day ? serial : undefined;
}

/** @example calendarDay(44562) // 1 January 2022 */
export function calendarDay(serial: number): CalendarDay {
  const date = new Date((Math.floor(serial) - EPOCH) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What dates stand for where all of them are whole: all first days or all last days, or the same day of every month. */
export type WholeDates = "year" | "quarter" | "month" | undefined;

/** How many months lie between the beginnings of two years, quarters or months. */
const MONTHS = [
  ["year", 12],
  ["quarter", 3],
  ["month", 1],
] as const;

/**
 * The longest unit of which all days are first days, or all are last days; a month, too, where several months have the
 * same day (the 15th of each).
 *
 * @param serials - distinct days
 * @example wholeDates([44286, 44377]) // "quarter": 31 March and 30 June 2021
 */
export function wholeDates(serials: readonly number[]): WholeDates {
  if (serials.length === 0) return undefined;
  const firsts = serials.map(calendarDay);
  // The day after a last day is a first day.
  const lasts = serials.map((serial) => calendarDay(serial + 1));
  const whole = MONTHS.find(([, months]) => [firsts, lasts].some((days) => days.every((day) => begins(day, months))));
  if (whole) return whole[0];
  const [first] = firsts;
  return firsts.length > 1 && firsts.every(({ day }) => day === first?.day) ? "month" : undefined;
}

function begins({ month, day }: CalendarDay, months: number): boolean {
  return day === 1 && (month - 1) % months === 0;
}
