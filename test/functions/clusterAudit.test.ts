import { faultAbout, faultSentence } from "../../src/faults";
import { handTable, type HandCluster } from "../evolution/handPanel";
import { callFunction } from "./callFunction";

const tableOf = (clusters: readonly HandCluster[]): unknown[][] =>
  handTable(clusters).map(([name, , ...indicators]) => [name, ...indicators]);

const cluster = (name: string, stages: readonly [number, number, number]): HandCluster => ({
  name,
  ladder: "ID",
  periods: [stages],
});

const three = tableOf([cluster("A", [30, 0, 0]), cluster("B", [60, 30, 0]), cluster("C", [90, 60, 30])]);

/** The rows of one part, by what they are about. */
const rowsOf = (rows: readonly unknown[][], part: string, item?: string): unknown[][] =>
  rows.filter((row) => row[0] === part && (item === undefined || row[1] === item));

test("every part is told, in codes that a formula can look for", async () => {
  const [header, ...rows] = await callFunction("CLUSTERAUDIT", three, null, null, "code", 20, 7);
  expect(header).toEqual([
    "Part",
    "Item",
    "Other",
    "Value",
    "Low",
    "High",
    "n",
    "Remark (20 draws, seed 7, xoroshiro128+)",
  ]);
  const count = (part: string): number => rowsOf(rows, part).length;
  // Three quantities by four groups; 28 indicators of stages; six stages; pairs of 15 and of 13; 40 indicators.
  expect(
    ["first", "total", "side", "nominal", "local", "alpha", "inside", "across", "scores", "types"].map(count),
  ).toEqual([12, 12, 9, 28, 28, 6, 52, 131, 6, 40]);
  // All grades of a stage rise together: 30, 60, 90.
  expect(rowsOf(rows, "inside", "ID1.1")[0]).toEqual(["inside", "ID1.1", "ID1.2", 1, "", "", 3, ""]);
  expect(rowsOf(rows, "alpha", "ID1")[0]?.slice(0, 7)).toEqual(["alpha", "ID1", "", 1, "", "", 3]);
  // Scores 30 60 90 and 0 30 60.
  expect(rowsOf(rows, "scores", "ID1")[0]?.slice(0, 4)).toEqual(["scores", "ID1", "ID2", 1]);
});

test("what a figure lacks is said where it would stand", async () => {
  const [, ...rows] = await callFunction("CLUSTERAUDIT", three, null, null, "en", 1);
  const [first] = rowsOf(rows, "First-order share of the variance", "type index");
  expect(first?.slice(2)).toEqual(["weights", "", "", "", 3, "not available: needs 2 draws, has 1"]);
  const [weight] = rowsOf(rows, "Effective weight");
  expect(weight?.slice(3)).toEqual(["", "", "", 3, "needs 15 clusters, has 3"]);
  const [inside] = rows.filter((row) => String(row[1]).startsWith("DI1.1") && row[0] === "Correlation inside a stage");
  expect(inside?.slice(3)).toEqual(["", "", "", 0, "needs 3 clusters with both values, has 0"]);
  const [left] = rows.filter((row) => String(row[1]).startsWith("DI1.1") && row[0] === "Types changed when left out");
  expect(left?.slice(3)).toEqual(["", "", "", 3, "no value in the table"]);
});

test("a negative correlation is named", async () => {
  const [header = [], ...rows] = three;
  const at = header.indexOf("ID1.4");
  const turned = [header, ...rows.map((row, i) => row.with(at, [50, 85, 97.5][i]))];
  const [, ...lines] = await callFunction("CLUSTERAUDIT", turned, null, null, "zh-CN", 2);
  const remarks = lines.filter((row) => String(row[1]).startsWith("ID1.4") && row[0] === "阶段内相关");
  expect(remarks.map((row) => row[7])).toContain("负相关");
});

test("a header row alone, and a table in which everything is missing, answer with figures that are not there", async () => {
  const [header = []] = three;
  for (const table of [[header], [header, header.map((_, at) => (at === 0 ? "A" : null))]]) {
    const [, ...rows] = await callFunction("CLUSTERAUDIT", table, null, null, "code", 5);
    expect(rowsOf(rows, "first").map((row) => [row[3], row[6], row[7]])).toEqual(
      Array(12).fill(["", 0, "not available: no cluster has it"]),
    );
    expect(rows.filter((row) => row[0] !== "nominal" && row[3] !== "")).toEqual([]);
  }
});

test("draws and seed are refused as by CLUSTERROBUST", async () => {
  const refusal = await callFunction("CLUSTERAUDIT", three, null, null, null, 0).then(
    () => undefined,
    (error: unknown) => faultAbout("function", error),
  );
  expect(refusal && faultSentence(refusal, "CLUSTERAUDIT", "en")).toContain(
    "a whole number from 1 to 100,000 as draws",
  );
});
