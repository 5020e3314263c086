import { faultAbout, faultSentence } from "../../src/faults";
import { FIRST_EDITION } from "../firstEdition";
import { AT_DI_ANCHORS, AT_ID_ANCHORS, DI1, DI2, DI3, ID1, ID2, ID3, without } from "../oracle/cases/case";
import { callFunction } from "./callFunction";

// Two clusters side by side, on the gates of DIC 1.0.

type Cluster = Readonly<Record<string, number | undefined>>;
type Named = Readonly<Record<string, Cluster>>;
interface Options {
  readonly clusters?: unknown;
  readonly headers?: unknown;
  readonly model?: unknown;
  readonly language?: string;
  readonly draws?: number;
  readonly seed?: number;
}

const FLOOR = { FL1: 2, FL3: 40 };
const onId = (cluster: Cluster): Cluster => ({ ...FLOOR, ...AT_ID_ANCHORS, ...cluster });
const onDi = (cluster: Cluster): Cluster => ({ ...FLOOR, "ID1.5": 40, ...AT_DI_ANCHORS, ...cluster });

function tableOf(clusters: Named): unknown[][] {
  const codes = [...new Set(Object.values(clusters).flatMap((cluster) => Object.keys(cluster)))];
  return [
    ["Name", ...codes],
    ...Object.entries(clusters).map(([name, it]) => [name, ...codes.map((code) => it[code] ?? "")]),
  ];
}

async function compare(table: unknown[][], first: unknown, second: unknown, options: Options = {}) {
  const {
    clusters = null,
    headers = null,
    model = FIRST_EDITION,
    language = "code",
    draws = null,
    seed = null,
  } = options;
  return callFunction("CLUSTERCOMPARE", table, first, second, clusters, headers, model, language, draws, seed);
}
/** First, Second, Difference, Ahead of the line with a code, in the part of that name. */
const line = (rows: readonly unknown[][], code: string, part?: string): unknown[] =>
  rows.find((row) => row[1] === code && (part === undefined || row[0] === part))?.slice(4) ?? [];
const chances = (rows: readonly unknown[][]): unknown[] =>
  ["P(first ahead)", "P(equal)", "P(second ahead)"].map((code) => line(rows, code)[2]);
const close = (value: number): unknown => expect.closeTo(value, 9);

const aster = onId({ ...ID1.at60, ...ID2.at30, ...ID3.at30, TY6: 57.5 });
const birch = onId({ ...ID1.at80, ...ID2.at30, ...without(ID3.at80, "ID3.1"), "ID2.1": 25 });

test("by indicator, by stage, index and maturity", async () => {
  const rows = await compare(tableOf({ Aster: aster, Birch: birch }), "Aster", "Birch", { draws: 20 });
  expect(rows[0]).toEqual(["Part", "Code", "Indicator", "Unit", "First", "Second", "Difference", "Ahead"]);
  // TY6 at 57.5 is a quarter of the way from 70 to 20: -.5, and as a fifth of the weight it moves the index to -.9.
  expect(line(rows, "TY6")).toEqual([close(-0.5), -1, close(0.5), ""]);
  expect(line(rows, "TPI", "index")).toEqual([close(-0.9), close(-1), close(0.1), ""]);
  expect(line(rows, "ID1.1", "ID1")).toEqual([close(60), close(80), close(-20), "second"]);
  expect(line(rows, "ID2.5", "ID2")).toEqual([close(30), close(30), close(0), "equal"]);
  expect(line(rows, "ID3.1", "ID3")).toEqual([close(30), "", "", ""]);
  expect(line(rows, "S1")).toEqual([close(60), close(80), close(-20), "second"]);
  // (30 x 4 + 60) / 5 = 36.
  expect(line(rows, "S2")).toEqual([close(30), close(36), close(-6), "second"]);
  expect(line(rows, "maturity")).toEqual([close(1.5), close(1.6), close(-0.1), "second"]);
  expect(rows).toHaveLength(1 + 9 + 15 + 3 + 2 + 3);
});

