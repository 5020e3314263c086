import { bindModel, staleNumbers } from "../../src/assessment";
import type { Model } from "../../src/model";
import { firstEdition } from "../firstEdition";

// Official and empirical numbers of a model beside the newest period of the data; no clock.

/** DIC 1.0 with a date at TY1 (marks O and J), ID3.3 (E) and TY2 (S and J). */
const dated = (asOf: string): Model => ({
  ...firstEdition,
  type: firstEdition.type.map((item) => (["TY1", "TY2"].includes(item.indicator) ? { ...item, asOf } : item)),
});
const named = (asOf: string, periods: readonly (string | number)[]): string[] | undefined =>
  staleNumbers(bindModel(dated(asOf)), periods)?.numbers.map(({ code }) => code);

test("a number is named when it is more than three years older than the newest period, judgement never", () => {
  expect(named("2021", [2018, 2024, 2022])).toBeUndefined();
  expect(named("2021", [2018, 2025, 2022])).toEqual(["TY1"]);
  expect(staleNumbers(bindModel(dated("2021")), [2018, 2025, 2022])?.newest).toBe(2025);
});

test("months are compared where both name one, else years", () => {
  expect(named("2022-03", ["2025-03"])).toBeUndefined();
  expect(named("2022-03", ["2025-04"])).toEqual(["TY1"]);
  expect(named("2022-03", ["2025Q1"])).toBeUndefined();
  expect(named("2022-03", ["2025Q2"])).toEqual(["TY1"]);
  expect(named("2022-03", ["2025"])).toBeUndefined();
  expect(named("2022", ["2025-12"])).toBeUndefined();
  expect(named("2022", ["2026-01"])).toEqual(["TY1"]);
});

test("numbers without a date, and periods that are no time, say nothing", () => {
  expect(staleNumbers(bindModel(firstEdition), [2040])).toBeUndefined();
  expect(named("2000", ["first wave", "second wave"])).toBeUndefined();
  expect(named("2000", [1, 2, 3])).toBeUndefined();
  expect(named("2000", [])).toBeUndefined();
});
