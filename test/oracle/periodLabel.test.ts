import { type Label, type PeriodCell, readLabel } from "./periodLabel";

// Labels read by themselves, each against the sentence of section 7.1 that its name quotes. Quarters are counted 4 a year,
// months 12, half-years 2, each from year 0: the third quarter of 2022 is 4 * 2022 + 2 = 8090, its tenth month
// 12 * 2022 + 9 = 24273, its first half 2 * 2022 = 4044.

const number = (value: number, cell: "number" | "text" = "text"): Label => ({ kind: "number", value, cell });
const quarter = (year: number, of: number): Label => ({ kind: "quarter", value: 4 * year + of - 1 });
const month = (year: number, of: number): Label => ({ kind: "month", value: 12 * year + of - 1 });
const half = (year: number, of: number): Label => ({ kind: "half-year", value: 2 * year + of - 1 });
const day = (year: number, of: number, at: number): Label => ({ kind: "date", day: { year, month: of, day: at } });
const label: Label = { kind: "label" };
const marked: Label = { kind: "marked" };
const blank: Label = { kind: "blank" };

type Read = readonly [cell: PeriodCell["value"], expected: Label];

function reads(reason: string, ...cases: readonly Read[]): void {
  test.each(cases.map(([cell, expected]) => [JSON.stringify(cell), cell, expected] as const))(
    `${reason}: %s`,
    (_, value, expected) => {
      expect(readLabel({ value })).toEqual(expected);
    },
  );
}

describe("numbers and years", () => {
  reads(
    "a number is a number",
    [2022, number(2022, "number")],
    [7, number(7, "number")],
    [-1.5, number(-1.5, "number")],
  );
  reads("2022 with or without 年", ["2022", number(2022)], ["2022年", number(2022)]);
  reads(
    "full width is made half",
    ["２０２２", number(2022)],
    ["２０２２年", number(2022)],
    ["\u30002022\u3000", number(2022)],
  );
  reads(
    "invisible characters and outer spaces are taken away",
    [" 2022 ", number(2022)],
    ["\ufeff2022\u200b", number(2022)],
    ["20\u200d22", number(2022)],
    ["2022\u00a0", number(2022)],
  );
  reads(
    "Chinese numerals are accepted",
    ["二〇二二年", number(2022)],
    ["二零二二", number(2022)],
    ["一九九九年", number(1999)],
  );
  reads("a year of two digits has no form, behind 年 or not alone", ["22年", label], ["1.5年", label]);
});

describe("quarters", () => {
  reads("2022Q3", ["2022Q3", { kind: "quarter", value: 8090 }], ["1999Q4", quarter(1999, 4)]);
  reads("2022-Q3", ["2022-Q3", quarter(2022, 3)]);
  reads("Q3 2022", ["Q3 2022", quarter(2022, 3)], ["Q1 2021", quarter(2021, 1)]);
  reads("2022年第3季度", ["2022年第3季度", quarter(2022, 3)]);
  reads("2022年三季度, Chinese numerals", ["2022年三季度", quarter(2022, 3)], ["二〇二二年第四季度", quarter(2022, 4)]);
  reads("3季度 and 第三季度 are accepted", ["2022年3季度", quarter(2022, 3)], ["2022年第三季度", quarter(2022, 3)]);
  reads(
    "case does not matter",
    ["2022q3", quarter(2022, 3)],
    ["q3 2022", quarter(2022, 3)],
    ["2022-q3", quarter(2022, 3)],
  );
  reads("full width is made half", ["２０２２Ｑ３", quarter(2022, 3)], ["Ｑ３\u3000２０２２", quarter(2022, 3)]);
  reads("there is no fifth quarter", ["2022Q5", label], ["2022Q0", label], ["2022年第五季度", label]);
  reads("a quarter without a year has no form", ["Q3", label], ["第三季度", label]);
});

describe("months", () => {
  reads("2022M10", ["2022M10", { kind: "month", value: 24273 }], ["2022M01", month(2022, 1)]);
  reads("2022-10", ["2022-10", month(2022, 10)], ["2022-01", month(2022, 1)]);
  reads("10/2022", ["10/2022", month(2022, 10)], ["01/2022", month(2022, 1)]);
  reads("2022年10月", ["2022年10月", month(2022, 10)]);
  reads(
    "single-digit months are accepted",
    ["2022M1", month(2022, 1)],
    ["2022-9", month(2022, 9)],
    ["1/2022", month(2022, 1)],
    ["2022年1月", month(2022, 1)],
  );
  reads(
    "Chinese numerals are accepted",
    ["2022年十月", month(2022, 10)],
    ["二〇二二年十二月", month(2022, 12)],
    ["2022年九月", month(2022, 9)],
  );
  reads("case does not matter", ["2022m10", month(2022, 10)]);
  reads("full width is made half", ["２０２２－１０", month(2022, 10)], ["１０／２０２２", month(2022, 10)]);
  reads(
    "there is no month 0 and no month 13",
    ["2022M13", label],
    ["2022M0", label],
    ["13/2022", label],
    ["2022-00", label],
  );
});

