/** One cell of a period column, read by itself: which of the forms of section 7.1 it has. */
import { type Day, dayOfSerial, isDay } from "./calendar";
import { cleanedPeriod } from "./cleaning";

/** What a period column delivers: the value, and whether the format of its cell shows a date. */
export interface PeriodCell {
  readonly value: string | number | null;
  readonly date?: boolean;
}

export type Label =
  | { readonly kind: "number"; readonly value: number; readonly cell: "number" | "text" }
  /** Quarters, months and half-years since year 0. */
  | { readonly kind: "quarter" | "half-year"; readonly value: number }
  /** 2010-11 is the month, and may be the year that begins in 2010: that is settled by all labels together. */
  | { readonly kind: "month"; readonly value: number; readonly pair?: number }
  /** 2012-13, which is no month. */
  | { readonly kind: "pair"; readonly pair: number }
  | { readonly kind: "date"; readonly day: Day }
  /** A period with a mark behind it. */
  | { readonly kind: "marked" }
  | { readonly kind: "label" }
  | { readonly kind: "blank" };

const DIGITS = "零一二三四五六七八九";

/** 二〇二二 is 2022, 十 is 10, 十二 is 12, 二十 is 20, 三十一 is 31; everything else stays as it is. */
function arabic(text: string): string {
  return text.replace(/[零〇一二三四五六七八九十]+/gu, (run) => {
    const digits = [...run.replaceAll("〇", "零")].map((character) => DIGITS.indexOf(character));
    if (!run.includes("十")) return digits.join("");
    const parts = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(run);
    if (parts === null) return run;
    const [, tens = "", ones = ""] = parts;
    return String((tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones)));
  });
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** The first pattern that fits, its groups as numbers. */
function numbersOf(text: string, ...patterns: readonly RegExp[]): readonly [number, number, number] | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.groups;
    if (found !== undefined) return [Number(found["year"]), Number(found["part"]), Number(found["day"])];
  }
  return undefined;
}

/** A text in one of the forms; undefined where it has none. */
function formOf(text: string): Label | undefined {
  if (/^[+-]?\d+(\.\d+)?年?$/u.test(text)) {
    const year = text.endsWith("年");
    // "2022 with or without 年": a year has four digits
    if (year && !/^\d{4}年$/u.test(text)) return undefined;
    return { kind: "number", value: Number(year ? text.slice(0, 4) : text), cell: "text" };
  }
  const quarter = numbersOf(
    text,
    /^(?<year>\d{4})-?Q(?<part>[1-4])$/u,
    /^Q(?<part>[1-4]) +(?<year>\d{4})$/u,
    /^(?<year>\d{4})年第?(?<part>[1-4])季度$/u,
  );
  if (quarter !== undefined) return { kind: "quarter", value: 4 * quarter[0] + quarter[1] - 1 };
  const half = numbersOf(text.replace("上半年", "H1").replace("下半年", "H2"), /^(?<year>\d{4})年?H(?<part>[12])$/u);
  if (half !== undefined) return { kind: "half-year", value: 2 * half[0] + half[1] - 1 };
  const date = numbersOf(
    text,
    /^(?<year>\d{4})-(?<part>\d{1,2})-(?<day>\d{1,2})$/u,
    /^(?<year>\d{4})年(?<part>\d{1,2})月(?<day>\d{1,2})日$/u,
  );
  if (date !== undefined) {
    const day = { year: date[0], month: date[1], day: date[2] };
    return isDay(day) ? { kind: "date", day } : undefined;
  }
  const month = numbersOf(
    text,
    /^(?<year>\d{4})M(?<part>\d{1,2})$/u,
    /^(?<year>\d{4})-(?<part>\d{1,2})$/u,
    /^(?<part>\d{1,2})\/(?<year>\d{4})$/u,
    /^(?<year>\d{4})年(?<part>\d{1,2})月$/u,
  );
  if (month === undefined) return undefined;
  const successive = /^\d{4}-\d{2}$/u.test(text) && (month[0] + 1) % 100 === month[1];
  const pair = successive ? { pair: month[0] } : {};
  if (isMonth(month[1])) return { kind: "month", value: 12 * month[0] + month[1] - 1, ...pair };
  return successive ? { kind: "pair", pair: month[0] } : undefined;
}

/** A mark is a few letters or signs, or anything in brackets, behind a period. */
const MARK = /\s*(?:[A-Za-z]{1,3}|[*†‡#]{1,3}|\([^()]+\))$/u;

export function readLabel({ value, date = false }: PeriodCell): Label {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { kind: "blank" };
    return date ? { kind: "date", day: dayOfSerial(value) } : { kind: "number", value, cell: "number" };
  }
  const text = cleanedPeriod(value);
  if (text === "") return { kind: "blank" };
  const read = formOf(arabic(text).toUpperCase());
  if (read !== undefined) return read;
  const unmarked = text.replace(MARK, "");
  if (unmarked !== text && formOf(arabic(unmarked).toUpperCase()) !== undefined) return { kind: "marked" };
  return { kind: "label" };
}