test("in the words of either language the one ahead has its name", async () => {
  const table = tableOf({ Aster: aster, Birch: birch });
  const english = await compare(table, "Aster", "Birch", { language: "en", draws: 20 });
  expect(english.find((row) => row[1] === "S1")).toEqual([
    ...["Stage score", "S1", "ID1 Supply-chain optimisation", "score, 0 to 100"],
    ...[close(60), close(80), close(-20), "Birch"],
  ]);
  const chinese = await compare(table, "Aster", "Birch", { language: "zh-CN", draws: 20 });
  expect(line(chinese, "ID2.5")[3]).toBe("相同");
});

test("a number among the names is a name, whatever text stands beside it", async () => {
  const [header = [], first = [], second = []] = tableOf({ Aster: aster, Birch: birch });
  const table = [
    [header[0], "Region", ...header.slice(1)],
    [first[0], "North", ...first.slice(1)],
    ["Cedar", "South", ...second.slice(1)],
    [36, "North", ...second.slice(1)],
  ];
  const rows = await compare(table, "Aster", 36, { language: "en", draws: 20 });
  expect(line(rows, "S1")[3]).toBe("36");
});

test("two clusters without a common observed indicator are said to have none", async () => {
  const rows = await compare(tableOf({ Aster: { TY1: 10, TY6: 70 }, Birch: { TY2: 20 } }), "Aster", "Birch", {
    language: "en",
    draws: 20,
  });
  expect(line(rows, "maturity")[3]).toBe("not comparable: no indicator is observed in both");
});

describe("who is ahead, in draws that are common to both", () => {
  test("complete rows alike are never apart: 0, 1, 0", async () => {
    const rows = await compare(tableOf({ Aster: aster, Birch: aster }), "Aster", "Birch");
    expect(chances(rows)).toEqual([0, 1, 0]);
  });
  test("better in everything, never behind", async () => {
    // Twenty points more in every grade: neither weights nor gates within their tolerances put the other one level.
    const better = onId({ ...ID1.at80, ...ID2.at80, ...ID3.at80 });
    expect(chances(await compare(tableOf({ A: better, B: aster }), "A", "B"))).toEqual([1, 0, 0]);
  });
  test("named the other way round it is the other one, with the same draws", async () => {
    // Missing evidence is drawn by the row of the cluster, whatever its place in the question.
    const table = tableOf({ Aster: onId({ ...without(ID1.at60, "ID1.4"), ...ID2.at30, ...ID3.at30 }), Birch: aster });
    const forwards = chances(await compare(table, "Aster", "Birch"));
    expect(chances(await compare(table, "Birch", "Aster"))).toEqual(forwards.toReversed());
    expect(chances(await compare(table, "Aster", "Birch", { seed: 2 }))).not.toEqual(forwards);
  });
  test("they are those of CLUSTERROBUST: the rank among two is 1 as often as one is ahead", async () => {
    const table = tableOf({ Aster: onId({ ...without(ID1.at60, "ID1.4"), ...ID2.at30, ...ID3.at30 }), Birch: aster });
    const [ahead, , behind] = chances(await compare(table, "Aster", "Birch")).map(Number);
    // P5, P50 and P95 of the rank, 1 where it is ahead and 2 where it is behind.
    const [, robust = []] = await callFunction("CLUSTERROBUST", table, null, FIRST_EDITION, "code");
    const quantile = (share: number): number => (share < (ahead ?? 0) ? 1 : share < 1 - (behind ?? 0) ? 1.5 : 2);
    expect(robust.slice(14, 17)).toEqual([0.05, 0.5, 0.95].map(quantile));
  });
  test("how they can be repeated stands beside them", async () => {
    const rows = await compare(tableOf({ A: aster, B: birch }), "A", "B", { draws: 50, seed: 7, language: "en" });
    expect(rows.at(-2)?.[2]).toBe(
      "Share of draws in which both have the same maturity (50 draws, seed 7, xoroshiro128+)",
    );
  });
});

