import fc from "fast-check";
import { assessByHand, percentilesByHand, type Cluster, type OracleReading } from "../oracle/assess";
import { handCases } from "../oracle/cases";
import { differences } from "../oracle/compare";
import { dicTable } from "../oracle/dicTable";
import { readModelTable, type Table } from "../oracle/model";
import { clusterArbitrary, tableArbitrary } from "../oracle/random";
import { edited } from "../oracle/tableRows";
import { tables } from "../oracle/tables";
import { runs } from "../oracle/runs";
import { FIRST_EDITION } from "../firstEdition";
import { callFunction } from "./callFunction";

// The product against the second calculation of the model in test/oracle, through the functions that a person types.

function sheetOf(table: Table, clusters: readonly Cluster[]): unknown[][] {
  const codes = [...readModelTable(table).indicators.keys()];
  return [
    ["Cluster", ...codes],
    ...clusters.map((cluster, at) => [`Cluster ${at + 1}`, ...codes.map((code) => cluster[code] ?? "")]),
  ];
}

/** The columns of CLUSTERASSESS, without Notes, as the second calculation reports them. */
const assessedFields = [
  "verdict",
  "typeIndex",
  "indexLow",
  "indexHigh",
  "confidence",
  "stage",
  "lowestStage",
  "highestStage",
  "reached",
  "maturity",
  "s1",
  "s2",
  "s3",
  "focus",
  "bindingConstraint",
  "lever",
  "coverage",
] as const satisfies readonly (keyof OracleReading)[];

async function disagreements(model: unknown, table: Table, clusters: readonly Cluster[]): Promise<string[]> {
  const sheet = sheetOf(table, clusters);
  const assessed = await callFunction("CLUSTERASSESS", sheet, null, model, "code");
  const scores = await callFunction("CLUSTERSCORES", sheet, null, model, "code");
  const oracle = readModelTable(table);
  const grades = await callFunction("CLUSTERGRADES", sheet, null, model, "code");
  const levers = await callFunction("CLUSTERPOLICY", sheet, null, model, "code", 20);
  const advantage = await callFunction("CLUSTERADVANTAGE", sheet, null, model, "code");
  const readings = clusters.map((cluster) => assessByHand(oracle, cluster));
  const percentiles = new Map<OracleReading, unknown[]>();
  for (const verdict of ["ID", "DI"]) {
    const peers = readings.filter((reading) => reading.verdict === verdict);
    const byScore = (["s1", "s2", "s3"] as const).map((score) =>
      percentilesByHand(peers.map((peer) => (peer[score] === "" ? undefined : peer[score]))),
    );
    peers.forEach((peer, i) =>
      percentiles.set(
        peer,
        byScore.map((column) => column[i]),
      ),
    );
  }
  return clusters.flatMap((cluster, at) => {
    const expected = readings[at];
    if (!expected) return ["no reading"];
    return [
      ...differences(
        expected.grades,
        Object.fromEntries((grades[0] ?? []).map((code, column) => [code, grades[at + 1]?.[column]])),
        `${JSON.stringify(cluster)} CLUSTERGRADES`,
      ),
      ...differences(
        expected.policy.map(({ lever }) => lever),
        levers[at + 1]?.filter((lever) => lever !== ""),
        `${JSON.stringify(cluster)} CLUSTERPOLICY`,
      ),
      ...differences(
        [expected.leading, expected.emerging, ...(percentiles.get(expected) ?? ["", "", ""])],
        advantage[at + 1],
        `${JSON.stringify(cluster)} CLUSTERADVANTAGE`,
      ),
      ...differences(
        assessedFields.map((field) => expected[field]),
        assessed[at + 1]?.slice(0, -1),
        `${JSON.stringify(cluster)} CLUSTERASSESS`,
      ),
      ...differences(Object.values(expected.scores), scores[at + 1], `${JSON.stringify(cluster)} CLUSTERSCORES`),
    ];
  });
}

describe("the functions answer what was worked out by hand", () => {
  test.each(handCases.map((it) => [it.name, it] as const))(
    "%s",
    async (_, { model = "DIC-1.0", edits = [], cluster, expected }) => {
      const table = edited(tables[model], edits);
      const [, row = []] = await callFunction(
        "CLUSTERASSESS",
        sheetOf(table, [cluster]),
        null,
        edits.length > 0 ? table : [[model]],
        "code",
      );
      const fields = new Map<string, unknown>(Object.entries(expected));
      for (const [column, field] of assessedFields.entries()) {
        if (fields.has(field)) expect(differences(fields.get(field), row[column], field)).toEqual([]);
      }
      expect(await disagreements(edits.length > 0 ? table : [[model]], table, [cluster])).toEqual([]);
    },
  );
});

describe("the functions agree with the second calculation on random clusters", () => {
  test.each(Object.entries(tables))("%s as built in", async (id, table) => {
    const clusters = fc.sample(clusterArbitrary(readModelTable(table)), { numRuns: runs.clusters, seed: 20250101 });
    expect((await disagreements([[id]], table, clusters)).slice(0, 3)).toEqual([]);
  });

  test("the gaps of single clusters", async () => {
    const oracle = readModelTable(dicTable);
    for (const cluster of fc.sample(clusterArbitrary(oracle), { numRuns: runs.gaps, seed: 5 })) {
      const [, ...lines] = await callFunction("CLUSTERGAPS", sheetOf(dicTable, [cluster]), null, FIRST_EDITION, "code");
      const found = lines.map(([stage, code, , , value, gate, grade, , obstacle]) => ({
        stage,
        code,
        value,
        gate,
        grade,
        obstacle: typeof obstacle === "number" ? obstacle / 100 : obstacle,
      }));
      expect(differences(assessByHand(oracle, cluster).gaps, found)).toEqual([]);
      for (const [, , , , value, gate, grade, gap] of lines) {
        // Positive while the gate (grade 60) is not reached, whichever way the scale runs.
        if (typeof gap === "number" && typeof grade === "number" && Math.abs(grade - 60) > 1e-6) {
          expect(Math.sign(gap)).toBe(grade < 60 ? 1 : -1);
          expect(Math.abs(gap)).toBeCloseTo(Math.abs(Number(value) - Number(gate)), 9);
        }
      }
    }
  });

  test("edited models, given as a table", async () => {
    for (const [at, table] of fc.sample(tableArbitrary(dicTable), { numRuns: runs.editedModels, seed: 3 }).entries()) {
      const clusters = fc.sample(clusterArbitrary(readModelTable(table)), {
        numRuns: runs.clustersOfEditedModel,
        seed: at,
      });
      expect((await disagreements(table, table, clusters)).slice(0, 3)).toEqual([]);
    }
  });

  test("the model's own table, given back as model, gives identical results for random rows", async () => {
    const sheet = sheetOf(
      dicTable,
      fc.sample(clusterArbitrary(readModelTable(dicTable)), { numRuns: runs.ownTable, seed: 8 }),
    );
    const table = await callFunction("CLUSTERMODEL");
    expect(await callFunction("CLUSTERASSESS", sheet, null, table)).toEqual(await callFunction("CLUSTERASSESS", sheet));
  });
});
