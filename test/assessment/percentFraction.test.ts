import { asPercent, largestFraction, largestFractionInRange, mayBeFraction } from "../../src/assessment";
import { defaultModel, type Indicator } from "../../src/model";

const indicatorOf = (code: string): Indicator => {
  const indicator = defaultModel.indicators.find((one) => one.code === code);
  if (!indicator) throw new Error(`no indicator ${code}`);
  return indicator;
};
const largestOf = (code: string): number | undefined => largestFraction(indicatorOf(code));

test("up to a tenth of the range a number is looked at again, since 120 % of at most 100 % arrives as 1.2", () => {
  expect([largestOf("TY1"), largestOf("DI2.1")]).toEqual([10, 100]);
});

test("a percentage of at most 100 is a fraction of at most 1; one of at most 1000, of at most 10", () => {
  expect(["TY1", "DI2.1", "TY3"].map((code) => largestFractionInRange(indicatorOf(code)))).toEqual([1, 10, undefined]);
});

test("in other units there are no fractions", () => {
  expect([largestOf("TY3"), largestOf("ID1.4"), largestOf("TY5")]).toEqual([undefined, undefined, undefined]);
});

test.each<[unknown, number | undefined, boolean]>([
  [0.45, 1, true],
  [1, 1, true],
  [1.01, 1, false],
  [9, 10, true],
  [0, 1, false],
  [-0.3, 1, true],
  [-1.2, 1, false],
  ["0.4", 1, false],
  [true, 1, false],
  [0.45, undefined, false],
])("whether %j may be a fraction of at most %j: %j", (value, largest, expected) => {
  expect(mayBeFraction(value, largest)).toBe(expected);
});

test("a fraction becomes the percentage that a person wrote, without the last digits of binary arithmetic", () => {
  expect([asPercent(0.07), asPercent(0.45), asPercent(1), asPercent(0.123456)]).toEqual([7, 45, 100, 12.3456]);
});
