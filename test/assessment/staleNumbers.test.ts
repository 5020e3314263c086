import { bindModel, staleNumbers } from "../../src/assessment";
import type { Model } from "../../src/model";
import { firstEdition } from "../firstEdition";

// Official and empirical numbers of a model beside the newest period of the data; no clock.

/** DIC 1.0 with a date at some of its evidence, in every role. */
function dated(asOf: string, ...codes: readonly string[]): Model {
  const date = <Evidence extends { readonly indicator: string }>(items: readonly Evidence[]): Evidence[] =>
    items.map((item) => (codes.includes(item.indicator) ? { ...item, asOf } : item));
  const { floor, type, ladders } = firstEdition;
  const [[id1, id2, id3], [di1, di2, di3]] = [ladders.ID, ladders.DI];
  const stage = (one: typeof id1): typeof id1 => ({ ...one, evidence: date(one.evidence) });
  return {
    ...firstEdition,
    floor: date(floor),
    type: date(type),
    ladders: { ID: [stage(id1), stage(id2), stage(id3)], DI: [stage(di1), stage(di2), stage(di3)] },
  };
}

/** With a date at TY1 (marks O and J) and TY2 (S and J). */
const named = (asOf: string, periods: readonly (string | number)[]): string[] | undefined =>
  staleNumbers(bindModel(dated(asOf, "TY1", "TY2")), periods)?.numbers.map(({ code }) => code);

test("a number is named when it is more than three years older than the newest period, judgement never", () => {
  expect(named("2021", [2018, 2024, 2022])).toBeUndefined();
  expect(named("2021", [2018, 2025, 2022])).toEqual(["TY1"]);
  expect(staleNumbers(bindModel(dated("2021", "TY1")), [2018, 2025, 2022])?.newest).toBe(2025);
});

test("numbers of the floor, of the type and of both ladders are named in model order, each once", () => {
  // ID1.5 is a test of the floor (mark E) and evidence of ID1; ID3.3 and DI1.4 have the mark E alone.
  const model = bindModel(dated("2021", "DI1.4", "ID3.3", "TY1", "ID1.5"));
  expect(staleNumbers(model, [2025])?.numbers).toEqual(
    ["ID1.5", "TY1", "ID3.3", "DI1.4"].map((code) => ({ code, asOf: "2021" })),
  );
});

test("months are compared where both name one, else years", () => {
  expect(named("2022-03", ["2025-03"])).toBeUndefined();
  expect(named("2022-03", ["2025-04"])).toEqual(["TY1"]);
  expect(named("2022-03", ["2025Q1"])).toBeUndefined();
  expect(named("2022-03", ["2025Q2"])).toEqual(["TY1"]);
  // A half-year ends with its sixth or twelfth month.
  expect(named("2022-06", ["2025H1"])).toBeUndefined();
  expect(named("2022-05", ["2025H1"])).toEqual(["TY1"]);
  expect(named("2022-12", ["2025H2"])).toBeUndefined();
  expect(named("2022-11", ["2025H2"])).toEqual(["TY1"]);
  expect(named("2022-04", ["2025-04-02", "2025-04-15"])).toBeUndefined();
  expect(named("2022-03", ["2025-04-02", "2025-04-15"])).toEqual(["TY1"]);
  expect(named("2022-03", ["2025"])).toBeUndefined();
  expect(named("2022", ["2025-12"])).toBeUndefined();
  expect(named("2022", ["2026-01"])).toEqual(["TY1"]);
});

test("numbers without a date, and periods that are no time, say nothing", () => {
  expect(staleNumbers(bindModel(firstEdition), [2040])).toBeUndefined();
  expect(named("2000", ["first wave", "second wave"])).toBeUndefined();
  expect(named("2000", [1, 2, 3])).toBeUndefined();
  expect(named("2000", [10_001, 10_002])).toBeUndefined();
  expect(named("2000", [])).toBeUndefined();
});
