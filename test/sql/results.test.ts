import fc from "fast-check";
import { bindModel } from "../../src/assessment";
import { resultsFaultSentence, type ResultsFault } from "../../src/faults";
import {
  builtInModels,
  defaultModel,
  languages,
  modelKey,
  readModelTable,
  type Cell,
  type Model,
} from "../../src/model";
import { assessmentTable, toldTable } from "../../src/results";
import { holdsResults, readResults } from "../../src/sql/results";
import { assessmentQuery, columnNames, modelFingerprint, resultColumns } from "../../src/sql";
import { translatorFor } from "../../src/texts";
import { callFunction } from "../functions/callFunction";
import { readModelTable as readByHand } from "../oracle/model";
import { clusterArbitrary } from "../oracle/random";
import { tables } from "../oracle/tables";
import { duckdb, type Engine, type Value } from "./engines";

// Results that an engine gave, on their way back into the workbook.

const euProxy = builtInModels.find(({ id }) => id === "EU-PROXY") ?? defaultModel;

describe("what an engine tells is shown in the words of an assessment of the sheet", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await duckdb();
  });
  afterAll(async () => {
    await engine.close();
  });

  test.each(["DIC", "EU-PROXY"] as const)("clusters of every type by %s", async (name) => {
    const byHand = readModelTable(tables[name]);
    if (byHand.kind === "refused") throw new Error(name);
    const { model } = byHand;
    const clusters = fc.sample(clusterArbitrary(readByHand(tables[name])), { numRuns: 150, seed: 5 });
    const columns = columnNames(model.indicators);
    const codes = model.indicators.map(({ code }) => code);
    await engine.table(
      name,
      ["cluster"],
      codes.map((code) => columns.get(code) ?? code),
      clusters.map((cluster, at) => [String(at).padStart(4, "0"), ...codes.map((code) => cluster[code] ?? null)]),
    );
    const query = assessmentQuery(model, { dialect: "duckdb", from: name, keys: ["cluster"] });
    const given = await engine.run(`SELECT * FROM (${query}) AS answer ORDER BY cluster`);
    const headers = Object.keys(given[0] ?? {});
    const rows = given.map((row) => headers.map((header): Value => row[header] ?? null));
    const reading = readResults(model, { headers, rows, firstRow: 2 });
    if (reading.kind === "refused") throw new Error(JSON.stringify(reading.faults[0]));
    expect(reading.results).toHaveLength(clusters.length);
    expect(new Set(reading.results.map(({ kind }) => kind)).size).toBeGreaterThan(3);

    const bound = bindModel(model);
    const sheet = [
      ["Cluster", ...codes],
      ...clusters.map((cluster, at) => [String(at), ...codes.map((code) => cluster[code] ?? "")]),
    ];
    let [untold, compared] = [0, 0];
    for (const language of languages) {
      const table = toldTable(bound, language);
      const [header, ...answers] = await callFunction("CLUSTERASSESS", sheet, null, tables[name], language);
      expect(table.header).toEqual(header);
      reading.results.forEach((told, row) => {
        table.row(told).forEach((theirs, at) => {
          const [ours, key] = [answers[row]?.[at], table.columns[at]?.key];
          if (key === "notes") return;
          compared += 1;
          const isUnknown = told.ladders.some(({ standing }) => standing.kind === "unknown");
          if (typeof theirs === "number" && typeof ours === "number")
            expect(Math.abs(theirs - ours)).toBeLessThan(1e-9);
          // Which stage lacks data, and which of several levers of a family is meant, the codes do not tell.
          else if (key === "lever" || (key === "stage" && isUnknown)) untold += theirs === ours ? 0 : 1;
          else expect([row, key, theirs]).toEqual([row, key, ours]);
        });
      });
    }
    expect(untold).toBeGreaterThan(0);
    expect(untold / compared).toBeLessThan(0.1);
  });
});

const headers = ["cluster", "year", ...resultColumns];

/** A row as DuckDB gives it for a cluster of type DI at its third stage with a debt, worked out by hand. */
const good: Record<string, Cell> = {
  cluster: "Alder",
  year: 2024,
  verdict: "DI",
  type_index: 0.5,
  index_low: 0.3,
  index_high: 0.7,
  confidence: "firm",
  stage: "DI3-2",
  lowest_stage: "DI2",
  highest_stage: "DI3",
  reached: 3,
  maturity: 2.5,
  s1: 70,
  s2: 50,
  s3: 80,
  focus: "DI2",
  binding_constraint: "DI2.1",
  lever: "collect",
  lever_indicator: "DI2.1",
  coverage: 0.86,
  model: modelFingerprint(defaultModel),
};
const row = (changed: Record<string, Cell> = {}): Cell[] =>
  headers.map((header) => ({ ...good, ...changed })[header] ?? null);
const read = (rows: readonly (readonly Cell[])[], model: Model = defaultModel, names: readonly Cell[] = headers) =>
  readResults(model, { headers: names, rows, firstRow: 2 });
const faultsOf = (...given: Parameters<typeof read>): readonly ResultsFault[] => {
  const reading = read(...given);
  if (reading.kind !== "refused") throw new Error("The results were read.");
  return reading.faults;
};

