import { percentilesAmong } from "../../src/assessment";

test("the percentile of a score counts those below it and half of its equals, itself included", () => {
  // Of four: nobody below 20, itself: .5/4; one below 40 and two equal: 2/4; three below 80: 3.5/4.
  expect(percentilesAmong([20, 40, 40, 80])).toEqual([12.5, 50, 50, 87.5]);
});

test("the order in which clusters stand does not matter, and numbers are compared as numbers", () => {
  expect(percentilesAmong([100, 9, 20])).toEqual([(100 * 2.5) / 3, (100 * 0.5) / 3, (100 * 1.5) / 3]);
});

test("two clusters are enough to compare, one is not", () => {
  expect(percentilesAmong([80, 20])).toEqual([75, 25]);
  expect(percentilesAmong([80])).toEqual([NaN]);
  expect(percentilesAmong([])).toEqual([]);
});

test("a cluster without a score has no percentile and is not counted", () => {
  expect(percentilesAmong([NaN, 80, 20, NaN])).toEqual([NaN, 75, 25, NaN]);
  expect(percentilesAmong([NaN, 80])).toEqual([NaN, NaN]);
});

test("scores that differ by less than the tolerance are equal", () => {
  expect(percentilesAmong([40, 40 + 1e-10, 60])).toEqual([100 / 3, 100 / 3, (100 * 2.5) / 3]);
});
