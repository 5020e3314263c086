import { defaultModel, findModelFaults, modelSchema, type Model } from "../../src/model";

// Faults of a model that never was a table, located by the way that leads to them.

const [lever, ...otherLevers] = defaultModel.levers;
const [fl1, ...otherTests] = defaultModel.floor;
const [ty1, ...otherTypes] = defaultModel.type;
const [di1, di2, di3] = defaultModel.ladders.DI;
const [di21, ...otherEvidence] = di2.evidence;
if (!lever || !fl1 || !ty1 || !di21) throw new Error("the default model has no rows");

const withDi2 = (evidence: typeof di2.evidence): Model => ({
  ...defaultModel,
  ladders: { ...defaultModel.ladders, DI: [di1, { ...di2, evidence }, di3] },
});

const unknown = (...path: readonly (string | number)[]): object => ({
  code: "unknownIndicator",
  path,
  found: "XX",
  expected: "",
});

test("a lever, a test, the type and a stage that name an unknown indicator", () => {
  expect(findModelFaults({ ...defaultModel, floor: [...otherTests, { ...fl1, indicator: "XX" }] })).toEqual([
    unknown("floor", 4, "indicator"),
  ]);
  expect(findModelFaults({ ...defaultModel, type: [...otherTypes, { ...ty1, indicator: "XX" }] })).toEqual([
    unknown("type", 8, "indicator"),
  ]);
  expect(findModelFaults(withDi2([...otherEvidence, { ...di21, indicator: "XX" }]))).toEqual([
    unknown("ladders", "DI", 1, "evidence", 3, "indicator"),
  ]);
  expect(
    findModelFaults({ ...defaultModel, levers: [{ ...lever, indicators: ["ID1.1", "XX"] }, ...otherLevers] }),
  ).toEqual([unknown("levers", 0, "indicators", 1)]);
});

test("a code that repeats in the list of indicators, and the name with it", () => {
  const [first, ...others] = defaultModel.indicators;
  if (!first) throw new Error("no indicator");
  const again = { ...first, code: ` ${first.code.toLowerCase()}` };
  const at = others.length + 1;
  const faults = findModelFaults({ ...defaultModel, indicators: [first, ...others, again] });
  expect(faults[0]).toEqual({ code: "duplicateCode", path: ["indicators", at, "code"], found: " fl1", expected: "" });
  const renamed = { ...again, name: { en: "Another", "zh-CN": "另一个" } };
  expect(findModelFaults({ ...defaultModel, indicators: [first, ...others, renamed] })).toEqual([faults[0]]);
});

test("the places of a rule, a name, a range, a threshold, anchors, weights, gates and a stage", () => {
  const [first, second, ...others] = defaultModel.indicators;
  if (!first || !second) throw new Error("no indicators");
  const paths = (model: Partial<Model>): string[] =>
    findModelFaults({ ...defaultModel, ...model }).map(({ code, path }) => `${code} ${path.join(".")}`);
  expect(paths({ rules: { ...defaultModel.rules, typeBand: 0, platformLost: 31 } })).toEqual([
    "ruleOutOfRange rules.typeBand",
    "ruleOrder rules.platformLost",
  ]);
  expect(paths({ indicators: [first, { ...second, name: first.name, min: 100 }, ...others] })).toEqual([
    "duplicateName indicators.1.name.en",
    "duplicateName indicators.1.name.zh-CN",
    "emptyRange indicators.1.min",
    // The threshold 50 of the second test no longer lies in 100..100.
    "outsideRange floor.1.threshold",
  ]);
  expect(paths({ type: [...otherTypes, { ...ty1, idAnchor: -1, diAnchor: -1, weight: -1 }] })).toEqual([
    "negativeWeight type.8.weight",
    "coincidentAnchors type.8.diAnchor",
    "outsideRange type.8.idAnchor",
    "outsideRange type.8.diAnchor",
  ]);
  expect(paths(withDi2([...otherEvidence, { ...di21, low: -1, gate: 2000, high: 1001, weight: -1 }]))).toEqual([
    "negativeWeight ladders.DI.1.evidence.3.weight",
    "notMonotone ladders.DI.1.evidence.3.gate",
    "outsideRange ladders.DI.1.evidence.3.low",
    "outsideRange ladders.DI.1.evidence.3.gate",
    "outsideRange ladders.DI.1.evidence.3.high",
  ]);
  expect(paths(withDi2(di2.evidence.map((item) => ({ ...item, weight: 0 }))))).toEqual([
    "zeroWeights ladders.DI.1.evidence",
  ]);
  expect(findModelFaults(withDi2([]))[0]).toEqual({
    code: "missingStage",
    path: ["ladders", "DI", 1, "evidence"],
    found: "",
    expected: "DI2",
  });
});

test("a value that is no number was reported where it was read, and raises no fault of its own", () => {
  const none = { low: NaN, gate: 20, high: 10, weight: NaN };
  expect(findModelFaults(withDi2([...otherEvidence, { ...di21, ...none }]))).toEqual([]);
  expect(findModelFaults(withDi2([...otherEvidence, { ...di21, gate: NaN }]))).toEqual([]);
  expect(findModelFaults(withDi2([...otherEvidence, { ...di21, high: NaN }]))).toEqual([]);
  expect(findModelFaults({ ...defaultModel, rules: { ...defaultModel.rules, reopenGrade: NaN } })).toEqual([]);
  expect(findModelFaults({ ...defaultModel, type: [...otherTypes, { ...ty1, idAnchor: NaN }] })).toEqual([]);
});

test("the schema refuses what is found here, with the same place and words", () => {
  const faulty: Model = { ...defaultModel, type: defaultModel.type.map((item) => ({ ...item, weight: 0 })) };
  expect(modelSchema.safeParse(faulty).error?.issues).toMatchObject([
    {
      code: "custom",
      path: ["type"],
      message: "zeroWeights",
      params: { code: "zeroWeights", path: ["type"], found: "0", expected: "> 0" },
    },
  ]);
  expect(modelSchema.safeParse(defaultModel)).toEqual({ success: true, data: defaultModel });
});
