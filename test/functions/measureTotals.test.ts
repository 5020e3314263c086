import { readFile } from "node:fs/promises";
import { texts as chinese } from "../../src/texts/zh-CN/measures";
import { sharedFile, testWith } from "../sharedFile";
import { callFunction } from "./callFunction";
import { column, number } from "./measureAnswers";

const TOTAL = "Looks like a total, yet counted";
/** Units with names; together they have 6060. */
const units: readonly (readonly [string, number])[] = [
  ["North", 1030],
  ["South", 3020],
  ["East", 2010],
];
const named = (...more: readonly (readonly [string, number])[]): unknown[][] =>
  [...units, ...more].map((unit) => [...unit]);
/** What a result says of totals: a row, a cell or a column of remarks; none where it says nothing. */
const told = (spill: readonly (readonly unknown[])[]): string[] =>
  spill.flat().filter((cell): cell is string => typeof cell === "string" && cell.includes("ooks like a total"));

describe("a measure of one number tells totals in detail, and counts them", () => {
  test("by name", async () => {
    const values = named(["EU", 5000]);
    expect((await callFunction("CLUSTERGINI", values, null, true))[0]?.slice(2)).toEqual([
      4,
      0,
      `${TOTAL}: EU (row 4)`,
    ]);
    expect((await callFunction("CLUSTERTHEIL", values, null, null, null, true))[0]?.[4]).toBe(`${TOTAL}: EU (row 4)`);
    expect((await callFunction("CLUSTERHHI", values, null, true))[0]?.[4]).toBe(`${TOTAL}: EU (row 4)`);
    expect((await callFunction("CLUSTERKRUGMAN", values, column(1, 2, 3, 4), true))[0]?.[4]).toBe(
      `${TOTAL}: EU (row 4)`,
    );
    // 11,060 in all, of which the total itself is 5,000.
    const shares = [1030, 3020, 2010, 5000].map((amount) => (amount / 11060) ** 2);
    expect(await number("CLUSTERHHI", values)).toBeCloseTo(
      shares.reduce((sum, share) => sum + share, 0),
      12,
    );
  });

  test("by the sum, wherever it stands, under a heading and across", async () => {
    expect((await callFunction("CLUSTERHHI", column("Jobs", 6060, 1030, 3020, 2010), null, true))[0]?.[4]).toBe(
      `${TOTAL}: row 2`,
    );
    expect((await callFunction("CLUSTERGINI", [[1030, 3020, 6060, 2010]], null, true))[0]?.[4]).toBe(
      `${TOTAL}: column 3`,
    );
  });

  test("in Chinese", async () => {
    const found = await callFunction("CLUSTERGINI", named(["合　计", 6060]), null, true, "zh-CN");
    expect(found[0]?.[4]).toBe(`${chinese.measures.totalUnits}：合\u3000计（第 4 行）`);
  });

  test("and says nothing where there is none", async () => {
    for (const values of [named(), named(["Totalis", 6100]), column(20, 50, 20, 10), column(1, 3, 2, 6)]) {
      expect((await callFunction("CLUSTERGINI", values, null, true))[0]).toHaveLength(4);
    }
  });
});

/** What stands last beside a result. */
async function remarks(...call: Parameters<typeof callFunction>): Promise<unknown> {
  const spill = await callFunction(...call);
  expect(spill[0]?.at(-1)).toBe("Remarks");
  return spill[1]?.at(-1);
}

