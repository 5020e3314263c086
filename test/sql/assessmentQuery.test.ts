import { bindModel } from "../../src/assessment";
import type { Model } from "../../src/model";
import { assessmentQuery, columnNames } from "../../src/sql";
import { runs } from "../oracle/runs";
import { casesOf, compare } from "./assessmentCases";
import { duckdb, postgres, type Engine } from "./engines";

// The generated text on engines of others against the functions that a person types: texts equal, numbers within 1e-9.

const cases = casesOf(process.env["LONG"] ? 2000 : runs.clustersInSql);

let engines: Engine[];
beforeAll(async () => {
  engines = [await duckdb(), await postgres()];
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

test.each(cases.map((it) => [it.name, it] as const))("%s: on each engine as in the workbook", async (_, one) => {
  expect(bindModel(one.model).type.length).toBeGreaterThan(0);
  for (const engine of engines) expect(await compare(engine, one), engine.dialect).toEqual([]);
});

describe("a planted error is found", () => {
  const [dic] = cases;
  const planted: readonly (readonly [string, (text: string) => string])[] = [
    ["the band of the type index", (text) => text.replaceAll("1.99999999e-1", "2.1e-1")],
    ["a weight", (text) => text.replaceAll("1.4e-1 * greatest", "1.5e-1 * greatest")],
    ["which end an interval switches to", (text) => text.replaceAll(/ <= (pl\d)/gu, " >= $1")],
    ["the state of an unassessable stage", (text) => text.replaceAll("= 0 THEN 2", "= 0 THEN 0")],
    ["the founding of a platform", (text) => text.replaceAll("2.9999999999e+1", "2e+1")],
    ["what comes first of several levers", (text) => text.replaceAll("THEN 'L'", "THEN 'I'")],
  ];
  test.each(planted)("%s", async (what, change) => {
    const [engine] = engines;
    if (!dic || !engine) throw new Error("no case");
    const query = assessmentQuery(dic.model, { dialect: "duckdb", from: "x", keys: ["cluster"] });
    expect(change(query), "the error is in the text").not.toBe(query);
    expect(await compare(engine, { ...dic, name: what }, change)).not.toEqual([]);
  });
});

describe("names and values of others", () => {
  const small = (changed: Partial<Model["indicators"][number]>): Model => {
    const [dic] = cases;
    if (!dic) throw new Error("no case");
    const [first, ...rest] = dic.model.indicators;
    return first ? { ...dic.model, indicators: [{ ...first, ...changed }, ...rest] } : dic.model;
  };
  const query = (model: Model, more: Partial<Parameters<typeof assessmentQuery>[1]> = {}) =>
    assessmentQuery(model, { dialect: "duckdb", from: "clusters", keys: ["cluster"], ...more });

  test.each([`FL'1`, `FL"1`, "FL\\1", "FL`1", "FL;1", "FL\n1", " "])(
    "a code that could leave its place is refused: %j",
    (code) => {
      const refused = code.trim() === "" ? "emptyName" : "unsafeName";
      expect(() => query(small({ code }))).toThrow(refused);
      expect(() => query(small({}), { from: code })).toThrow(refused);
      expect(() => query(small({}), { keys: [code] })).toThrow(refused);
      // The id and the version of a model stand in a literal, too.
      if (refused === "emptyName") return;
      expect(() => query({ ...small({}), id: code })).toThrow(refused);
      expect(() => query({ ...small({}), version: code })).toThrow(refused);
    },
  );
  test("two codes that would be one column are refused, in any case of letters", () => {
    expect(() =>
      columnNames(small({ code: "fl_2" }).indicators.map((it) => (it.code === "FL2" ? { ...it, code: "FL.2" } : it))),
    ).toThrow("sameColumn");
  });
  test("a key that is an indicator or a result is refused", () => {
    expect(() => query(small({}), { keys: ["ty1"] })).toThrow("keyIsColumn");
    expect(() => query(small({}), { keys: ["verdict"] })).toThrow("keyIsColumn");
  });
  test("reserved words, spaces and other scripts may be names of tables and keys", async () => {
    for (const engine of engines) {
      await engine.table("select", ["order", "集群 名"], ["TY1"], [["a", "b", 50]]);
      const text = assessmentQuery(small({}), {
        dialect: engine.dialect,
        from: "select",
        keys: ["order", "集群 名"],
        columns: ["TY1"],
      });
      // TY1 alone is a seventh of the weight: 0.14 of 1.
      expect(await engine.run(text)).toMatchObject([
        { order: "a", "集群 名": "b", verdict: "NO_DATA", lever: "collect", lever_indicator: "TY6", coverage: 0.14 },
      ]);
    }
  });
  test("what is no number is missing, and never 0: NaN, Infinity, out of range", async () => {
    for (const engine of engines) {
      await engine.table(
        "odd",
        ["cluster"],
        ["TY1", "TY6"],
        [
          ["a", NaN, 1],
          ["b", Infinity, 1],
          ["c", 101, 1],
          ["d", null, 1],
        ],
      );
      const rows = await engine.run(
        assessmentQuery(small({}), {
          dialect: engine.dialect,
          from: "odd",
          keys: ["cluster"],
          columns: ["TY1", "TY6"],
        }),
      );
      for (const row of rows) expect(row).toMatchObject({ verdict: "NO_DATA", coverage: 0.2 });
    }
  });
  test("an engine on which nobody has run the text is told in its first lines", () => {
    expect(query(small({}), { dialect: "spark" })).toMatch(/^-- .*\n-- This text has never been run on Spark/u);
    expect(query(small({}))).not.toContain("never been run");
  });
});
