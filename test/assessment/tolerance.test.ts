import { above, alike, atLeast, below } from "../../src/assessment";

// "a >= b" means a >= b - 1e-9, "a < b" its negation, "a > b" means a > b + 1e-9, equal means within 1e-9.

test("a number that falls short by the tolerance meets its threshold; by more it does not", () => {
  expect([1, 1 - 1e-9, 1 - 2e-9].map((number) => atLeast(number, 1))).toEqual([true, true, false]);
  expect([1, 1 - 1e-9, 1 - 2e-9].map((number) => below(number, 1))).toEqual([false, false, true]);
});

test("a number is above another one only by more than the tolerance", () => {
  expect([1, 1 + 1e-9, 1 + 2e-9].map((number) => above(number, 1))).toEqual([false, false, true]);
});

test("numbers are alike within the tolerance, on either side, and opposite numbers are not", () => {
  expect([1, -1e-9, 1e-9, 2e-9, -2e-9].map((number) => alike(number, 0))).toEqual([false, true, true, false, false]);
  expect([alike(5, 5), alike(-5, 5)]).toEqual([true, false]);
});
