import type { ListReading } from "../../src/registers";
import { defaultModel } from "../../src/model";
import { assessmentQuery, resultColumns, type RegisterSettings } from "../../src/sql";
import { callFunction } from "../functions/callFunction";
import { duckdb, postgres, type Engine } from "./engines";
import { drawRegister, ofYears, without, withoutTables, type Register } from "./registerCase";
import { coreOf, differences, runOn } from "./registerRun";

// The statements about registers on engines of others against the lists of the workbook: each indicator of each cluster-year within
// 1e-9, blank exactly where the core is blank, for the same reason.

let engines: Engine[];
beforeAll(async () => {
  engines = [await duckdb(), await postgres()];
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

const register = drawRegister(5);
const [inMemory, onServer] = ["duckdb", "postgresql"] as const;
const cases: readonly (readonly [
  string,
  { lists: Register; settings: Partial<RegisterSettings>; on: readonly Engine["dialect"][] },
])[] = [
  ["everything", { lists: register, settings: {}, on: [inMemory, onServer] }],
  [
    "cells below thirty firms, another coverage and classification, nobody says who answered",
    {
      lists: without(register, "firms", "ties_answered", "digital_core_revenue", "dii"),
      settings: { smallCell: 30, listCoverage: 0.8, classification: "GB/T 4754" },
      on: [inMemory],
    },
  ],
  [
    "firms of one time, neither reference nor office",
    {
      lists: without(withoutTables(ofYears(register, 2020), "reference", "office"), "firms", "period", "digital_class"),
      settings: { smallCell: 3 },
      on: [inMemory],
    },
  ],
];

test("the register visits a number and a blank of every indicator", () => {
  const core = coreOf(register, {});
  expect(core.groups).toHaveLength(16);
  expect(register.firms?.rows.length).toBeGreaterThan(860);
  const seen = core.groups[0]?.indicators.map(({ code }) => {
    const values = core.groups.map(({ indicators }) => indicators.find((one) => one.code === code)?.value ?? NaN);
    const given = values.filter((value) => !Number.isNaN(value)).length;
    return [code, given > 2, given < values.length];
  });
  expect(seen?.filter(([, some, not]) => !some || !not)).toEqual([]);
});

test.each(cases)("%s: on each engine as in the workbook", async (_, { lists, settings, on }) => {
  const core = coreOf(lists, settings);
  for (const engine of engines.filter(({ dialect }) => on.includes(dialect))) {
    const { basis, result, guard } = await runOn(engine, lists, settings);
    expect(differences(core, basis), engine.dialect).toEqual([]);
    const guarded = guard.filter(({ why }) => why !== "leader");
    expect(
      [...new Set(guarded.map((row) => `${row["cluster_key"]} ${row["period_key"]} ${row["indicator"]}`))].sort(),
      "the guard tells what the core would suppress in cells of three",
    ).toEqual(toBeSuppressed(core, coreOf(lists, { ...settings, smallCell: Math.max(3, settings.smallCell ?? 0) })));
    // The result is the basis without what it rests on.
    expect(result).toHaveLength(basis.length);
    expect(result.map((row) => row["TY2"])).toEqual(basis.map((row) => row["TY2"] ?? row["ty2"] ?? null));
  }
});

/** Numbers of the first reading that the second suppresses. */
function toBeSuppressed(given: ListReading, guarded: ListReading): string[] {
  return given.groups
    .flatMap(({ cluster, period, indicators }, group) =>
      indicators.flatMap(({ code, value }, at) => {
        const isKept = guarded.groups[group]?.indicators[at]?.reason?.code !== "suppressed";
        return Number.isNaN(value) || isKept ? [] : [`${cluster} ${period ?? 0} ${code}`];
      }),
    )
    .sort();
}

test("a model's SELECT reads the result", async () => {
  const [engine] = engines;
  if (!engine) throw new Error("no engine");
  const lists = ofYears(register, 2020, 2021);
  const { schema } = await runOn(engine, lists, { smallCell: 3 });
  const query = { dialect: engine.dialect, from: `${schema}.indicators`, keys: ["cluster", "period"] };
  const rows = await engine.run(
    `SELECT * FROM (${assessmentQuery(defaultModel, query)}) AS answer ORDER BY cluster, period`,
  );
  const { groups } = coreOf(lists, { smallCell: 3 });
  const codes = defaultModel.indicators.map(({ code }) => code);
  const sheet = groups.map(({ indicators }) => indicators.map(({ value }) => (Number.isNaN(value) ? "" : value)));
  const [, ...answers] = await callFunction("CLUSTERASSESS", [codes, ...sheet], null, null, "code");
  const shown = resultColumns.slice(0, 3);
  expect(new Set(answers.map(([verdict]) => verdict)).size).toBeGreaterThan(1);
  expect(rows.map((row) => shown.map((name) => row[name] ?? ""))).toEqual(
    answers.map((answer) =>
      answer.slice(0, 3).map((value) => (typeof value === "number" ? expect.closeTo(value, 9) : value)),
    ),
  );
});

test("planted errors are found, each in the indicators that it spoils", async () => {
  const planted: readonly (readonly [what: string, change: (text: string) => string, codes: readonly string[]])[] = [
    ["who is surveyed", (text) => text.replaceAll("employees_read < 10", "employees_read < 9"), ["ID1.2", "ID2.4"]],
    ["a project of k members", (text) => text.replace("project_members - 1", "project_members"), ["TY6"]],
    ["fifth place", (text) => text.replace("place = 5", "place = 12"), ["TY2"]],
    ["whether yes wins", (text) => text.replace("MAX(live)", "MIN(live)"), ["ID3.1"]],
    ["two-digit rows replace their parts", (text) => text.replace("OR whole_row.whole_cluster IS NULL", ""), ["FL1"]],
    ["a part above its whole", (text) => text.replaceAll("1.000000001e+0", "2e+0"), ["ID1.1"]],
    [
      "founded in the period",
      (text) => text.replaceAll("founded_read = period_key", "founded_read >= period_key"),
      ["DI2.4"],
    ],
  ];
  const [engine] = engines;
  if (!engine) throw new Error("no engine");
  const found = new Set<string>();
  const changed = new Set<string>();
  const { basis } = await runOn(engine, register, {}, (text) =>
    planted.reduce((before, [what, change]) => {
      const after = change(before);
      if (after !== before) changed.add(what);
      return after;
    }, text),
  );
  for (const line of differences(coreOf(register, {}), basis)) found.add(/ (\S+): /u.exec(line)?.[1] ?? "");
  expect([...changed]).toHaveLength(planted.length);
  expect(planted.flatMap(([, , codes]) => codes).filter((code) => !found.has(code))).toEqual([]);
});
