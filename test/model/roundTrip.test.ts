import { defaultModel, findBuiltInModel, writeModelTable, type Cell, type Model } from "../../src/model";
import { firstEdition } from "../firstEdition";
import { HEADER, type Column } from "../oracle/model";
import { fault, faultsOf, line, modelOf } from "./editedTable";

// What a model looks like as a table, and that the table says all of it.

const cellsOf = (model: Model): Cell[][] => writeModelTable(model).map((row) => [...row]);

/** The filled cells of one row, by column. */
function told(model: Model, at: number): Partial<Record<Column, Cell>> {
  const row = cellsOf(model)[at - 1] ?? [];
  return Object.fromEntries(HEADER.flatMap((name, column) => (row[column] === "" ? [] : [[name, row[column]]])));
}

const chinese: Model = {
  ...defaultModel,
  id: "数字集群",
  version: "2026-1",
  title: { en: "数字产业集群", "zh-CN": "" },
  sentence: { en: "For trial only.", "zh-CN": "仅供试用。" },
  citation: "夏杰长、陶鸠 2025",
  indicators: defaultModel.indicators.map((indicator) => ({
    ...indicator,
    name: { en: indicator.name["zh-CN"], "zh-CN": "" },
    definition: { en: "", "zh-CN": "" },
  })),
  levers: defaultModel.levers.map((lever) => ({ ...lever, text: { en: lever.text["zh-CN"], "zh-CN": "" } })),
};

const extreme: Model = {
  ...defaultModel,
  rules: { ...defaultModel.rules, typeBand: 1e-9, patternPeriods: 12, weightTolerance: 0 },
  ruleOrigins: {
    ...defaultModel.ruleOrigins,
    typeBand: { provenance: [], source: "" },
    patternPeriods: { provenance: ["E", "J"], source: "Panel of 2010 to 2026" },
  },
  type: defaultModel.type.map((item, at) => ({
    ...item,
    weight: at === 0 ? 1e-300 : 0,
    key: false,
    provenance: [],
    source: "",
  })),
  floor: [],
  levers: [],
  // What only the floor used is described nowhere then.
  indicators: defaultModel.indicators.filter(({ code }) => !code.startsWith("FL")),
};

const optional: Model = {
  ...firstEdition,
  indicators: firstEdition.indicators.map((item) => (item.code === "ID1.5" ? { ...item, error: 2.5 } : item)),
  floor: firstEdition.floor.map((item) => ({ ...item, asOf: "2024" })),
  type: firstEdition.type.map((item, at) => ({ ...item, tolerance: at / 10, asOf: "2025-03" })),
};

describe("a model written as a table and read again is the same", () => {
  test.each<[string, Model | undefined]>([
    ["DIC", defaultModel],
    ["DIC-1.0", firstEdition],
    ["with everything that is optional", optional],
    ["EU-PROXY", findBuiltInModel("EU-PROXY")],
    ["in Chinese alone", chinese],
    ["with the smallest numbers and the fewest rows", extreme],
  ])("%s", (_, model) => {
    if (!model) throw new Error("no such model");
    expect(modelOf(cellsOf(model))).toEqual(model);
  });
});

