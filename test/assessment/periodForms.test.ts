import { readPeriods, type Periods } from "../../src/assessment";
import type { Cell } from "../../src/model";

/** Half-years, quarters and months of 2022 in all their spellings, in order of time. */
const spellings = {
  number: [
    [2021, "2021", "2021年", "２０２１", "二〇二一年", "二零二一", "2021年度", " 2021\u200b"],
    [2022, "2022 ", "2022 年"],
  ],
  halfYear: [
    ["2022H1", "2022h1", "2022-H1", "H1 2022", "2022年上半年", "2022上半年", "二〇二二年上半年", "２０２２Ｈ１"],
    ["2022H2", "H2/2022", "2022年下半年"],
  ],
  quarter: [
    ["2022Q3", "2022q3", "2022-Q3", "2022 Q3", "2022/Q3", "Q3 2022", "q3-2022", "2022年第3季度", "2022年3季度"],
    ["2022Q4", "2022年四季度", "2022年第四季度", "二〇二二年第四季度", "2022年 第4季度"],
  ],
  month: [
    ["2022M9", "2022m09", "2022-9", "2022-09", "2022/9", "9/2022", "09/2022", "2022年9月", "2022年九月", "2022–09"],
    ["2022M10", "2022-10", "10/2022", "2022年10月", "2022年十月", "二〇二二年十月", "2022年10月份"],
  ],
  day: [
    [
      "2022-01-30",
      "2022-1-30",
      "2022/01/30",
      "2022.1.30",
      "2022年1月30日",
      "二〇二二年一月三十日",
      "2022-01-30T00:00:00",
    ],
    ["2022-02-14", "2022年2月14号"],
  ],
} as const;

const positions = ({ ofRow }: Periods): unknown[] => ofRow.map((row) => (row.kind === "period" ? row.at : row.kind));
const labels = ({ periods }: Periods): unknown[] => periods.map(({ label }) => label);
const times = ({ periods }: Periods): number[] => periods.map(({ time }) => time);

test.each(Object.entries(spellings))(
  "all spellings of a %s are one form, and those of one period are one",
  (form, [first, second]) => {
    const read = readPeriods([...second, ...first]);
    expect(read).toMatchObject({ form, step: form === "day" ? 15 : 1 });
    expect(positions(read)).toEqual([...second.map(() => 1), ...first.map(() => 0)]);
    expect(times(read)).toEqual([0, 1]);
  },
);

test.each([
  "2022Q5",
  "2022Q0",
  "2022H3",
  "2022-13",
  "2022M13",
  "0/2022",
  "2022-02-30",
  "2022年13月",
  "Q3",
  "第三季度",
  "2022第5季度",
  "2022-1-32",
  "spring",
])("%s has no form", (label) => {
  expect(readPeriods([label])).toMatchObject({ form: "label", periods: [{ label }] });
});

describe("order and step", () => {
  test("months stand in their order, not in that of their characters", () => {
    const months = Array.from({ length: 12 }, (_, at) => `2022M${at + 1}`);
    expect(labels(readPeriods(months.toSorted()))).toEqual(months);
  });

  test("quarters are counted through the years", () => {
    const read = readPeriods(["Q1 2022", "Q4 2021", "Q3 2022"]);
    expect(labels(read)).toEqual(["Q4 2021", "Q1 2022", "Q3 2022"]);
    expect([read.step, times(read)]).toEqual([1, [0, 1, 3]]);
  });

  test.each<[Cell[], number, number[]]>([
    [[2020, 2022, 2024], 2, [0, 1, 2]],
    [[2020, 2022, 2024, 2021], 1, [0, 1, 2, 4]],
    [["2020M1", "2020M7", "2021M1"], 6, [0, 1, 2]],
    [[0.1, 0.2, 0.30000000000000004], 0.1, [0, 1, 2]],
    [[1, 2.5, 5.5], 1.5, [0, 1, 3]],
    [[-5, 0, 5], 5, [0, 1, 2]],
  ])("%j have the step %s", (periods, step, expected) => {
    const read = readPeriods(periods);
    expect(read.step).toBeCloseTo(step, 12);
    read.periods.forEach(({ time }, at) => expect(time).toBeCloseTo(expected[at] ?? NaN, 9));
  });

  test("numbers that are equal on paper are one period", () => {
    expect(positions(readPeriods([0.3, 0.1 + 0.2, 0.4]))).toEqual([0, 0, 1]);
  });

  test("one period has no step, and neither have labels", () => {
    expect(readPeriods([2020, "2020年"])).toMatchObject({ step: undefined, periods: [{ label: 2020, time: 0 }] });
    expect(readPeriods(["第10期", "第9期", "第12期"])).toMatchObject({
      form: "label",
      step: undefined,
      periods: [
        { label: "第9期", time: 0 },
        { label: "第10期", time: 1 },
        { label: "第12期", time: 2 },
      ],
    });
    expect(readPeriods([])).toEqual({
      form: "label",
      periods: [],
      step: undefined,
      ofRow: [],
      datesFromNumbers: false,
    });
  });

  test("labels are compared in their clean form, capitals count", () => {
    expect(positions(readPeriods(["Wave  1", "Ｗave 1", "wave 1"]))).toEqual([0, 0, 1]);
  });
});