test("a row is read by its codes; blank rows are none; the case and the order of headers do not matter", () => {
  const names = [...headers].reverse().map((header) => ` ${header.toUpperCase()} `);
  const reading = read([[...row()].reverse(), headers.map(() => null)], defaultModel, names);
  expect(reading).toMatchObject({
    kind: "told",
    results: [
      {
        keys: ["2024", "Alder"],
        kind: "DI",
        ladders: [{ ladder: "DI", standing: { kind: "working", stage: 3 }, debts: [2], lacking: [] }],
        scores: [70, 50, 80],
        focus: 2,
      },
    ],
  });
});

test("a table is one of results by its headers, also where one is missing; data and formulas of the sheet are none", () => {
  expect(holdsResults(headers)).toBe(true);
  expect(holdsResults(headers.filter((header) => header !== "model"))).toBe(true);
  expect(holdsResults(["Cluster", ...defaultModel.indicators.map(({ code }) => code)])).toBe(false);
  expect(holdsResults(["Cluster", ...assessmentTable(bindModel(defaultModel), "code").header])).toBe(false);
});

const another = `DIC ${defaultModel.version} 00000000`;
const faulty: readonly (readonly [string, readonly ResultsFault[], () => readonly ResultsFault[]])[] = [
  [
    "a column is missing",
    [{ code: "missingColumns", columns: ["coverage"] }],
    () =>
      faultsOf(
        [row().slice()],
        defaultModel,
        headers.map((header) => (header === "coverage" ? "other" : header)),
      ),
  ],
  [
    "a column is there twice",
    [{ code: "repeatedColumn", column: "stage" }],
    () => faultsOf([[...row(), "DI3"]], defaultModel, [...headers, "Stage"]),
  ],
  ["no key column", [{ code: "noKeys" }], () => faultsOf([row().slice(2)], defaultModel, headers.slice(2))],
  ["no row", [{ code: "noRows" }], () => faultsOf([headers.map(() => "")])],
  [
    "results of a model that was edited",
    [{ code: "otherModel", found: another, expected: modelFingerprint(defaultModel), builtIn: undefined }],
    () => faultsOf([row({ model: another })]),
  ],
  [
    "results of another built-in model",
    [
      {
        code: "otherModel",
        found: modelFingerprint(euProxy),
        expected: modelFingerprint(defaultModel),
        builtIn: modelKey(euProxy),
      },
    ],
    () => faultsOf([row({ model: modelFingerprint(euProxy) })]),
  ],
  [
    "results of two models",
    [
      {
        code: "mixedModels",
        models: [
          { model: modelFingerprint(defaultModel), row: 2 },
          { model: another, row: 3 },
        ],
      },
    ],
    () => faultsOf([row(), row({ cluster: "Birch", model: another })]),
  ],
  [
    "a row without a model",
    [{ code: "blank", column: "model", row: 3 }],
    () => faultsOf([row(), row({ cluster: "Birch", model: "" })]),
  ],
  [
    "a row twice",
    [{ code: "rowTwice", key: "Alder · 2024", first: 2, row: 4 }],
    () => faultsOf([row(), row({ year: 2025 }), row()]),
  ],
  [
    "a text where a number should be",
    [{ code: "notNumber", column: "s1", row: 2, found: "70,5" }],
    () => faultsOf([row({ s1: "70,5" })]),
  ],
  [
    "an index that is a text",
    [{ code: "notNumber", column: "type_index", row: 2, found: "0,5" }],
    () => faultsOf([row({ type_index: "0,5" })]),
  ],
  [
    "NULL written as a word",
    [{ code: "notNumber", column: "maturity", row: 2, found: "NULL" }],
    () => faultsOf([row({ maturity: "NULL" })]),
  ],
  [
    "a number whose point was lost",
    [{ code: "outsideRange", column: "coverage", row: 2, found: "86", low: 0, high: 1 }],
    () => faultsOf([row({ coverage: 86 })]),
  ],
  [
    "a verdict in words",
    [{ code: "unknownWord", column: "verdict", row: 2, found: "digital" }],
    () => faultsOf([row({ verdict: "digital" })]),
  ],
  [
    "a stage that became a date",
    [{ code: "unknownWord", column: "stage", row: 2, found: "45678" }],
    () => faultsOf([row({ stage: 45678 })]),
  ],
  [
    "a constraint that is no indicator of the model",
    [{ code: "unknownWord", column: "binding_constraint", row: 2, found: "XX1" }],
    () => faultsOf([row({ binding_constraint: "XX1" })]),
  ],
  [
    "a ladder that is not of the type",
    [{ code: "contradiction", column: "stage", row: 2, type: "DI" }],
    () => faultsOf([row({ stage: "ID2" })]),
  ],
  [
    "a type without an index",
    [{ code: "blank", column: "type_index", row: 2 }],
    () => faultsOf([row({ type_index: null })]),
  ],
  [
    "an index outside its interval",
    [{ code: "contradiction", column: "type_index", row: 2, type: "DI" }],
    () => faultsOf([row({ type_index: 0.9 })]),
  ],
];

describe.each(faulty)("%s", (_, expected, find) => {
  test("is found", () => {
    expect(find()).toEqual(expected);
  });
  test.each(languages)("is a sentence that names what was found, in %s", (language) => {
    for (const fault of expected) {
      const sentence = resultsFaultSentence(translatorFor(language), fault);
      expect(sentence).not.toContain("{{");
      const leaves = (value: unknown): string[] =>
        typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];
      for (const leaf of leaves(fault))
        if (!["", "undefined", fault.code].includes(leaf)) expect(sentence).toContain(leaf);
    }
  });
});
