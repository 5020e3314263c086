/** Ways to write one period or one name, all of which section 7.1 reads alike; the tests choose among them at random. */
import { serialOfDay } from "./calendar";
import type { PeriodCell } from "./periodLabel";

const full = (text: string): string =>
  text.replace(/[!-~]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));

const SIGNS = "〇一二三四五六七八九";
/** Digit by digit, as years are written. */
const chineseYear = (year: number): string => [...String(year)].map((digit) => SIGNS[Number(digit)] ?? "").join("");
/** 1 to 12 as they are spoken. */
const chinese = (number: number): string =>
  number < 10 ? (SIGNS[number] ?? "") : `十${number === 10 ? "" : (SIGNS[number - 10] ?? "")}`;

const cell = (value: string | number): PeriodCell => ({ value });
const date = (year: number, month: number, day: number): PeriodCell => ({
  value: serialOfDay({ year, month, day }),
  date: true,
});
const twoDigits = (number: number): string => String(number).padStart(2, "0");

export const yearSpellings = (year: number): PeriodCell[] => [
  cell(year),
  cell(String(year)),
  cell(`${year}年`),
  cell(full(String(year))),
  cell(`\u00a0${year} `),
  cell(`${chineseYear(year)}年`),
];

export const quarterSpellings = (year: number, quarter: number): PeriodCell[] => [
  cell(`${year}Q${quarter}`),
  cell(`${year}q${quarter}`),
  cell(`${year}-Q${quarter}`),
  cell(`Q${quarter} ${year}`),
  cell(full(`${year}Q${quarter}`)),
  cell(`${year}年第${quarter}季度`),
  cell(`${year}年${quarter}季度`),
  cell(`${year}年${chinese(quarter)}季度`),
  cell(`${chineseYear(year)}年第${chinese(quarter)}季度`),
];

export const monthSpellings = (year: number, month: number): PeriodCell[] => [
  cell(`${year}M${month}`),
  cell(`${year}m${twoDigits(month)}`),
  cell(`${year}-${month}`),
  cell(`${year}-${twoDigits(month)}`),
  cell(`${month}/${year}`),
  cell(full(`${twoDigits(month)}/${year}`)),
  cell(`${year}年${month}月`),
  cell(`${chineseYear(year)}年${chinese(month)}月`),
];

export const halfYearSpellings = (year: number, half: number): PeriodCell[] => [
  cell(`${year}H${half}`),
  cell(`${year}h${half}`),
  cell(full(`${year}H${half}`)),
  cell(`${year}年${half === 1 ? "上" : "下"}半年`),
  cell(`${chineseYear(year)}年${half === 1 ? "上" : "下"}半年`),
];

/** By the format of the cell, and as texts. */
export const daySpellings = (year: number, month: number, day: number): PeriodCell[] => [
  date(year, month, day),
  date(year, month, day),
  cell(`${year}-${twoDigits(month)}-${twoDigits(day)}`),
  cell(`${year}-${month}-${day}`),
  cell(`${year}年${month}月${day}日`),
];

export const serialSpelling = (year: number, month: number, day: number): PeriodCell[] => [
  cell(serialOfDay({ year, month, day })),
];

export const yearPairSpelling = (year: number): PeriodCell[] => {
  const pair = `${year}-${twoDigits((year + 1) % 100)}`;
  return [cell(pair), cell(full(pair)), cell(` ${pair}`)];
};

export const waveSpellings = (wave: number): PeriodCell[] => [
  cell(`Wave ${wave}`),
  cell(` Wave ${wave}\u200b`),
  cell(full(`Wave`) + ` ${wave}`),
];

/** One cluster under several spellings; the first is what is left after cleaning. */
export const nameSpellings = (number: number): (string | number)[] =>
  number % 4 === 3
    ? [String(number), number, ` ${number}`, full(String(number))]
    : [
        `Cluster ${number}`,
        ` Cluster ${number}`,
        `Cluster   ${number}`,
        `Cluster\u00a0${number}`,
        `Clu\u200bster ${number}`,
        `${full("Cluster")}\u3000${number}`,
      ];

/** A mark behind a period that is written as a text; "" where the spelling takes none. */
export const MARKS = ["p", "e", "*", " f", "(p)", "ｐ"];
