import { faultAbout, faultSentence } from "../../src/faults";
import { handTable, type HandCluster } from "../evolution/handPanel";
import { callFunction } from "./callFunction";

const close = (value: number): unknown => expect.closeTo(value, 9);

/** A table with one row per cluster, its name in the first column. */
const tableOf = (clusters: readonly HandCluster[]): unknown[][] =>
  handTable(clusters).map(([name, , ...indicators]) => [name, ...indicators]);

const cluster = (
  name: string,
  stages: readonly [number, number, number],
  verdict?: "BELOW_FLOOR" | "NO_DATA" | "HYBRID",
): HandCluster => ({
  name,
  ladder: "ID",
  periods: [verdict ? { stages, verdict } : stages],
});

/** The default model with some of its rules changed in its table, as a person would. */
async function modelWith(rules: Readonly<Record<string, number>>): Promise<unknown[][]> {
  const table = await callFunction("CLUSTERMODEL");
  const [header = []] = table;
  const [code, gate] = [header.indexOf("Code"), header.indexOf("Gate")];
  return table.map((row) =>
    row[0] === "Rule" && String(row[code]) in rules ? row.with(gate, rules[String(row[code])]) : row,
  );
}

async function sentenceOf(answer: Promise<unknown>): Promise<string> {
  const fault = await answer.then(
    () => undefined,
    (error: unknown) => faultAbout("function", error),
  );
  return fault ? faultSentence(fault, "CLUSTERROBUST", "en") : "no fault";
}

describe("where nothing can move", () => {
  const still = { weightTolerance: 0, anchorTolerance: 0, gateTolerance: 0 };

  test("every draw is the assessment itself, and ranks are those of maturity", async () => {
    const table = tableOf([cluster("A", [30, 0, 0]), cluster("B", [60, 30, 0]), cluster("C", [60, 30, 0])]);
    const rows = await callFunction("CLUSTERROBUST", table, null, await modelWith(still), "code", 50);
    // All type evidence stands at the ID anchor. Maturity .5 and twice 1.5: the two share ranks 1 and 2.
    const [header, first, ...others] = rows;
    expect(header).toHaveLength(18);
    expect(header?.[17]).toBe("Mean rank shift (50 draws, seed 1, xoroshiro128+)");
    expect(first).toEqual([
      "ID",
      1,
      0,
      0,
      0,
      1,
      0,
      0,
      ...[-1, -1, -1].map(close),
      ...[0.5, 0.5, 0.5].map(close),
      3,
      3,
      3,
      0,
    ]);
    for (const row of others) {
      expect(row).toEqual([
        "ID",
        1,
        0,
        0,
        0,
        0,
        1,
        0,
        ...[-1, -1, -1].map(close),
        ...[1.5, 1.5, 1.5].map(close),
        1.5,
        1.5,
        1.5,
        0,
      ]);
    }
  });
});

test("with fixed anchors a firm verdict has probability 1", async () => {
  const rows = await callFunction(
    "CLUSTERROBUST",
    tableOf([cluster("A", [30, 0, 0])]),
    null,
    await modelWith({ anchorTolerance: 0 }),
    "code",
  );
  expect(rows[1]?.slice(0, 5)).toEqual(["ID", 1, 0, 0, 0]);
});

test("what has no kind has no probability, what has two ladders no stage; an empty row stays empty", async () => {
  const table = tableOf([
    cluster("A", [30, 0, 0], "BELOW_FLOOR"),
    cluster("B", [30, 0, 0], "NO_DATA"),
    cluster("C", [30, 0, 0], "HYBRID"),
  ]);
  const [header = [], below = [], none = [], hybrid = []] = table;
  const rows = await callFunction(
    "CLUSTERROBUST",
    [header, below, header.map(() => null), none, hybrid],
    null,
    null,
    "code",
    100,
  );
  expect(rows[1]).toEqual(["BELOW_FLOOR", ...Array<string>(17).fill("")]);
  expect(rows[2]).toEqual(Array<string>(18).fill(""));
  expect(rows[3]).toEqual(["NO_DATA", ...Array<string>(17).fill("")]);
  expect(rows[4]?.[0]).toBe("HYBRID");
  const types = (rows[4] ?? []).slice(1, 5).map(Number);
  expect(types.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect((rows[4] ?? []).filter((cell) => cell === "")).toHaveLength(10);
});

test("the same seed gives the same draws to the last digit, another seed others", async () => {
  const table = tableOf([cluster("A", [55, 30, 0]), cluster("B", [60, 59, 0])]);
  const [one, again, other] = await Promise.all(
    [7, 7, 8].map((seed) => callFunction("CLUSTERROBUST", table, null, null, "code", 200, seed)),
  );
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
});

test("a header row alone gives the header alone", async () => {
  expect(await callFunction("CLUSTERROBUST", tableOf([]), null, null, "zh-CN")).toEqual([
    expect.arrayContaining(["类型判定", "P(复合型)"]),
  ]);
});

test.each([
  [0, 1, "needs a whole number from 1 to 100,000 as draws. Found '0'."],
  [1.5, 1, "as draws. Found '1.5'."],
  ["many", 1, "as draws. Found 'many'."],
  [10, 0.5, "needs a whole number as seed. Found '0.5'."],
])("%j draws with seed %j are refused", async (draws, seed, part) => {
  expect(
    await sentenceOf(callFunction("CLUSTERROBUST", tableOf([cluster("A", [30, 0, 0])]), null, null, null, draws, seed)),
  ).toContain(part);
});

test("more outcomes than fit are refused before anything is drawn", async () => {
  const table = tableOf(Array.from({ length: 1001 }, (_, at) => cluster(`A${at}`, [30, 0, 0])));
  expect(await sentenceOf(callFunction("CLUSTERROBUST", table, null, null, null, 100_000))).toContain(
    "at most 100,000,000 outcomes (clusters times draws). Found 100,100,000.",
  );
});
