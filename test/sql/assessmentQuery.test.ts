import fc from "fast-check";
import { bindModel } from "../../src/assessment";
import { readModelTable, type Model } from "../../src/model";
import { assessmentQuery, columnNames, modelFingerprint, resultColumns } from "../../src/sql";
import type { Cluster } from "../oracle/evidence";
import { readModelTable as readByHand, type Table } from "../oracle/model";
import { clusterArbitrary, tableArbitrary } from "../oracle/random";
import { tables } from "../oracle/tables";
import { callFunction } from "../functions/callFunction";
import { duckdb, postgres, type Engine, type Value } from "./engines";

// The generated text on engines of others against the functions that a person types: texts equal, numbers within 1e-9.

const CLUSTERS = process.env["LONG"] ? 2000 : 200;

interface Case {
  readonly name: string;
  readonly model: Model;
  readonly table: Table;
  readonly clusters: readonly Cluster[];
}

function caseOf(name: string, table: Table, seed: number): Case {
  const reading = readModelTable(table);
  if (reading.kind === "refused") throw new Error(`${name}: ${JSON.stringify(reading.faults)}`);
  const clusters = fc.sample(clusterArbitrary(readByHand(table)), { numRuns: CLUSTERS, seed });
  return { name, model: reading.model, table, clusters };
}

const cases: Case[] = [
  ...Object.entries(tables).map(([name, table], at) => caseOf(name, table, 31 + at)),
  ...fc
    .sample(tableArbitrary(tables.DIC), { numRuns: 5, seed: 77 })
    .map((table, at) => caseOf(`edited ${at + 1}`, table, 50 + at)),
];

let engines: Engine[];
beforeAll(async () => {
  engines = [await duckdb(), await postgres()];
});
afterAll(async () => {
  for (const engine of engines) await engine.close();
});

/** Where an answer differs from that of the function, as sentences. */
function differences(rows: readonly Record<string, Value>[], answers: readonly (readonly unknown[])[]): string[] {
  // The function tells the indicator of "collect" and "monitor" in words only.
  const compared = resultColumns.filter((name) => name !== "lever_indicator" && name !== "model");
  return answers.flatMap((answer, row) =>
    compared.flatMap((name, at) => {
      const [ours, theirs] = [answer[at], rows[row]?.[name] ?? ""];
      const alike =
        typeof ours === "number" && typeof theirs === "number" ? Math.abs(ours - theirs) <= 1e-9 : ours === theirs;
      return alike ? [] : [`row ${row + 1} ${name}: ${String(ours)} here, ${String(theirs)} there`];
    }),
  );
}

async function compare(engine: Engine, { name, model, table, clusters }: Case, text?: string): Promise<string[]> {
  const columns = columnNames(model.indicators);
  const codes = model.indicators.map(({ code }) => code);
  const from = `t_${name.replaceAll(/\W/gu, "_")}_${text === undefined ? 0 : 1}`;
  const key = (at: number): string => String(at).padStart(6, "0");
  await engine.table(
    from,
    ["cluster"],
    codes.map((code) => columns.get(code) ?? code),
    clusters.map((cluster, at) => [key(at), ...codes.map((code) => cluster[code] ?? null)]),
  );
  const query = assessmentQuery(model, { dialect: engine.dialect, from, keys: ["cluster"] });
  const rows = await engine.run(`SELECT * FROM (${text ?? query}) AS answer ORDER BY cluster`);
  const sheet = [
    ["Cluster", ...codes],
    ...clusters.map((cluster, at) => [key(at), ...codes.map((code) => cluster[code] ?? "")]),
  ];
  const [, ...answers] = await callFunction("CLUSTERASSESS", sheet, null, table, "code");
  expect(rows).toHaveLength(clusters.length);
  expect(rows[0]?.["model"]).toBe(modelFingerprint(model));
  return differences(rows, answers);
}

test.each(cases.map((it) => [it.name, it] as const))("%s: on each engine as in the workbook", async (_, one) => {
  expect(bindModel(one.model).type.length).toBeGreaterThan(0);
  for (const engine of engines) expect(await compare(engine, one), engine.dialect).toEqual([]);
});