describe("one form for all", () => {
  test("the form of most rows, of equally many that of the first row", () => {
    expect(positions(readPeriods(["2021Q1", 2021, "2021Q2"]))).toEqual([0, "leftOut", 1]);
    expect(positions(readPeriods([2021, "2021Q1", "2021Q2", 2022]))).toEqual([0, "leftOut", "leftOut", 1]);
    expect(positions(readPeriods(["2021Q1", 2021]))).toEqual([0, "leftOut"]);
    expect(positions(readPeriods(["base", 2021, "base"]))).toEqual([0, "leftOut", 0]);
  });

  test("what is left out changes nothing for the others", () => {
    const read = readPeriods([2020, "2021Q1", 2022, "2021p", null, { error: "#N/A" }, 2024]);
    expect(read).toMatchObject({ form: "number", step: 2 });
    expect(read.ofRow).toEqual([
      { kind: "period", at: 0 },
      { kind: "leftOut", reason: "otherForm" },
      { kind: "period", at: 1 },
      { kind: "leftOut", reason: "mark" },
      { kind: "none" },
      { kind: "none" },
      { kind: "period", at: 2 },
    ]);
  });

  test.each([
    "2021p",
    "2021 e",
    "2021*",
    "2021(prov.)",
    "2021年预测",
    "2021¹",
    "2021Q3p",
    "2021年第三季度（初步）",
    "2021-10 r",
  ])("%s has a mark behind it", (marked) => {
    expect(readPeriods([2020, marked]).ofRow[1]).toEqual({ kind: "leftOut", reason: "mark" });
  });

  test.each(["Year 2021", "1st", "baseline", "2021/23"])("%s has another form, not a mark", (label) => {
    expect(readPeriods([2020, label]).ofRow[1]).toEqual({ kind: "leftOut", reason: "otherForm" });
  });

  test("marked periods have no say in the form, unless all are marked: then they are labels", () => {
    expect(positions(readPeriods([2020, "2021p", "2022p"]))).toEqual([0, "leftOut", "leftOut"]);
    expect(readPeriods(["2022e", "2021e"])).toMatchObject({
      form: "label",
      periods: [{ label: "2021e" }, { label: "2022e" }],
    });
  });
});

describe("years that span two", () => {
  test("2010-11 is a year where every label is such, whatever the dash", () => {
    const read = readPeriods(["2010-11", "2011–12", "2009/10", "1999-00"]);
    expect(read).toMatchObject({ form: "number", step: 1 });
    expect(times(read)).toEqual([0, 10, 11, 12]);
    expect(labels(read)).toEqual(["1999-00", "2009/10", "2010-11", "2011–12"]);
  });

  test("a mark behind one of them leaves that one out and the others years", () => {
    expect(positions(readPeriods(["2010-11", "2011-12", "2012-13p"]))).toEqual([0, 1, "leftOut"]);
  });

  test("one label that is no such year makes all of them months, where they can be", () => {
    const read = readPeriods(["2010-11", "2010-12", "2011-12"]);
    expect(read).toMatchObject({ form: "month", step: 1 });
    expect(times(read)).toEqual([0, 1, 13]);
    expect(positions(readPeriods(["2010-11", "2010-10", "2012-13"]))).toEqual([1, 0, "leftOut"]);
  });
});

