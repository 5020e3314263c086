import { conversionFormula, conversionsTo, converted, guessConversion, linkFormula, rangeFit } from "../../src/mapping";
import { defaultModel, type Indicator } from "../../src/model";
import { foreign } from "./foreignTable";

function indicator(code: string): Indicator {
  const found = defaultModel.indicators.find((known) => known.code === code);
  if (!found) throw new Error(code);
  return found;
}
const [share, control, ratio] = [indicator("TY1"), indicator("TY5"), indicator("FL1")];

test("numbers are converted: 0.07 is 7 %, 250 per thousand are 25 %, 80 % are 0.8, of 30 % the rest is 70 %", () => {
  expect(converted(0.07, "fraction", share, false)).toBe(7);
  expect(converted(250, "perThousand", share, false)).toBe(25);
  expect(converted(80, "percent", control, false)).toBe(0.8);
  expect(converted(4, "inverse", ratio, false)).toBe(0.25);
  expect(converted(30, "complement", share, false)).toBe(70);
  expect(converted(0.3, "complement", control, false)).toBe(0.7);
});

test("a cell that is shown as a percentage is in percent before anything else is done with it, and once only", () => {
  expect(converted(0.45, "none", share, true)).toBe(45);
  expect(converted(0.45, "fraction", share, true)).toBe(45);
  expect(converted(0.45, "complement", share, true)).toBe(55);
  expect(converted(0.45, "percent", control, true)).toBe(0.45);
});

test("the inverse of zero is missing, not infinite", () => {
  expect(converted(0, "inverse", ratio, false)).toBeNaN();
});

test("formulas leave blanks blank and texts as they are", () => {
  expect(linkFormula("'D'!$A$2")).toBe(`=IF(ISBLANK('D'!$A$2),"",'D'!$A$2)`);
  expect(conversionFormula("D!$B$2", "none", share, false)).toBe(`=IF(ISBLANK(D!$B$2),"",D!$B$2)`);
  expect(conversionFormula("D!$B$2", "perThousand", share, false)).toBe(
    `=IF(ISNUMBER(D!$B$2),D!$B$2/10,IF(ISBLANK(D!$B$2),"",D!$B$2))`,
  );
  expect(conversionFormula("D!$B$2", "none", share, true)).toContain("ROUND(D!$B$2*100,12)");
});

test("only conversions that lead to the unit are offered", () => {
  expect(conversionsTo(share)).toEqual(["none", "fraction", "perThousand", "inverse", "complement"]);
  expect(conversionsTo(control)).toEqual(["none", "percent", "inverse", "complement"]);
  expect(conversionsTo(ratio)).toEqual(["none", "inverse"]);
});

test("what a column needs is read off its header, its formats and its values", () => {
  const guess = (header: string, values: readonly number[], shown = {}) =>
    guessConversion(foreign([["x", header], ...values.map((value) => ["a", value])], shown), 1, share);
  expect(guess("Anteil", [0.2, 0.45])).toEqual({ conversion: "fraction", reason: "noneAboveOne" });
  expect(guess("Anteil %", [0.2, 0.45]).conversion).toBe("none");
  expect(guess("Anteil", [0.2, 45]).conversion).toBe("none");
  expect(guess("占比（‰）", [200, 450])).toEqual({ conversion: "perThousand", reason: "perThousandHeader" });
  expect(guess("Anteil", [0.2, 0.45], { percent: 1 })).toEqual({ conversion: "none", reason: "percentCells" });
});

test("values outside the range of an indicator are counted after the conversion", () => {
  const table = foreign([
    ["x", "y"],
    ["a", 250],
    ["b", 1200],
    ["c", "n/a"],
    ["d", null],
  ]);
  expect(rangeFit(table, 1, share, "none")).toEqual({ numbers: 2, outside: 2 });
  expect(rangeFit(table, 1, share, "perThousand")).toEqual({ numbers: 2, outside: 1 });
});
