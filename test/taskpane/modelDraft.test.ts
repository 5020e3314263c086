import { builtInModels, defaultModel, readModelTable, writeModelTable } from "../../src/model";
import { ModelDraft } from "../../src/taskpane/model/modelDraft";
import { leverCodes } from "../../src/taskpane/model/modelFields";
import { changesTo } from "../../src/workbook/modelSheet/modelBlock";

// A model while it is edited: its names and texts, apart from any page.

const drafted = (...typed: readonly (readonly [string, string])[]): ModelDraft => {
  const draft = new ModelDraft(defaultModel);
  draft.type(typed);
  return draft;
};

test("every lever of a built-in model has a code of its own", () => {
  for (const { levers } of builtInModels) expect(new Set(leverCodes(levers)).size).toBe(levers.length);
});

test("several levers of one group and family are counted", () => {
  const [first] = defaultModel.levers;
  if (!first) throw new Error("The model has no levers.");
  const { group, family } = first;
  expect(leverCodes([first, first])).toEqual([`${group} ${family} 1`, `${group} ${family} 2`]);
});

test("edited names and texts come back from the model's table, and nothing else changes", () => {
  const draft = drafted(
    ["names/TY1/en", " Core revenue "],
    ["names/TY1/zh-CN", ""],
    ["levers/ID1 D 1/zh-CN", "诊断券"],
  );
  const model = draft.model();
  if (!model) throw new Error("The draft is refused.");
  expect(draft.state()).toMatchObject({ changed: 3, unsaved: 3, faults: 0 });
  expect(readModelTable(writeModelTable(model))).toEqual({ kind: "model", model });
  expect(model.indicators.find(({ code }) => code === "TY1")?.name).toEqual({ en: "Core revenue", "zh-CN": "" });
  draft.discard();
  expect(draft.model()).toBe(defaultModel);
});

test.each([
  ["names/TY1/en", " ", "emptyText"],
  ["levers/ID1 D 1/en", "", "emptyText"],
  ["names/TY2/en", "TY1", "duplicateName"],
  ["names/TY2/zh-CN", defaultModel.indicators.find(({ code }) => code === "TY1")?.name["zh-CN"] ?? "", "duplicateName"],
])("%s as %j is refused in its field", (key, text, code) => {
  const draft = drafted([key, text]);
  expect(draft.model()).toBeUndefined();
  const faulty = [key, key.replace("TY2", "TY1")].map((at) => draft.field(at).fault?.code);
  expect(faulty).toContain(code);
});

test("levers whose words changed are changed in their row; two that differ in words alone keep theirs", () => {
  const [first] = defaultModel.levers;
  if (!first) throw new Error("The model has no levers.");
  const twin = { ...first, text: { en: "another text", "zh-CN": "另一种文字" } };
  const model = { ...defaultModel, levers: [first, twin] };
  const swapped = writeModelTable({ ...model, levers: [twin, first] });
  expect(changesTo(swapped, writeModelTable(model))).toMatchObject({ cells: [], surplus: [], added: [] });
  const edited = { ...twin, text: { ...twin.text, en: "edited" } };
  expect(changesTo(swapped, writeModelTable({ ...model, levers: [first, edited] }))).toMatchObject({
    cells: [{ row: swapped.length - 2, value: "edited" }],
    surplus: [],
    added: [],
  });
});
