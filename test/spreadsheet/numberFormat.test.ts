import { isDateFormat, isPercent, shownAs } from "../../src/spreadsheet/numberFormat";

test.each([
  "0%",
  "0.00%",
  "%0",
  "0 %",
  "#,##0.0%",
  "[Red]0.00%",
  "[$-804]0%",
  "0.0%_);(0.0%)",
  '0.0%" of revenue"',
  '"share "0%',
  "??0.0%;-??0.0%;0.0%;@",
  "0%;[Red]-0%",
  "* 0%",
  "_-0%_-",
  "0\\ %",
])("%s shows 0.45 as a percentage", (format) => {
  expect(isPercent(format, 0.45)).toBe(true);
});

test.each([
  "General",
  "0.00",
  "",
  "@",
  "0.0_%",
  "0.0_%_);(0.0_%)",
  '0.0"%"',
  "0.0\\%",
  "0.0*%",
  '0.0" % of all"',
  "[$%]0.0",
  "0.0;0%",
  "0.0;0.0;0%",
  "0.0;-0.0;0;0%",
])("%s does not show 0.45 as a percentage", (format) => {
  expect(isPercent(format, 0.45)).toBe(false);
});

test.each<[string, number, boolean]>([
  ["[<=1]0%;0.0", 0.45, true],
  ["[<=1]0%;0.0", 1, true],
  ["[<=1]0%;0.0", 1.2, false],
  ["[>1]0.0;0%", 0.45, true],
  ["[>1]0.0;0%", 5, false],
  ["[<=1]0%", 1.2, false],
  ["[>=10]0;[>=1]0.0;0%", 20, false],
  ["[>=10]0;[>=1]0.0;0%", 2, false],
  ["[>=10]0;[>=1]0.0;0%", 0.2, true],
  ["[=1]0%;0.0", 1, true],
  ["[=1]0%;0.0", 0.9, false],
  ["[<>1]0%;0.0", 0.9, true],
  ["[Blue][<=1]0%;[Red]0.0", 0.5, true],
  ["0%;0.0", -0.2, false],
  ["0.0;-0%", -0.2, true],
  ["0%;-0%;0.0", 0, false],
  ["0%;-0%", 0, true],
  ["0%", -0.2, true],
])("%s and %d: %j", (format, value, expected) => {
  expect(isPercent(format, value)).toBe(expected);
});

test("only numbers have a percentage, and only a text is a format", () => {
  expect([isPercent("0%", "0.45"), isPercent("0%", null), isPercent(null, 0.4), isPercent(0.1, 0.4)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("a format that is no format, or longer than Excel takes, is read without a fault", () => {
  expect(() =>
    ['0.0"%', "[<", "%\\", "*", "_", "0%;;;;;", "[<=.]0%"].map((format) => isPercent(format, 0.4)),
  ).not.toThrow();
  expect(isPercent(`${"0".repeat(100_000)}%`, 0.4)).toBe(false);
});

test.each<[string, boolean]>([
  ["yyyy-mm-dd", true],
  ["[$-804]d mmm yy", true],
  ["[h]:mm", true],
  ['[$-411]ggge"年"m"月"', true],
  ["yyyy年m月", true],
  ["0年", false],
  ["General", false],
  ["0.0%", false],
  ['0 "days"', false],
  ["[Red]0.00", false],
  ["#,##0\\d", false],
  ["0.00E+00", false],
])("whether %s shows a date: %j", (format, expected) => {
  expect(isDateFormat(format)).toBe(expected);
});

test("a number is shown as a percentage, as a date, or as itself; a text is what it is whatever its format", () => {
  expect(shownAs("0%", 0.45)).toBe("percent");
  expect(shownAs("yyyy-mm-dd", 44_562)).toBe("date");
  expect(["General", "0.0", '0"%"'].map((format) => shownAs(format, 45))).toEqual([undefined, undefined, undefined]);
  expect(["0%", "yyyy-mm-dd"].map((format) => shownAs(format, "45"))).toEqual([undefined, undefined]);
});
