import { chineseNumber, cleanText } from "../../model";
import { dayNumber } from "./calendar";

/** How a period is written. Years are numbers; a day is the number that Excel gives it. */
export type PeriodForm = "number" | "halfYear" | "quarter" | "month" | "day";

/** A period on the scale of its form: quarters, half-years and months are counted through the years. */
export interface ReadPeriod {
  readonly form: PeriodForm;
  readonly value: number;
}

interface Spelling {
  readonly form: PeriodForm;
  readonly pattern: RegExp;
}

const YEAR = String.raw`(?<year>\d{4})`;
const MONTH = String.raw`(?<part>1[0-2]|0?[1-9])`;
const DAY = String.raw`(?<day>3[01]|[12]\d|0?[1-9])`;
/** What may stand between a year and its part. */
const JOIN = " ?年?[-/ ]?";

const spelling = (form: PeriodForm, ...patterns: readonly string[]): Spelling[] =>
  patterns.map((pattern) => ({ form, pattern: new RegExp(`^${pattern}$`, "iu") }));

/** Every spelling of a period, after Chinese numerals have become digits. */
const spellings: readonly Spelling[] = [
  ...spelling("number", String.raw`(?<number>[-+]?\d+(?:\.\d+)?)`, `${YEAR} ?年度?`),
  ...spelling("quarter", `${YEAR}${JOIN}Q(?<part>[1-4])`, `Q(?<part>[1-4])[-/ ]?${YEAR}`),
  ...spelling("quarter", `${YEAR} ?年? ?第? ?(?<part>[1-4]) ?季度?`),
  ...spelling("halfYear", `${YEAR}${JOIN}H(?<part>[12])`, `H(?<part>[12])[-/ ]?${YEAR}`),
  ...spelling("halfYear", `${YEAR} ?年? ?(?<half>[上下])半年`),
  ...spelling("month", `${YEAR}${JOIN}M${MONTH}`, `${YEAR}[-/]${MONTH}`, `${MONTH}[-/]${YEAR}`),
  ...spelling("month", `${YEAR} ?年 ?${MONTH} ?月份?`),
  ...spelling("day", String.raw`${YEAR}(?<join>[-/.])${MONTH}\k<join>${DAY}(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?`),
  ...spelling("day", `${YEAR} ?年 ?${MONTH} ?月 ?${DAY} ?[日号]`),
];

/** How many of them make a year. */
const partsOfYear = { halfYear: 2, quarter: 4, month: 12 } as const;

/**
 * Reads one period in whatever spelling; undefined for a label that has no form.
 *
 * @param text - in its clean form
 * @example readPeriod("2022年第三季度") // { form: "quarter", value: 8090 }
 */
export function readPeriod(text: string): ReadPeriod | undefined {
  const plain = text
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[〇○零一二三四五六七八九十]+/gu, (numerals) => String(chineseNumber(numerals) ?? numerals));
  for (const { form, pattern } of spellings) {
    const groups = pattern.exec(plain)?.groups;
    const value = groups && valueOf(form, groups);
    if (value !== undefined) return { form, value };
  }
  return undefined;
}

function valueOf(form: PeriodForm, groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { year, number, part, half, day } = groups;
  if (form === "number") return Number(number ?? year);
  if (form === "day") return dayNumber({ year: Number(year), month: Number(part), day: Number(day) });
  const position = half === undefined ? Number(part) : half === "上" ? 1 : 2;
  return partsOfYear[form] * Number(year) + position - 1;
}

/**
 * The year that "2010-11" stands for, where the second number is the year after the first; undefined for other texts. It is
 * a month as well, so the other labels decide.
 *
 * @example readSeason("1999-00") // 1999
 */
export function readSeason(text: string): number | undefined {
  const [, year = "", next = ""] = /^(\d{4})[-/\u2010-\u2015\u2212](\d{2})$/u.exec(text) ?? [];
  return year !== "" && (Number(year) + 1) % 100 === Number(next) ? Number(year) : undefined;
}

/** A mark is short and holds no digit; behind a number it counts only where the number looks like a year. */
const LONGEST_MARK = 20;

/**
 * Whether a period with a mark behind it is written: "2021p", "2022Q3 (prov.)", "2023年预测".
 *
 * @param text - in its clean form
 */
export function hasMark(text: string): boolean {
  for (let end = text.length - 1; end >= Math.max(4, text.length - LONGEST_MARK); end -= 1) {
    if (/\p{Nd}/u.test(text.charAt(end))) return false;
    const bare = cleanText(text.slice(0, end));
    const read = readPeriod(bare);
    if (read ? read.form !== "number" || /^\d{4}(?!\d)/u.test(bare) : readSeason(bare) !== undefined) return true;
  }
  return false;
}
