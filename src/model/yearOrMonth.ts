import { dayOf } from "../spreadsheet/calendar";

/** Numbers between the two are days: Excel makes a date of "2025-03". From the second on they are written like 202503. */
const LATEST_YEAR = 9999;
const FIRST_YEAR_WITH_MONTH = 100_000;

/**
 * The year or the month that a cell or a text names, as "2024" or "2025-03"; undefined where it names none.
 *
 * @example yearOrMonth("2025年3月") // "2025-03"
 */
export function yearOrMonth(named: string | number): string | undefined {
  if (typeof named === "number") {
    if (named > LATEST_YEAR && named < FIRST_YEAR_WITH_MONTH) return dayOf(named).slice(0, 7);
    // To a spreadsheet October, typed as 2025.10, and January, typed as 2025.1, are one number.
    if (!Number.isInteger(named)) return undefined;
  }
  const text = String(named).normalize("NFKC").replace(/\s/gu, "");
  const [, year, month] = /^(\d{4})年?(?:[-/.]?(\d{1,2})月?)?$/u.exec(text) ?? [];
  if (year === undefined || month === undefined) return year;
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : undefined;
}