test("across types no maturity is compared, with that reason, and both ladders are shown", async () => {
  const port = onDi({ ...DI1.at80, ...DI2.at30, ...DI3.at30 });
  const rows = await compare(tableOf({ Aster: aster, Port: port }), "Aster", "Port");
  const reason = expect.stringContaining("only clusters of the same type");
  expect(line(rows, "maturity")).toEqual([close(1.5), close(1.5), "", reason]);
  for (const code of ["P(first ahead)", "P(equal)", "P(second ahead)"])
    expect(line(rows, code)).toEqual(["", "", "", reason]);
  expect(line(rows, "ID1.1", "ID1")).toEqual([close(60), "", "", ""]);
  expect(line(rows, "DI1.1", "DI1")).toEqual(["", close(80), "", ""]);
  expect(rows).toHaveLength(1 + 9 + 28 + 6 + 2 + 3);
});

test("clusters without a type have their evidence side by side, and nothing else", async () => {
  const table = tableOf({ Small: { FL3: 18, TY1: 35 }, Unknown: { ...FLOOR, "ID1.5": 40, TY1: 60 } });
  const rows = await compare(table, "Small", "Unknown");
  expect(line(rows, "TY1")).toEqual([0, 1, -1, ""]);
  expect(line(rows, "TPI")).toEqual(["", "", "", ""]);
  expect(chances(rows)).toEqual(["", "", ""]);
  expect(rows).toHaveLength(1 + 9 + 2 + 3);
});

describe("names", () => {
  const table = tableOf({ "Aster valley": aster, Birch: birch });

  test("are compared without what nobody sees, and may stand in a column of their own", async () => {
    expect(await compare(table, " Ａster  valley ", "Birch", { draws: 5 })).toHaveLength(33);
    const bare = table.map((row) => row.slice(1));
    const clusters = [["Cluster"], [7], ["Quay"]];
    expect(await compare(bare, 7, "Quay", { clusters, draws: 5 })).toHaveLength(33);
    const [headers = [], ...rows] = bare;
    expect(await compare(rows, "7", "Quay", { clusters: [[7], ["Quay"]], headers: [headers], draws: 5 })).toHaveLength(
      33,
    );
  });

  test.each([
    ["Aster valey", "Birch", "Found 'Aster valey'. Did you mean 'Aster valley'?"],
    ["Aster", "Birch", "Found 'Aster'. Did you mean 'Aster valley'?"],
    ["Birch", "Zzz", "needs the name of a cluster of the table as second. Found 'Zzz'. Give a name"],
    ["", "Birch", "as first. Found nothing."],
    ["Birch", "Birch ", "needs two different clusters. Found 'Birch' twice"],
  ])("%j and %j are refused", async (first, second, reason) => {
    expect(await sentenceOf(compare(table, first, second))).toContain(reason);
  });

  test("a name in several rows, a range of another height and unusable draws are refused", async () => {
    const panel = [...table, ["Birch", ...(table[1] ?? []).slice(1)]];
    expect(await sentenceOf(compare(panel, "Aster valley", "Birch"))).toContain("Found 'Birch' in rows 3, 4");
    expect(await sentenceOf(compare(table, "A", "B", { clusters: [["A"], ["B"]] }))).toContain("argument 4 has 2");
    expect(await sentenceOf(compare(table, "Aster valley", "Birch", { draws: 0 }))).toContain(
      "from 1 to 100,000 as draws",
    );
  });
});

async function sentenceOf(answer: Promise<unknown>): Promise<string> {
  const fault = await answer.then(
    () => undefined,
    (error: unknown) => faultAbout("function", error),
  );
  return fault ? faultSentence(fault, "CLUSTERCOMPARE", "en") : "no fault";
}
