import { bindHeaders, bindModel, readType } from "../../src/assessment";
import { defaultModel, floorConditions, leverGroups, type Model } from "../../src/model";
import { valuesOf } from "./assessedBy";

/** The same model, but never bound before. */
const fresh = (changes: Partial<Model> = {}): Model => ({ ...defaultModel, ...changes });

test("a model is prepared once", () => {
  const model = fresh();
  expect(bindModel(model)).toBe(bindModel(model));
  expect(bindModel(fresh())).not.toBe(bindModel(model));
});

test("each condition of the floor has its own tests, in the order of the conditions", () => {
  expect(
    bindModel(fresh()).floor.map(({ condition, tests }) => [condition, tests.map((test) => test.indicator)]),
  ).toEqual([
    ["agglomeration", ["FL1", "FL2"]],
    ["mass", ["FL3"]],
    ["digital", ["ID1.5", "TY1"]],
  ]);
});

test("a condition without tests is none", () => {
  const floor = defaultModel.floor.filter(({ condition }) => condition !== "mass");
  expect(bindModel(fresh({ floor })).floor.map(({ condition }) => condition)).toEqual(["agglomeration", "digital"]);
  expect(bindModel(fresh({ floor: [] })).floor).toEqual([]);
});

test("each group has its own levers: three for every stage, one for a hybrid and for each condition", () => {
  const { levers } = bindModel(fresh());
  expect([...levers].map(([group, own]) => [group, own.length])).toEqual([
    ...leverGroups.slice(0, 6).map((stage) => [stage, stage === "DI2" ? 4 : 3]),
    ["HYBRID", 1],
    ...floorConditions.map((condition) => [condition, 1]),
  ]);
  for (const [group, own] of levers) expect(own.every(({ lever }) => lever.group === group)).toBe(true);
  expect(levers.get("ID2")?.[1]?.answers.map(({ indicator }) => indicator.code)).toEqual(["ID2.2", "ID2.4"]);
});

test("a lever that names an indicator twice answers it once", () => {
  const levers = defaultModel.levers.map((lever) =>
    lever.group === "DI2" && lever.family === "L" ? { ...lever, indicators: ["DI2.2", "DI2.2", "DI2.3"] } : lever,
  );
  const own = bindModel(fresh({ levers }))
    .levers.get("DI2")
    ?.find(({ lever }) => lever.family === "L");
  expect(own?.answers.map(({ indicator }) => indicator.code)).toEqual(["DI2.2", "DI2.3"]);
});

test("a header is found by code and by the name in either language", () => {
  const model = bindModel(fresh());
  for (const header of ["DI1.2", "Match rate", "供需撮合成功率"]) {
    expect(bindHeaders(model, [header])).toMatchObject({ kind: "bound", ignored: [] });
  }
});

test("evidence of weight 0 takes no part", () => {
  const type = defaultModel.type.map((item) => (item.indicator === "TY6" ? { ...item, weight: 0 } : item));
  const model = bindModel(fresh({ type }));
  expect(model.type.map(({ indicator }) => indicator)).not.toContain("TY6");
  // .8 of weight is left: TY1 alone is .14 of it.
  expect(readType(model, valuesOf(model, { TY1: 35 })).coverage).toBeCloseTo(0.14 / 0.8, 12);
});

test("where a model names no key indicator, none is missing", () => {
  const keyless = bindModel(fresh({ type: defaultModel.type.map((item) => ({ ...item, key: false })) }));
  expect(readType(keyless, valuesOf(keyless, { TY2: 50 })).keyObserved).toBe(true);
  const model = bindModel(fresh());
  expect(readType(model, valuesOf(model, { TY2: 50 })).keyObserved).toBe(false);
  expect(readType(model, valuesOf(model, { TY6: 50 })).keyObserved).toBe(true);
});

test("evidence about an indicator that nobody described stops the reading: such a model was never checked", () => {
  const indicators = defaultModel.indicators.filter(({ code }) => code !== "TY6");
  expect(() => bindModel(fresh({ indicators }))).toThrow(/DIC.*TY6/u);
});
