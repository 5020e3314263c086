import { dayOf } from "../spreadsheet/calendar";

/** A larger number is the day of a date, which Excel makes of "2025-03". */
const LATEST_YEAR = 9999;

/**
 * The year or the month that a cell or a text names, as "2024" or "2025-03"; undefined where it names none.
 *
 * @example yearOrMonth("2025年3月") // "2025-03"
 */
export function yearOrMonth(named: string | number): string | undefined {
  const text = typeof named === "number" && named > LATEST_YEAR ? dayOf(named).slice(0, 7) : String(named);
  const [, year, month] = /^(\d{4})年?(?:[-/.]?(\d{1,2})月?)?$/u.exec(text.normalize("NFKC").replace(/\s/gu, "")) ?? [];
  if (year === undefined || month === undefined) return year;
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month.padStart(2, "0")}` : undefined;
}
