import fc from "fast-check";
import { assessByHand, type Cluster, type OracleReading } from "../oracle/assess";
import { handCases } from "../oracle/cases";
import { differences } from "../oracle/compare";
import { dicTable } from "../oracle/dicTable";
import { euProxyTable } from "../oracle/euProxyTable";
import { readModelTable, type Table } from "../oracle/model";
import { clusterArbitrary, tableArbitrary } from "../oracle/random";
import { edited } from "../oracle/tableRows";
import { callFunction } from "./callFunction";

// The product against the second calculation of the model in test/oracle, through the functions that a person types.

const tables = { DIC: dicTable, "EU-PROXY": euProxyTable };

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
  return clusters.flatMap((cluster, at) => {
    const expected = assessByHand(oracle, cluster);
    return [
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
    async (_, { model = "DIC", edits = [], cluster, expected }) => {
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
  test.each([
    ["DIC", dicTable],
    ["EU-PROXY", euProxyTable],
  ] as const)("%s as built in", async (id, table) => {
    const clusters = fc.sample(clusterArbitrary(readModelTable(table)), { numRuns: 2000, seed: 20250101 });
    expect((await disagreements([[id]], table, clusters)).slice(0, 3)).toEqual([]);
  });

  test("edited models, given as a table", async () => {
    for (const [at, table] of fc.sample(tableArbitrary(dicTable), { numRuns: 40, seed: 3 }).entries()) {
      const clusters = fc.sample(clusterArbitrary(readModelTable(table)), { numRuns: 25, seed: at });
      expect((await disagreements(table, table, clusters)).slice(0, 3)).toEqual([]);
    }
  });
});