describe("years written as YYYY-YY", () => {
  reads("successive years may be a year, where every label is", [
    "2010-11",
    { kind: "month", value: 12 * 2010 + 10, pair: 2010 },
  ]);
  reads(
    "of successive years, no month",
    ["2012-13", { kind: "pair", pair: 2012 }],
    ["2019-20", { kind: "pair", pair: 2019 }],
  );
  reads("1999-00 are successive", ["1999-00", { kind: "pair", pair: 1999 }]);
  reads(
    "years that are not successive are the month alone, or nothing",
    ["2010-12", month(2010, 12)],
    ["2010-13", label],
  );
});

describe("half-years", () => {
  reads("2022H1", ["2022H1", { kind: "half-year", value: 4044 }], ["2022H2", half(2022, 2)]);
  reads("2022年上半年", ["2022年上半年", half(2022, 1)], ["2022年下半年", half(2022, 2)]);
  reads(
    "case, width and Chinese numerals",
    ["2022h2", half(2022, 2)],
    ["２０２２Ｈ１", half(2022, 1)],
    ["二〇二二年上半年", half(2022, 1)],
  );
  reads("there is no third half", ["2022H3", label]);
});

describe("dates", () => {
  reads("written 2022-01-01", ["2022-01-01", day(2022, 1, 1)], ["2022-12-31", day(2022, 12, 31)]);
  reads("written 2022年1月1日", ["2022年1月1日", day(2022, 1, 1)], ["2022年01月01日", day(2022, 1, 1)]);
  reads(
    "single digits and Chinese numerals",
    ["2022-1-1", day(2022, 1, 1)],
    ["二〇二二年十二月三十一日", day(2022, 12, 31)],
    ["2022年二月二十日", day(2022, 2, 20)],
  );
  reads(
    "29 February is a day in leap years alone",
    ["2020-02-29", day(2020, 2, 29)],
    ["2022-02-29", label],
    ["1900-02-29", label],
  );
  reads("days that the month has not", ["2022-04-31", label], ["2022-01-00", label]);

  test.each([
    // 1 January 2022: 122 years of 365 days, 30 leap days (1904 to 2020, 1900 was none), and serial 2 for 1 January 1900
    // after the leap day that Excel invents: 122 * 365 + 30 + 2 = 44562
    [44562, day(2022, 1, 1)],
    [44561, day(2021, 12, 31)],
    [44562.75, day(2022, 1, 1)],
    // 44562 + 31 + 28 + 31 = 44652
    [44652, day(2022, 4, 1)],
    // 60 years before: 44562 - 60 * 365 - 15 = 22647
    [22647, day(1962, 1, 1)],
  ])("known by the format of its cell: serial %d", (value, expected) => {
    expect(readLabel({ value, date: true })).toEqual(expected);
  });

  test("without a format of dates the same number is a number, until all periods are seen", () => {
    expect(readLabel({ value: 44562 })).toEqual(number(44562, "number"));
  });
});

describe("marks", () => {
  reads(
    "a mark behind it",
    ["2021p", marked],
    ["2021 p", marked],
    ["2021*", marked],
    ["2021e", marked],
    ["2021(p)", marked],
  );
  reads(
    "behind every form",
    ["2022Q3p", marked],
    ["2022M10f", marked],
    ["2022-10e", marked],
    ["2022H1*", marked],
    ["2022年e", marked],
    ["2022-01-01p", marked],
    ["2012-13p", marked],
  );
  reads("full width as well", ["２０２１ｐ", marked], ["2021（预）", marked]);
});

describe("labels without a form", () => {
  reads("none of the forms", ["第9期", label], ["Wave 3", label], ["baseline", label], ["before the fair", label]);
  reads("one number inside a text is no period", ["year 2022", label], ["FY2022", label]);
  reads("forms that are not in the list", ["2022W05", label], ["2022/01/01", label], ["2010/11", label]);
});

describe("nothing", () => {
  reads("blank", [null, blank], ["", blank], ["  ", blank], ["\u200b", blank]);
});
