import { defaultModel, languages, type Model } from "../../src/model";
import { firstQuery, sqlExport } from "../../src/taskpane/model/sqlExport";

/** The model with another code, or another id, in the place of the first. */
const withCodes = (...codes: readonly string[]): Model => ({
  ...defaultModel,
  indicators: defaultModel.indicators.map((it, at) => ({ ...it, code: codes[at] ?? it.code })),
});

test("the text is what was asked for, and its file is called after model and database", () => {
  const typed = { dialect: "postgresql", from: " survey.clusters ", keys: "cluster，year" } as const;
  const { text = "", file, faults } = sqlExport(defaultModel, typed, "en");
  expect(faults).toEqual({});
  expect(text).toContain('FROM "survey"."clusters"');
  expect(text).toContain('"cluster" AS k0');
  expect(text).toContain('"year" AS k1');
  expect(text).toContain("for PostgreSQL");
  expect(file).toBe(`DIC ${defaultModel.version} postgresql.sql`);
  expect(sqlExport({ ...defaultModel, id: "A/B: c" }, typed, "en").file).toBe(
    `A_B_ c ${defaultModel.version} postgresql.sql`,
  );
});

test("words that a database reserves are names like others", () => {
  const { text = "" } = sqlExport(defaultModel, { ...firstQuery, from: "select", keys: "order, group" }, "en");
  expect(text).toContain('FROM "select"');
  expect(text).toContain('"group" AS k1');
});

describe.each(languages)("what stands in the way is told at its field, in %s", (language) => {
  const faults = (model: Model, from = "clusters", keys = "cluster") => {
    const found = sqlExport(model, { ...firstQuery, from, keys }, language);
    expect(found.text).toBeUndefined();
    return Object.entries(found.faults).flatMap(([field, said]) => (said === undefined ? [] : [[field, said]]));
  };
  test.each([
    ["a quotation mark in a code", withCodes("FL'1"), "FL'1"],
    ["two codes that are one column", withCodes("A.1", "A_1"), "A_1"],
    ["a quotation mark in the id of the model", { ...defaultModel, id: "x', (SELECT 1) --" }, "x', (SELECT 1) --"],
    ["a quotation mark in its version", { ...defaultModel, version: "1'1" }, "1'1"],
  ])("%s, of the model", (_, model, named) => {
    expect(faults(model)).toEqual([["model", expect.stringContaining(named)]]);
  });
  test("an empty table, and one of which a part is missing", () => {
    for (const from of ["", "  ", "survey."])
      expect(faults(defaultModel, from)).toEqual([["from", expect.stringContaining("clusters")]]);
  });
  test("table and keys at once, each at its own", () => {
    expect(faults(defaultModel, 'a"b', "verdict")).toEqual([
      ["from", expect.stringContaining('a"b')],
      ["keys", expect.stringContaining("verdict")],
    ]);
  });
  test.each([
    ["none", "", "cluster"],
    ["one with nothing behind its comma", "cluster,", "cluster"],
    ["the same twice", "cluster, Cluster", "Cluster"],
    ["an indicator", "ID1_1", "ID1_1"],
    ["one with a semicolon", "a;b", "a;b"],
  ])("keys: %s", (_, keys, named) => {
    expect(faults(defaultModel, "clusters", keys)).toEqual([["keys", expect.stringContaining(named)]]);
  });
});
