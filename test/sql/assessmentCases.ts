/** Clusters drawn at random through the built-in models and edited ones, and how an engine's answers differ from the functions'. */
import fc from "fast-check";
import { readModelTable, type Model } from "../../src/model";
import { assessmentQuery, columnNames, modelFingerprint, resultColumns } from "../../src/sql";
import type { Cluster } from "../oracle/evidence";
import { readModelTable as readByHand, type Table } from "../oracle/model";
import { clusterArbitrary, tableArbitrary } from "../oracle/random";
import { tables } from "../oracle/tables";
import { runs } from "../oracle/runs";
import { callFunction } from "../functions/callFunction";
import type { Engine, Value } from "./engines";

export interface Case {
  readonly name: string;
  readonly model: Model;
  readonly table: Table;
  readonly clusters: readonly Cluster[];
}

function caseOf(name: string, table: Table, seed: number, count: number): Case {
  const reading = readModelTable(table);
  if (reading.kind === "refused") throw new Error(`${name}: ${JSON.stringify(reading.faults)}`);
  const clusters = fc.sample(clusterArbitrary(readByHand(table)), { numRuns: count, seed });
  return { name, model: reading.model, table, clusters };
}

/** The built-in models and five with other weights, anchors, thresholds and rules, each with so many clusters. */
export const casesOf = (count: number): readonly Case[] => [
  ...Object.entries(tables).map(([name, table], at) => caseOf(name, table, 31 + at, count)),
  ...fc
    .sample(tableArbitrary(tables.DIC), { numRuns: runs.editedModelsInSql, seed: 77 })
    .map((table, at) => caseOf(`edited ${at + 1}`, table, 50 + at, count)),
];

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

export async function compare(
  engine: Engine,
  { name, model, table, clusters }: Case,
  change: (text: string) => string = (text) => text,
): Promise<string[]> {
  const columns = columnNames(model.indicators);
  const codes = model.indicators.map(({ code }) => code);
  const from = `clusters of ${name.replaceAll(".", " ")}`;
  const key = (at: number): string => String(at).padStart(6, "0");
  await engine.table(
    from,
    ["cluster"],
    codes.map((code) => columns.get(code) ?? code),
    clusters.map((cluster, at) => [key(at), ...codes.map((code) => cluster[code] ?? null)]),
  );
  const query = change(assessmentQuery(model, { dialect: engine.dialect, from, keys: ["cluster"] }));
  const rows = await (engine.assess?.(query) ?? engine.run(`SELECT * FROM (${query}) AS answer ORDER BY cluster`));
  const sheet = [
    ["Cluster", ...codes],
    ...clusters.map((cluster, at) => [key(at), ...codes.map((code) => cluster[code] ?? "")]),
  ];
  const [, ...answers] = await callFunction("CLUSTERASSESS", sheet, null, table, "code");
  expect(rows).toHaveLength(clusters.length);
  expect(rows[0]?.["model"]).toBe(modelFingerprint(model));
  return differences(rows, answers);
}
