import {
  builtInModelIds,
  defaultModel,
  findBuiltInModel,
  modelSchema,
  readModelTable,
  writeModelTable,
  type Cell,
  type Model,
} from "../../src/model";
import { revisions } from "../oracle/dicTable11";
import { tables } from "../oracle/tables";
import { HEADER, type Table } from "../oracle/model";

const builtIn = (id: string): Model => findBuiltInModel(id) ?? defaultModel;
const cellsOf = (rows: readonly (readonly (string | number)[])[]): Cell[][] => rows.map((row) => [...row]);

/** What the specification states, independently transcribed: every number, key and mark, row by row. */
const statedColumns = [
  "Part",
  "Group",
  "Code",
  "Min",
  "Max",
  "Weight",
  "Low",
  "Gate",
  "High",
  "Key",
  "Provenance",
  "Indicators",
] as const;

function stated(table: Table, part: string): unknown[][] {
  return table
    .filter(([first]) => first === part)
    .map((row) => statedColumns.map((column) => row[HEADER.indexOf(column)] ?? ""));
}

describe.each(Object.entries(tables))("the built-in model %s", (id, transcript) => {
  const table = writeModelTable(builtIn(id));

  test.each(["Floor", "Type", "Stage", "Lever"])("has the numbers of the specification in its %s rows", (part) => {
    expect(stated(table, part)).toEqual(stated(transcript, part));
  });

  test("has every rule at its default", () => {
    const rules = (rows: Table): unknown =>
      Object.fromEntries(rows.filter(([part]) => part === "Rule").map((row) => [row[2], row[12]]));
    expect(rules(table)).toMatchObject({
      typeBand: 0.2,
      typeCoverage: 0.6,
      weightTolerance: 0.25,
      anchorTolerance: 0.1,
      gateTolerance: 0.1,
      reopenGrade: 55,
      minimumGrade: 30,
      stageCoverage: 0.5,
      platformBase: 30,
      platformLost: 25,
      patternPeriods: 6,
      stalledRange: 0.25,
      patternTau: 0.6,
      patternP: 0.1,
      significance: 0.05,
      auditClusters: 15,
    });
  });

  test("is accepted by its own schema and survives its table unchanged", () => {
    expect(modelSchema.safeParse(builtIn(id)).success).toBe(true);
    expect(readModelTable(cellsOf(table))).toEqual({ kind: "model", model: builtIn(id) });
  });

  test("defines every indicator in both languages: numerator, denominator and who knows it", () => {
    for (const { definition, name } of builtIn(id).indicators) {
      expect(definition.en).toMatch(/÷|no denominator|ln\(/u);
      expect(definition["zh-CN"]).toMatch(/÷|无分母|ln\(/u);
      expect(definition.en).toMatch(/Known by: |Computed by/u);
      expect(definition["zh-CN"]).toMatch(/数据来源：|由使用者计算/u);
      expect(name["zh-CN"]).toMatch(/\p{Script=Han}/u);
    }
  });
});

test("DIC 1.1 says when its official and empirical numbers are, and of judgement nothing", () => {
  const [header = [], ...rows] = writeModelTable(builtIn("DIC"));
  const of = (row: readonly unknown[], column: string): string => String(row[header.indexOf(column)]);
  const evidence = rows.filter(([part]) => part === "Floor" || part === "Type" || part === "Stage");
  for (const row of evidence)
    expect([row[2], of(row, "As of") !== ""]).toEqual([row[2], /[OE]/u.test(of(row, "Provenance"))]);
  for (const { part, code, asOf } of revisions)
    expect(evidence.filter((row) => row[0] === part && row[2] === code).map((row) => of(row, "As of"))).toEqual([asOf]);
});

test("DIC 1.1 names the year of the index that ID1.5 is meant by: the one of its gate", () => {
  const { definition } = builtIn("DIC").indicators.find(({ code }) => code === "ID1.5") ?? {};
  const { asOf } = builtIn("DIC").ladders.ID[0].evidence.find(({ indicator }) => indicator === "ID1.5") ?? {};
  expect([asOf, definition?.en.match(/20\d\d/gu), definition?.["zh-CN"].match(/20\d\d/gu)]).toEqual([
    "2024",
    ["2024"],
    ["2024"],
  ]);
});

test("the built-in models are found by id in any case, others are not", () => {
  expect(builtInModelIds).toEqual(["DIC", "DIC-1.0", "EU-PROXY"]);
  // A model whose numbers nobody typed a second time could be wrong without a test noticing.
  expect(Object.keys(tables)).toEqual(builtInModelIds);
  expect(findBuiltInModel(" eu-proxy ")?.id).toBe("EU-PROXY");
  expect(findBuiltInModel("OECD")).toBeUndefined();
});