describe("a measure of several numbers tells totals among its remarks", () => {
  test("Dagum and Theil by the groups, too", async () => {
    const values = column(1030, 3020, 2010, 900, 5000);
    const groups = column("coast", "coast", "inland", "inland", "全国");
    expect(await remarks("CLUSTERDAGUM", values, groups)).toBe(`${TOTAL}: 全国 (row 5)`);
    expect(await remarks("CLUSTERTHEIL", values, null, groups)).toBe(`${TOTAL}: 全国 (row 5)`);
  });

  test("Moran by the names of its neighbours", async () => {
    const matrix = [
      ["", "North", "South", "East", "Total"],
      ["North", 0, 1, 0, 1],
      ["South", 1, 0, 1, 0],
      ["East", 0, 1, 0, 1],
      ["Total", 1, 0, 1, 0],
    ];
    expect(await remarks("CLUSTERMORAN", column(4, 9, 2, 7), matrix, 0)).toBe(`${TOTAL}: Total (row 4)`);
  });

  test.each(["CLUSTERCRITIC", "CLUSTERENTROPY"] as const)("%s", async (id) => {
    const table = [["Region", "Patents", "Firms"], ...units.map(([name, jobs], at) => [name, jobs, 10 + at * at])];
    expect(told(await callFunction(id, table))).toEqual([]);
    // 10 + 11 + 14 = 35
    const summed = [...table, ["Everything", 6060, 35]];
    expect(await remarks(id, summed)).toBe(`${TOTAL}: Everything (row 5)`);
    expect(await remarks(id, [...table, ["平均", 2020, 12]])).toBe(`${TOTAL}: 平均 (row 5)`);
  });
});

describe("a measure that answers unit by unit tells totals beside the units, also where it tells these in detail only", () => {
  const table = [
    ["Region", "Patents", "Firms"],
    ...units.map(([name, jobs], at) => [name, jobs, 10 + at * at]),
    ["Average", 2020, 12],
  ];
  const calls: readonly { id: string; values: unknown[][]; weights?: unknown[][] }[] = [
    { id: "CLUSTERLQ", values: table },
    { id: "CLUSTERNORMALIZE", values: table },
    { id: "CLUSTERTOPSIS", values: table, weights: [[1, 1]] },
    {
      id: "CLUSTERCOUPLING",
      values: table.map((row, at) => (at === 0 ? row : [row[0], Number(row[1]) / 9999, Number(row[2]) / 99])),
    },
  ];

  test.each(calls)("$id", async ({ id, values, weights = null }) => {
    expect(await remarks(id, values, weights)).toBe(`${TOTAL}: Average (row 5)`);
    expect(told(await callFunction(id, values.slice(0, -1), weights))).toEqual([]);
  });

  test("a single line, down and across", async () => {
    expect(await callFunction("CLUSTERNORMALIZE", column(1030, 3020, 2010, 6060))).toEqual([
      [0, 4, 0, `${TOTAL}: row 4`],
      [expect.closeTo(1990 / 5030, 12), "", "", ""],
      [expect.closeTo(980 / 5030, 12), "", "", ""],
      [1, "", "", ""],
    ]);
    expect(await callFunction("CLUSTERNORMALIZE", [["Jobs", 0, 3020, 2010, 1030, 6060]])).toEqual([
      [
        "Jobs",
        0,
        ...[3020, 2010, 1030].map((jobs) => expect.closeTo(jobs / 6060, 12) as unknown),
        1,
        5,
        0,
        `${TOTAL}: column 6`,
      ],
    ]);
    expect(await callFunction("CLUSTERNORMALIZE", column(2, 4, 8))).toEqual([[0], [expect.closeTo(1 / 3, 12)], [1]]);
  });
});

testWith(
  sharedFile("data", "cn_province_hitech_2010_2023.csv"),
  "the revenue of China is told among its provinces, with and without its name",
  async (file) => {
    const rows = (await readFile(file, "utf8")).split("\n").map((line) => line.split(","));
    const year = rows.filter(([, , period]) => period === "2023");
    const revenue = year.map((row) => Number(row[4]));
    const group = year.map(([name]) => name ?? "");
    const found = await callFunction("CLUSTERDAGUM", column(...revenue), column(...group));
    expect(found[0]?.[1]).toBeCloseTo(0.7706, 4);
    expect(found[1]?.at(-1)).toBe(`${TOTAL}: 全国 (row 1)`);
    // 224,693 for 224,694 by the provinces.
    expect((await callFunction("CLUSTERGINI", column(...revenue), null, true))[0]?.[4]).toBe(`${TOTAL}: row 1`);
    expect(await number("CLUSTERGINI", column(...revenue.slice(1)))).toBeCloseTo(0.6231, 4);
  },
);