describe("dates", () => {
  // Days as Excel counts them: 43831 is 1 January 2020, 44197 that of 2021, 44562 that of 2022.
  const always = (): boolean => true;

  test.each<[string, number[], Periods["form"], number, unknown[]]>([
    ["first days of years", [44562, 43831], "number", 2, [2020, 2022]],
    ["last days of years", [43830, 44196, 44561], "number", 1, [2019, 2020, 2021]],
    // 31 March, 30 June and 31 December 2021
    ["last days of quarters", [44286, 44377, 44561], "quarter", 1, ["2021Q1", "2021Q2", "2021Q4"]],
    // 1 January, 1 February and 1 April 2022
    ["first days of months", [44562, 44593, 44652], "month", 1, ["2022-01", "2022-02", "2022-04"]],
    // 31 January, 28 February and 31 March 2022
    ["last days of months", [44592, 44620, 44651], "month", 1, ["2022-01", "2022-02", "2022-03"]],
    // 15 January, February and March 2022
    ["the same day of every month", [44576, 44607, 44635], "month", 1, ["2022-01", "2022-02", "2022-03"]],
  ])("that are %s are read as such, known by their format or as bare numbers", (_, days, form, step, expected) => {
    const known = readPeriods(days, always);
    const bare = readPeriods(days);
    for (const read of [known, bare]) {
      expect([read.form, read.step, labels(read)]).toEqual([form, step, expected]);
    }
    expect([known.datesFromNumbers, bare.datesFromNumbers]).toEqual([false, true]);
  });

  test("of any days are days; as bare numbers they are numbers", () => {
    // 3, 10 and 17 January 2022
    const weeks = [44564, 44571, 44578];
    expect(readPeriods(weeks, always)).toMatchObject({
      form: "day",
      step: 7,
      periods: [{ label: "2022-01-03" }, {}, {}],
    });
    expect(readPeriods(weeks)).toMatchObject({ form: "number", step: 7, periods: [{ label: 44564 }, {}, {}] });
  });

  test("first and last days mixed are no whole months", () => {
    // 31 January and 1 February 2022
    expect(readPeriods([44592, 44593], always)).toMatchObject({ form: "day", step: 1 });
  });

  test("with a time are that day", () => {
    expect(readPeriods([44562.75], always)).toMatchObject({ form: "number", periods: [{ label: 2022 }] });
  });

  test("written and stored dates are one form", () => {
    expect(labels(readPeriods(["2022-01-01", 44593, "2022年3月1日"], (row) => row === 1))).toEqual([
      "2022-01",
      "2022-02",
      "2022-03",
    ]);
  });

  test("a whole month among months is a month: Excel makes a date of 2022-10", () => {
    // 1 October 2022
    expect(labels(readPeriods(["2022M9", 44835, "2022M11"], (row) => row === 1))).toEqual([
      "2022M9",
      "2022-10",
      "2022M11",
    ]);
    expect(labels(readPeriods(["2022M9", "2022-10-01", "2022M11"]))).toEqual(["2022M9", "2022-10", "2022M11"]);
    expect(readPeriods(["2022M9", "2022-10-05", "2022M11"]).ofRow[1]).toEqual({ kind: "leftOut", reason: "otherForm" });
  });

  test("whole years among years are years", () => {
    expect(labels(readPeriods([2020, 2021, "2022-01-01"]))).toEqual([2020, 2021, 2022]);
  });

  test("numbers outside 20,000 to 80,000, or of which one is no whole day, are numbers", () => {
    expect(readPeriods([1, 32])).toMatchObject({ form: "number", step: 31, datesFromNumbers: false });
    expect(readPeriods([44562, 44593, 44600])).toMatchObject({ form: "number", step: 7, datesFromNumbers: false });
    // 30000 is 18 February 1982: one number alone has no day in common with others.
    expect(readPeriods([30_000])).toMatchObject({ periods: [{ label: 30_000 }] });
  });
});
