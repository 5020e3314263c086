import { functionIds, loadFunction } from "../../src/functions/catalogue";
import { defaultModel, findBuiltInModel } from "../../src/model";
import { allModelPositions, modelPositions, withEdition, withName } from "../../src/workbook/edition/modelCalls";

const pinned = (formula: string): string => withEdition(formula, "DIC", "DIC-1.0");

test.each([
  ["=CLUSTERTYPE(A1:AO32)", '=CLUSTERTYPE(A1:AO32,,"DIC-1.0")'],
  ["=CLUSTERTYPE(A5:AO5,A$1:AO$1)", '=CLUSTERTYPE(A5:AO5,A$1:AO$1,"DIC-1.0")'],
  ['=CLUSTERASSESS(A1:AO32,,,"zh-CN")', '=CLUSTERASSESS(A1:AO32,,"DIC-1.0","zh-CN")'],
  ['=CLUSTERASSESS(A1:AO32,,"dic","code")', '=CLUSTERASSESS(A1:AO32,,"DIC-1.0","code")'],
  ["=CLUSTERPATH(A1:A9,B1:B9,C1:AQ9)", '=CLUSTERPATH(A1:A9,B1:B9,C1:AQ9,,"DIC-1.0")'],
  ["=CLUSTERMODEL()", '=CLUSTERMODEL("DIC-1.0")'],
  ["=DIC.CLUSTERTYPE(A1:B2)", '=DIC.CLUSTERTYPE(A1:B2,,"DIC-1.0")'],
  // commas and brackets inside names of sheets, texts and inner calls
  ["=CLUSTERTYPE('a,(b''c'!A1:B2)", `=CLUSTERTYPE('a,(b''c'!A1:B2,,"DIC-1.0")`],
  [
    '=IF(CLUSTERTYPE(FILTER(A1:B9,C1:C9>0))="ID",1,",")',
    '=IF(CLUSTERTYPE(FILTER(A1:B9,C1:C9>0),,"DIC-1.0")="ID",1,",")',
  ],
  ["=CLUSTERTYPE(A1:B2)&CLUSTERSTAGE(A1:B2)", '=CLUSTERTYPE(A1:B2,,"DIC-1.0")&CLUSTERSTAGE(A1:B2,,"DIC-1.0")'],
  ["=CLUSTERTYPE(A1:B2,,CLUSTERMODEL())", '=CLUSTERTYPE(A1:B2,,CLUSTERMODEL("DIC-1.0"))'],
])("%s names its edition: %s", (formula, expected) => {
  expect(pinned(formula)).toBe(expected);
  expect(pinned(expected)).toBe(expected);
});

test.each([
  "=CLUSTERTYPE(A1:B2,,ClusterModel)",
  '=CLUSTERTYPE(A1:B2,,"EU-PROXY")',
  '="CLUSTERTYPE(A1:B2)"',
  "=CLUSTERGINI(A1:A9)",
  "=MYCLUSTERTYPE(A1)",
  "=SUM(A1:A9)",
])("%s stays as it is", (formula) => {
  expect(pinned(formula)).toBe(formula);
});

const edited = { ...defaultModel, rules: { ...defaultModel.rules, typeBand: 0.3 } };
test.each([
  ["=CLUSTERTYPE(A1:AO32)", "=CLUSTERTYPE(A1:AO32,,ClusterModel)"],
  ['=CLUSTERASSESS(A1:AO32,,"DIC","zh-CN")', '=CLUSTERASSESS(A1:AO32,,ClusterModel,"zh-CN")'],
  ['=CLUSTERASSESS(A1:AO32,,"dic-1.1")', "=CLUSTERASSESS(A1:AO32,,ClusterModel)"],
  ["=CLUSTERTYPE(A1:B2,,CLUSTERMODEL())", "=CLUSTERTYPE(A1:B2,,ClusterModel)"],
  ["=CLUSTERTARGET(A1:AO32)", "=CLUSTERTARGET(A1:AO32,,ClusterModel)"],
  ['=CLUSTERPATH(A1:A9,B1:B9,C1:AQ9,,,"en")', '=CLUSTERPATH(A1:A9,B1:B9,C1:AQ9,,ClusterModel,"en")'],
  [
    "=DIC.CLUSTERTYPE(A1:B2)&CLUSTERSTAGE(A1:B2)",
    "=DIC.CLUSTERTYPE(A1:B2,,ClusterModel)&CLUSTERSTAGE(A1:B2,,ClusterModel)",
  ],
])("%s follows an edited model: %s", (formula, expected) => {
  expect(withName(formula, edited, "ClusterModel")).toBe(expected);
  expect(withName(expected, edited, "ClusterModel")).toBe(expected);
});

test.each([
  "=CLUSTERTYPE(A1:B2,,ClusterModel)",
  "=CLUSTERTYPE(A1:B2,,'Cluster model'!A1:R90)",
  '=CLUSTERTYPE(A1:B2,,"EU-PROXY")',
  '=CLUSTERTYPE(A1:B2,,"DIC-1.0")',
  "=CLUSTERMODEL()",
  '="CLUSTERTYPE(A1:B2)"',
  "=CLUSTERGINI(A1:A9)",
])("%s names what it calculates by, and stays", (formula) => {
  expect(withName(formula, edited, "ClusterModel")).toBe(formula);
});

test("formulas of the model of the Union follow an edit of that model, others do not", () => {
  const eu = findBuiltInModel("EU-PROXY") ?? defaultModel;
  expect(withName('=CLUSTERTYPE(A1:B2,,"EU-PROXY")', eu, "ClusterModel")).toBe("=CLUSTERTYPE(A1:B2,,ClusterModel)");
  expect(withName("=CLUSTERTYPE(A1:B2)", eu, "ClusterModel")).toBe("=CLUSTERTYPE(A1:B2)");
});

test("every function with a model is known by its argument", async () => {
  for (const id of functionIds) {
    const { declaration } = await loadFunction(id);
    const at = declaration.parameters.findIndex(({ name }) => name === "model");
    expect([id, allModelPositions[id] ?? -1]).toEqual([id, at]);
  }
});

test("the argument model stands where the functions declare it", async () => {
  for (const [id, position] of Object.entries(modelPositions)) {
    expect(functionIds).toContain(id);
    const { declaration } = await loadFunction(id);
    expect([id, declaration.parameters.findIndex(({ name }) => name === "model")]).toEqual([id, position]);
  }
});
