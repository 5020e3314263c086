const DAY = 86_400_000;
/** Days from the beginning of Excel's calendar to that of the computer's. */
const DAYS_BEFORE_1970 = 25_569;

/** The day that Excel means by a number, as year-month-day; the number itself where it is none. */
export function dayOf(serial: number): string {
  const time = new Date((serial - DAYS_BEFORE_1970) * DAY);
  return Number.isNaN(time.getTime()) ? String(serial) : time.toISOString().slice(0, 10);
}

/** The time of this computer as Excel counts it: a number that sorts and filters. */
export function serialOf(now: Date): number {
  const local = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), now.getHours(), now.getMinutes());
  return local / DAY + DAYS_BEFORE_1970;
}
