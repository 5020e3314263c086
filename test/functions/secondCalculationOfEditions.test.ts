import fc from "fast-check";
import { assessByHand, type Cluster } from "../oracle/assess";
import { differences } from "../oracle/compare";
import { dicTable11 } from "../oracle/dicTable11";
import { specified } from "../oracle/followed";
import { type OracleModel, readModelTable, type Table } from "../oracle/model";
import { clusterArbitrary, tableArbitrary } from "../oracle/random";
import { edited, withColumn } from "../oracle/tableRows";
import { tables } from "../oracle/tables";
import { runs } from "../oracle/runs";
import { callFunction } from "./callFunction";

// Single clusters by the editions of the models, residues at the limits included, and weights with a tolerance of their own.

const sheetOf = (codes: readonly string[], clusters: readonly Cluster[]): unknown[][] => [
  ["Cluster", ...codes],
  ...clusters.map((cluster, at) => [`Cluster ${at + 1}`, ...codes.map((code) => cluster[code] ?? "")]),
];

/** Verdict to Stage, Reached, Maturity, S1 to S3, Focus, Binding constraint, Lever, Coverage; and the indicators of the levers. */
async function disagreements(model: unknown, oracle: OracleModel, clusters: readonly Cluster[]): Promise<string[]> {
  const sheet = sheetOf([...oracle.indicators.keys()], clusters);
  const assessed = await callFunction("CLUSTERASSESS", sheet, null, model, "code");
  const grades = await callFunction("CLUSTERGRADES", sheet, null, model, "code");
  const policy = await callFunction("CLUSTERPOLICY", sheet, null, model, "code", 20);
  return clusters.flatMap((cluster, at) => {
    const it = assessByHand(oracle, cluster);
    const expected = [
      ...[
        it.verdict,
        it.typeIndex,
        it.indexLow,
        it.indexHigh,
        it.confidence,
        it.stage,
        it.lowestStage,
        it.highestStage,
      ],
      ...[it.reached, it.maturity, it.s1, it.s2, it.s3, it.focus, it.bindingConstraint, it.lever, it.coverage],
    ];
    const name = JSON.stringify(cluster);
    return [
      ...differences(expected, assessed[at + 1]?.slice(0, -1), `${name} CLUSTERASSESS`),
      ...differences(
        it.grades,
        Object.fromEntries((grades[0] ?? []).map((code, column) => [code, grades[at + 1]?.[column]])),
        `${name} CLUSTERGRADES`,
      ),
      ...differences(
        it.policy.map(({ lever }) => lever),
        policy[at + 1]?.filter((lever) => lever !== ""),
        `${name} CLUSTERPOLICY`,
      ),
    ];
  });
}

test.each(Object.entries(tables))("%s as built in, residues at the limits included", async (id, table) => {
  const oracle = readModelTable(table, specified.limits);
  const clusters = fc.sample(clusterArbitrary(oracle), { numRuns: runs.residues, seed: 41 });
  expect((await disagreements([[id]], oracle, clusters)).slice(0, 3)).toEqual([]);
});

/** The built-in model with a tolerance of its own for some weights: by the letters of the code, so that all kinds are met. */
const withTolerances = (table: Table): Table =>
  withColumn(table, "Tolerance", (part, code) =>
    part === "Type" || part === "Stage" ? (["", 0, 0.1, 0.5, ""][(code.codePointAt(2) ?? 0) % 5] ?? "") : "",
  );

test("weights with a tolerance of their own, in models given as tables", async () => {
  for (const [at, table] of fc
    .sample(tableArbitrary(tables["DIC-1.0"]), { numRuns: runs.modelsWithTolerances, seed: 42 })
    .entries()) {
    const own = withTolerances(table);
    const oracle = readModelTable(own, specified.limits);
    const clusters = fc.sample(clusterArbitrary(oracle), { numRuns: runs.clustersWithTolerances, seed: at });
    expect((await disagreements(own, oracle, clusters)).slice(0, 3)).toEqual([]);
  }
});

test("DIC is the newest edition, and its table has the column As of", async () => {
  const [header = [], ...rows] = await callFunction("CLUSTERMODEL", [["DIC"]]);
  const asOf = header.indexOf("As of");
  const told = (table: readonly (readonly unknown[])[], at: number): unknown[] =>
    table
      .filter((row) => ["Floor", "Stage"].includes(String(row[0])))
      .map((row) => [row[0], row[2], String(row[at] ?? "")]);
  const stated = told(dicTable11.slice(1), dicTable11[0]?.indexOf("As of") ?? -1).filter((row) => !isDeepEmpty(row));
  for (const row of stated) expect(told(rows, asOf)).toContainEqual(row);
});

const isDeepEmpty = (row: unknown): boolean => Array.isArray(row) && row[2] === "";

test("a rule `significance` is accepted, and platformLost above reopenGrade is refused", async () => {
  const sheet = sheetOf(["TY1"], [{ TY1: 60 }]);
  const rule = (name: string, value: number) => ({ part: "Rule", code: name, column: "Gate", value }) as const;
  const accepted = edited(dicTable11, [rule("significance", 0.1)]);
  await expect(callFunction("CLUSTERTYPE", sheet, null, accepted)).resolves.toBeDefined();
  const refused = edited(dicTable11, [rule("minimumGrade", 10), rule("reopenGrade", 20)]);
  await expect(callFunction("CLUSTERTYPE", sheet, null, refused)).rejects.toThrow();
});
