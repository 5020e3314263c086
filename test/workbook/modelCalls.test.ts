import { functionIds, loadFunction } from "../../src/functions/catalogue";
import { modelPositions, withEdition } from "../../src/workbook/edition/modelCalls";

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

test("the argument model stands where the functions declare it", async () => {
  for (const [id, position] of Object.entries(modelPositions)) {
    expect(functionIds).toContain(id);
    const { declaration } = await loadFunction(id);
    expect([id, declaration.parameters.findIndex(({ name }) => name === "model")]).toEqual([id, position]);
  }
});
