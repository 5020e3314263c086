import { functionIds, idsByGroup, loadFunction } from "../../src/functions/catalogue";
import { functionFaultOf } from "../../src/functions/refused";
import { faultSentence } from "../../src/faults";
import { defaultModel, writeModelTable } from "../../src/model";
import { callFunction } from "./callFunction";
import { exampleArguments } from "./exampleCall";

// A model or a language that stands one argument too early or too late, and other ways to write a language.

const table = [
  ["Cluster", "TY1", "TY6"],
  ["Aster", 60, 30],
];
const model = writeModelTable(defaultModel);
const column = [["A"], ["x"]];
const years = [["Year"], [2020]];

async function told(id: string, ...given: unknown[]): Promise<string> {
  try {
    return JSON.stringify(await callFunction(id, ...given));
  } catch (error) {
    return faultSentence(functionFaultOf(error), id, "en");
  }
}

test.each([
  [
    "a model table as headers",
    ["CLUSTERTYPE", table, model],
    "CLUSTERTYPE takes the model as argument 3, not as argument 2. Leave the arguments between empty, e.g. CLUSTERTYPE(A1:AO13,,ClusterModel).",
  ],
  [
    "the id of a model as headers",
    ["CLUSTERASSESS", table, "EU-PROXY"],
    "CLUSTERASSESS takes the model as argument 3, not as argument 2. Leave the arguments between empty, e.g. CLUSTERASSESS(A1:AO13,,ClusterModel).",
  ],
  [
    "a model as language",
    ["CLUSTERSTAGE", table, null, null, "dic-1.0"],
    "CLUSTERSTAGE takes the model as argument 3, not as argument 4. Leave the arguments between empty, e.g. CLUSTERSTAGE(A1:AO13,,ClusterModel).",
  ],
  [
    "a model table as language",
    ["CLUSTERSTAGE", table, null, null, model],
    "CLUSTERSTAGE takes the model as argument 3, not as argument 4. Leave the arguments between empty, e.g. CLUSTERSTAGE(A1:AO13,,ClusterModel).",
  ],
  [
    "a language as headers",
    ["CLUSTEREXPLAIN", table, "zh"],
    'CLUSTEREXPLAIN takes the language as argument 4, not as argument 2. Leave the arguments between empty, e.g. CLUSTEREXPLAIN(A1:AO13,,,"zh-CN").',
  ],
  [
    "a language as model",
    ["CLUSTERTYPE", table, null, "zh-CN"],
    'CLUSTERTYPE takes the language as argument 4, not as argument 3. Leave the arguments between empty, e.g. CLUSTERTYPE(A1:AO13,,,"zh-CN").',
  ],
  [
    "the only model of CLUSTERMODEL",
    ["CLUSTERMODEL", "zh-CN"],
    'CLUSTERMODEL takes the language as argument 2, not as argument 1. Leave the arguments between empty, e.g. CLUSTERMODEL(,"zh-CN").',
  ],
  [
    "a stage as headers",
    ["CLUSTERTARGET", table, "DI9"],
    'CLUSTERTARGET takes the stage as argument 5, not as argument 2. Leave the arguments between empty, e.g. CLUSTERTARGET(A1:AO13,,,,"ID2").',
  ],
  [
    "a stage as language",
    ["CLUSTERTARGET", table, null, null, [["id 3"]]],
    'CLUSTERTARGET takes the stage as argument 5, not as argument 4. Leave the arguments between empty, e.g. CLUSTERTARGET(A1:AO13,,,,"ID2").',
  ],
  [
    "a model over a panel",
    ["CLUSTERPATH", column, years, table, model],
    "CLUSTERPATH takes the model as argument 5, not as argument 4. Leave the arguments between empty, e.g. CLUSTERPATH(A1:A13,B1:B13,C1:AP13,,ClusterModel).",
  ],
] as const)("%s is told where it goes", async (_, [id, ...given], sentence) => {
  expect(await told(id, ...given)).toBe(sentence);
});

test("headers of one column that are no language and no model are headers", async () => {
  expect(await told("CLUSTERGRADES", [[60], [20]], "TY1")).not.toContain("argument 3");
  expect(await told("CLUSTERTYPE", table, ["OECD"])).toContain("as many headers as columns");
});

test("headers that fit another model say which", async () => {
  const eu = [
    ["country", "ict_serv_gva_pct", "ict_emp_pct"],
    ["LT", 3, 3],
  ];
  expect(await told("CLUSTERTYPE", eu)).toBe(
    "CLUSTERTYPE needs a header row with indicator codes or names. Row 1 holds 'country', 'ict_serv_gva_pct', 'ict_emp_pct': none is an indicator of model DIC. See CLUSTERMODEL(). 2 of 19 indicators of EU-PROXY found: give \"EU-PROXY\" as the argument model.",
  );
  expect(await told("CLUSTERTYPE", table, null, "EU-PROXY")).toContain(
    '2 of 40 indicators of DIC found: give "DIC" as the argument model.',
  );
  const mixed = [
    ["country", "TY1", "ict_serv_gva_pct", "ict_emp_pct"],
    ["LT", 3, 3, 3],
  ];
  expect(await told("CLUSTERCHECK", mixed)).toContain("2 of 19 indicators of EU-PROXY found");
});

/** All but the two that answer in words of the sheet, and the one without a table. */
const speaking = functionIds.filter((id) => !["CLUSTERMODEL", "CLUSTERTRANSITIONS", "CLUSTERNETWORK"].includes(id));
test.each(speaking)("%s takes zh, ZH_cn and zh-Hans for Chinese", async (id) => {
  const { declaration } = await loadFunction(id);
  const at = declaration.parameters.findIndex(({ name }) => name === "language");
  expect(at).toBeGreaterThanOrEqual(0);
  const given = await exampleArguments(id);
  const inLanguage = (language: string): Promise<string> =>
    told(id, ...declaration.parameters.map((_, position) => (position === at ? language : (given[position] ?? null))));
  const chinese = await inLanguage("zh-CN");
  expect(chinese).not.toContain("needs a language");
  for (const language of ["zh", "ZH_cn", "zh-Hans", "中文"])
    expect([language, await inLanguage(language)]).toEqual([language, chinese]);
});

test("the model comes in Chinese for zh, too, and a language that nobody speaks here is refused", async () => {
  expect(await told("CLUSTERMODEL", null, "zh")).toBe(await told("CLUSTERMODEL", null, "zh-CN"));
  for (const language of ["zh-TW", "fr", "deutsch"])
    expect(await told("CLUSTERTYPE", table, null, null, language)).toContain(
      `Found '${language}'. Correct the argument language.`,
    );
  expect(idsByGroup.assessment.length).toBeGreaterThan(5);
});