describe("each part has its row", () => {
  test("the header is that of the contract, and no row is longer or shorter", () => {
    const cells = cellsOf(firstEdition);
    expect(cells[0]).toEqual([...HEADER]);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([18]));
    // 1 model, 16 rules, 6 stage names, 5 tests, 9 indicators of the type, 28 of the stages, 23 levers.
    expect(cells).toHaveLength(1 + 1 + 16 + 6 + 5 + 9 + 28 + 23);
  });

  test("an optional column stands at the right where the model says something in it, and only then", () => {
    expect(cellsOf(defaultModel)[0]).toEqual([...HEADER, "As of"]);
    const [header, ...rows] = cellsOf(optional);
    expect(header).toEqual([...HEADER, "Tolerance", "Error", "As of"]);
    // The error stands in each row of its indicator, the tolerance in the one that it belongs to; 0 is not empty.
    expect(rows.filter((row) => row[2] === "ID1.5").map((row) => row.slice(18))).toEqual([
      ["", 2.5, "2024"],
      ["", 2.5, ""],
    ]);
    expect(rows.filter((row) => row[0] === "Type").map((row) => row[18])).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8,
    ]);
  });

  test("the model", () => {
    expect(told(chinese, 2)).toEqual({
      Part: "Model",
      Code: "数字集群",
      Name: "数字产业集群",
      Definition: "For trial only.",
      定义: "仅供试用。",
      Gate: "2026-1",
      Source: "夏杰长、陶鸠 2025",
    });
    expect(told(defaultModel, 2)).toMatchObject({ Name: "Digital industry clusters", 名称: "数字产业集群模型" });
  });

  test("a rule", () => {
    expect(told(extreme, line("Rule", "", "patternPeriods"))).toEqual({
      Part: "Rule",
      Code: "patternPeriods",
      Gate: 12,
      Provenance: "E, J",
      Source: "Panel of 2010 to 2026",
    });
    expect(told(extreme, line("Rule", "", "typeBand"))).toEqual({ Part: "Rule", Code: "typeBand", Gate: 1e-9 });
  });

  test("a stage's name and mechanism", () => {
    expect(told(defaultModel, line("Stage name", "DI2", ""))).toEqual({
      Part: "Stage name",
      Group: "DI2",
      Name: "Dynamic innovation",
      名称: "动态创新",
      Source: "scenario creation and network effects",
      定义: "场景创造与网络效应",
    });
  });

  test("a test of the floor", () => {
    expect(told(defaultModel, line("Floor", "agglomeration", "FL1"))).toMatchObject({
      Part: "Floor",
      Group: "agglomeration",
      Code: "FL1",
      名称: "主导产业区位熵",
      Min: 0,
      Max: 1000,
      Gate: 1.2,
      Provenance: "L",
    });
  });

  test("an indicator of the type, key or not", () => {
    const description = defaultModel.indicators.find(({ code }) => code === "TY6")?.definition;
    expect(told(defaultModel, line("Type", "network", "TY6"))).toEqual({
      Part: "Type",
      Group: "network",
      Code: "TY6",
      Name: "Chain ties as a share of all ties",
      名称: "产业链纵向联系占比",
      Definition: description?.en,
      定义: description?.["zh-CN"],
      Unit: "%",
      Min: 0,
      Max: 100,
      Weight: 0.2,
      Low: 70,
      High: 20,
      Key: "yes",
      Provenance: "S, J",
      Source: defaultModel.type[5]?.source,
    });
    expect(told(defaultModel, line("Type", "mirror", "TY5"))).not.toHaveProperty("Key");
  });

  test("an indicator of a stage", () => {
    expect(told(defaultModel, line("Stage", "ID1", "ID1.4"))).toMatchObject({
      Part: "Stage",
      Group: "ID1",
      Unit: "index",
      Max: 1000,
      Weight: 1,
      Low: 110,
      Gate: 85,
      High: 50,
      Provenance: "J",
    });
  });

  test("a lever, with the codes that it answers", () => {
    expect(told(defaultModel, line("Lever", "ID2", "I"))).toEqual({
      Part: "Lever",
      Group: "ID2",
      Code: "I",
      Name: "regional industrial-internet platform and identification nodes",
      名称: "区域工业互联网平台与标识解析节点",
      Indicators: "ID2.2 ID2.4",
    });
  });
});

test("an indicator that nobody described is written by its code, so that the table shows what it lacks", () => {
  const draft: Model = {
    ...defaultModel,
    floor: defaultModel.floor.map((item, at) => (at === 2 ? { ...item, indicator: "FL9" } : item)),
  };
  const place = line("Floor", "mass", "FL3");
  expect(told(draft, place)).toMatchObject({ Part: "Floor", Group: "mass", Code: "FL9", Gate: 30 });
  expect(faultsOf(cellsOf(draft))).toEqual([
    fault("emptyCell", [place, "Name"], "", ""),
    fault("emptyCell", [place, "Min"], "", ""),
    fault("emptyCell", [place, "Max"], "", ""),
  ]);
});

test("an indicator is described as the model spells it, however a row spells its code", () => {
  const draft: Model = {
    ...defaultModel,
    type: defaultModel.type.map((item, at) => (at === 1 ? { ...item, indicator: "ty ２" } : item)),
  };
  expect(told(draft, line("Type", "core firm", "TY2"))).toMatchObject({ Code: "TY2", 名称: "龙头企业数字原生比例" });
});
