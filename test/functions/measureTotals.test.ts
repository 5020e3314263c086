import { readFile } from "node:fs/promises";
import { texts as chinese } from "../../src/texts/zh-CN/measures";
import { sharedFile, testWith } from "../sharedFile";
import { callFunction } from "./callFunction";
import { column, number } from "./measureAnswers";

// How the remark stands in a result is tested with the units that measures tell; here, which units it names.

/** Units with names; together they have 6060. */
const units: readonly (readonly [string, number])[] = [
  ["North", 1030],
  ["South", 3020],
  ["East", 2010],
];
const named = (...more: readonly (readonly [string, number])[]): unknown[][] =>
  [...units, ...more].map((unit) => [...unit]);

/** What a result says of totals; none where it says nothing. */
async function told(id: string, ...given: unknown[]): Promise<string[]> {
  const cells = (await callFunction(id, ...given)).flat().map(String);
  return cells.flatMap((cell) => /Looks like a total, yet counted: ([^;]*)/u.exec(cell)?.[1] ?? []);
}

describe("a measure of one number tells totals in detail, and counts them", () => {
  test("by name", async () => {
    const values = named(["EU", 5000]);
    expect(await told("CLUSTERGINI", values, null, true)).toEqual(["EU (row 4)"]);
    expect(await told("CLUSTERTHEIL", values, null, null, null, true)).toEqual(["EU (row 4)"]);
    expect(await told("CLUSTERHHI", values, null, true)).toEqual(["EU (row 4)"]);
    expect(await told("CLUSTERKRUGMAN", values, column(1, 2, 3, 4), true)).toEqual(["EU (row 4)"]);
    expect(await told("CLUSTERELLISONGLAESER", values, column(1, 2, 3, 4), 0.1, true)).toEqual(["EU (row 4)"]);
    // 11,060 in all, of which the total itself is 5,000.
    const squares = [1030, 3020, 2010, 5000].map((amount) => (amount / 11060) ** 2);
    expect(await number("CLUSTERHHI", values)).toBeCloseTo(
      squares.reduce((sum, square) => sum + square, 0),
      12,
    );
  });

  test("by the sum, wherever it stands, under a heading and across", async () => {
    expect(await told("CLUSTERHHI", column("Jobs", 6060, 1030, 3020, 2010), null, true)).toEqual(["row 2"]);
    expect(await told("CLUSTERGINI", [[1030, 3020, 6060, 2010]], null, true)).toEqual(["column 3"]);
  });

  test("in Chinese", async () => {
    const found = await callFunction("CLUSTERGINI", named(["合\u3000计", 6060]), null, true, "zh-CN");
    expect(found.flat()).toContain(`${chinese.measures.totalUnits}：合\u3000计（第 4 行）`);
  });

  test("and says nothing where there is none", async () => {
    for (const values of [named(), named(["Totalis", 6100]), column(20, 50, 20, 10), column(1, 3, 2, 6)]) {
      expect(await told("CLUSTERGINI", values, null, true)).toEqual([]);
    }
  });
});

describe("a measure of several numbers tells totals", () => {
  test("Kendall by the names of either series, and not by the sum: a series in time may grow so", async () => {
    expect(await told("CLUSTERKENDALL", named(["EU", 5000]))).toEqual(["EU (row 4)"]);
    expect(await told("CLUSTERKENDALL", column(1, 2, 3, 4), named(["浙江省合计", 5000]))).toEqual([
      "浙江省合计 (row 4)",
    ]);
    expect(await told("CLUSTERKENDALL", column(1030, 3020, 2010, 6060))).toEqual([]);
  });

  test("Dagum and Theil by the groups, too", async () => {
    const values = column(1030, 3020, 2010, 900, 5000);
    const groups = column("coast", "coast", "inland", "inland", "全国");
    expect(await told("CLUSTERDAGUM", values, groups)).toEqual(["全国 (row 5)"]);
    expect(await told("CLUSTERTHEIL", values, null, groups)).toEqual(["全国 (row 5)"]);
  });

  test("Moran by the names of its neighbours", async () => {
    const matrix = [
      ["", "North", "South", "East", "Total"],
      ["North", 0, 1, 0, 1],
      ["South", 1, 0, 1, 0],
      ["East", 0, 1, 0, 1],
      ["Total", 1, 0, 1, 0],
    ];
    expect(await told("CLUSTERMORAN", column(4, 9, 2, 7), matrix, 0)).toEqual(["Total (row 4)"]);
  });

  const table = [["Region", "Patents", "Firms"], ...units.map(([name, jobs], at) => [name, jobs, 10 + at * at])];
  const shares = table.map((row, at) => (at === 0 ? row : [row[0], Number(row[1]) / 9999, Number(row[2]) / 99]));
  const calls: readonly { id: string; values: unknown[][]; weights?: unknown[][] }[] = [
    { id: "CLUSTERCRITIC", values: table },
    { id: "CLUSTERENTROPY", values: table },
    { id: "CLUSTERLQ", values: table },
    { id: "CLUSTERNORMALIZE", values: table },
    { id: "CLUSTERTOPSIS", values: table, weights: [[1, 1]] },
    { id: "CLUSTERCOUPLING", values: shares },
  ];

  test.each(calls)("$id of a table", async ({ id, values, weights = null }) => {
    expect(await told(id, values, weights)).toEqual([]);
    expect(await told(id, [...values, ["平均", 0.5, 0.6]], weights)).toEqual(["平均 (row 5)"]);
  });

  test("a row of a table that is the sum of the others in two columns", async () => {
    // 10 + 11 + 14 = 35
    expect(await told("CLUSTERCRITIC", [...table, ["Everything", 6060, 35]])).toEqual(["Everything (row 5)"]);
    expect(await told("CLUSTERCRITIC", [...table, ["Everything", 6060, 12]])).toEqual([]);
  });

  test("a single line, down and across", async () => {
    expect(await told("CLUSTERNORMALIZE", column(1030, 3020, 2010, 6060))).toEqual(["row 4"]);
    expect(await told("CLUSTERNORMALIZE", [["Jobs", 0, 3020, 2010, 1030, 6060]])).toEqual(["column 6"]);
    expect(await told("CLUSTERNORMALIZE", column(2, 4, 8))).toEqual([]);
  });
});

testWith(
  sharedFile("data", "cn_province_hitech_2010_2023.csv"),
  "the revenue of China is told among its provinces, with and without its name",
  async (file) => {
    const rows = (await readFile(file, "utf8")).split("\n").map((line) => line.split(","));
    const year = rows.filter(([, , period]) => period === "2023");
    const revenue = year.map((row) => Number(row[4]));
    const groups = column(...year.map(([name]) => name ?? ""));
    const found = await callFunction("CLUSTERDAGUM", column(...revenue), groups);
    expect(found[0]?.[1]).toBeCloseTo(0.7706, 4);
    expect(await told("CLUSTERDAGUM", column(...revenue), groups)).toEqual(["全国 (row 1)"]);
    // 224,693 for 224,694 by the provinces.
    expect(await told("CLUSTERGINI", column(...revenue), null, true)).toEqual(["row 1"]);
    expect(await number("CLUSTERGINI", column(...revenue.slice(1)))).toBeCloseTo(0.6231, 4);
  },
);
