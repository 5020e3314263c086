import { loadFunction } from "../../src/functions/catalogue";
import type { MeasureId } from "../../src/texts/measureWords";
import { callFunction } from "./callFunction";
import { column, labelled, number, rounded, row, table } from "./measureAnswers";

// How many of how many units a measure used, and why it left the others out.

/** What stands on the right of a result: units used, units left out, and why. */
async function units(id: MeasureId, ...delivered: unknown[]): Promise<unknown[]> {
  const spill = await callFunction(id, ...delivered);
  const [first = [], second = []] = spill.map((cells) => cells.slice(-3));
  expect(spill.slice(2).flatMap((cells) => cells.slice(-3))).toEqual(spill.slice(2).flatMap(() => ["", "", ""]));
  if (first[0] !== "Used") return first;
  expect(first).toEqual(["Used", "Left out", "Remarks"]);
  return second;
}

// 1 and 1 against 3 and 3, alike inside: 0.75 ln 1.5 + 0.25 ln 0.5
const between = 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5);
const amounts = column("Jobs", 1, 1, 3, 3, 9, "n/a");
const groups = column("Coast", "a", "a", "b", "b", null, "b");

describe("a unit without a group is left out, counted and named", () => {
  test("of Theil's parts, as one without a number or without a weight is", async () => {
    expect(await labelled("Total", "CLUSTERTHEIL", amounts, null, groups)).toBeCloseTo(between, 12);
    expect(await labelled("Between groups", "CLUSTERTHEIL", amounts, null, groups)).toBeCloseTo(between, 12);
    expect(await units("CLUSTERTHEIL", amounts, null, groups)).toEqual([
      4,
      2,
      "1 without a group: row 6; 1 without a number: row 7",
    ]);
    const weights = column("People", 5, null, 5, 0, 5, 5);
    expect(await units("CLUSTERTHEIL", amounts, weights, groups)).toEqual([
      2,
      4,
      "1 without a weight: row 3; 1 of weight 0: row 5; 1 without a group: row 6; 1 without a number: row 7",
    ]);
  });

  test("of Dagum's", async () => {
    // Mean difference between the groups 2 of means 1 and 3, 8 ordered pairs of 16: 2 · 8 / (2 · 16 · 2) = 1/4
    expect(await labelled("Gini", "CLUSTERDAGUM", amounts, groups)).toBeCloseTo(1 / 4, 12);
    expect(await labelled("Net between groups", "CLUSTERDAGUM", amounts, groups)).toBeCloseTo(1 / 4, 12);
    expect(await units("CLUSTERDAGUM", amounts, groups)).toEqual([
      4,
      2,
      "1 without a group: row 6; 1 without a number: row 7",
    ]);
  });

  test("an empty row is no unit", async () => {
    expect(await units("CLUSTERDAGUM", column(1, 3, null, 2, 6), column("e", "e", "", "w", "w"))).toEqual([4, 0, ""]);
    const cards = column(1, 3, null, 2, 6);
    expect(await callFunction("CLUSTERGINI", cards, null, true)).toEqual([["Gini coefficient", 1 / 3, 4, 1]]);
  });
});

describe("a row that names no unit, where the others are named, is left out of every measure", () => {
  const named = [
    ["Firm", "Jobs"],
    ["A", 20],
    ["B", 50],
    ["", 100],
    ["C", 20],
    ["D", 10],
  ];

  test("of one number: what stands there is no unit and no fault", async () => {
    expect(await callFunction("CLUSTERGINI", named, null, true)).toEqual([
      ["Gini coefficient", expect.closeTo(0.3, 12), 4, 1],
    ]);
    // 0.04 + 0.25 + 0.04 + 0.01
    expect(await callFunction("CLUSTERHHI", named, null, true)).toEqual([
      ["Herfindahl-Hirschman index", expect.closeTo(0.34, 12), 4, 1],
    ]);
    const broken = named.map(([name, jobs]) => [name, name === "" ? "sum" : jobs]);
    expect(await number("CLUSTERHHI", broken)).toBeCloseTo(0.34, 12);
    const empty = named.map(([name, jobs]) => [name, name === "" ? null : jobs]);
    expect((await callFunction("CLUSTERHHI", empty, null, true))[0]?.slice(2)).toEqual([4, 0]);
  });

  test("also where weights, groups or another series stand beside it by position, and where names are matched", async () => {
    const plain = column("People", 1, 1, 7, 1, 1);
    expect(await number("CLUSTERGINI", named, plain)).toBeCloseTo(0.3, 12);
    const other = [
      ["D", 0.1],
      ["C", 0.2],
      ["B", 0.5],
      ["", 5],
      ["A", 0.2],
    ];
    expect(await number("CLUSTERKRUGMAN", named, other)).toBeCloseTo(0, 12);
    // One in each range.
    expect((await callFunction("CLUSTERKRUGMAN", named, other, true))[0]?.slice(2)).toEqual([4, 2]);
    const regions = column("Region", "e", "e", "w", "w", "w");
    expect((await table("CLUSTERTHEIL", named, null, regions)).slice(4).map(([label]) => label)).toEqual(["e", "w"]);
    expect(await units("CLUSTERTHEIL", named, null, regions)).toEqual([4, 1, "1 without a name: row 4"]);
  });

  test("of Moran's I, with its row and column of a matrix without names", async () => {
    const line = [
      ["North", 1],
      ["East", 2],
      ["", 50],
      ["South", 3],
      ["West", 4],
    ];
    // North-East-South-West along a line, the row without a name beside everyone: (4/6)(2.5/5)
    const matrix = [
      [0, 1, 9, 0, 0],
      [1, 0, 9, 1, 0],
      [9, 9, 0, 9, 9],
      [0, 1, 9, 0, 1],
      [0, 0, 9, 1, 0],
    ];
    expect(await labelled("Moran's I", "CLUSTERMORAN", line, matrix, 0)).toBeCloseTo(1 / 3, 12);
    expect(await units("CLUSTERMORAN", line, matrix, 0)).toEqual([4, 1, "1 without a name: row 3"]);
  });

  test("of tables, whose results keep its row empty", async () => {
    const values = [
      ["", "Patents", "Platforms"],
      ["A", 1, 0],
      ["", 9, 9],
      ["", "", ""],
      ["B", 0, 1],
      ["C", 5, "n/a"],
    ];
    expect(await table("CLUSTERTOPSIS", values, row(3, 1))).toEqual([
      ["Closeness", "Distance to best", "Distance to worst", "Rank"],
      [0.75, 0.25, 0.75, 1],
      ["", "", "", ""],
      ["", "", "", ""],
      [0.25, 0.75, 0.25, 2],
      ["", "", "", ""],
    ]);
    const told = [2, 2, "1 without a name: row 3; 1 with a number missing: C"];
    expect(await units("CLUSTERTOPSIS", values, row(3, 1))).toEqual(told);
    // e = 0 in both columns, where one unit has all: equal weights
    expect((await table("CLUSTERENTROPY", values)).slice(4)).toEqual([
      ["Patents", 0.5, 0, 1],
      ["Platforms", 0.5, 0, 1],
    ]);
    expect(await units("CLUSTERENTROPY", values)).toEqual(told);
    const more = [...values.slice(0, 5), ["D", 0.5, 0.25], ["C", 5, "n/a"]];
    expect(await units("CLUSTERCRITIC", more)).toEqual([3, 2, told[2]]);
    const levels = values.map((cells) => cells.map((cell) => (cell === 5 ? 0.5 : cell)));
    expect(await units("CLUSTERCOUPLING", levels)).toEqual(told);
  });
});

test("without a header row the units stand in the first row, their words nowhere", async () => {
  const values = [
    [1, 0],
    [null, 1],
    [0, 1],
  ];
  expect(await callFunction("CLUSTERTOPSIS", values, row(3, 1))).toEqual([
    [0.75, 0.25, 0.75, 1, 2, 1, "1 with a number missing: row 2"],
    ["", "", "", "", "", "", ""],
    [0.25, 0.75, 0.25, 2, "", "", ""],
  ]);
});

test("pairs with a gap on either side are left out of Kendall's tau", async () => {
  const [y, x] = [column("y", 1, 2, null, 3, 7), column("x", 3, 2, 9, 1, "n/a")];
  expect(await labelled("Observations", "CLUSTERKENDALL", y, x)).toBe(3);
  expect(await units("CLUSTERKENDALL", y, x)).toEqual([3, 2, "2 without a number: row 4, row 6"]);
  expect(await units("CLUSTERKENDALL", row(1, null, 3, 2))).toEqual([3, 1, "1 without a number: column 2"]);
});

test("judgements in pairs are all used", async () => {
  const [line] = [[1, 3] as const];
  expect(await units("CLUSTERAHP", [line, [1 / 3, 1]])).toEqual([2, 0, ""]);
});

describe("results in the shape of their range tell their units in detail only, so that another function can read them", () => {
  test("normalised values", async () => {
    const values = column("Share", 2, null, 4);
    expect(await callFunction("CLUSTERNORMALIZE", values)).toEqual([["Share"], [0], [""], [1]]);
    expect(await callFunction("CLUSTERNORMALIZE", values, null, null, null, null, true)).toEqual([
      ["Share", "Used", "Left out", "Remarks"],
      [0, 2, 1, "1 without a number: row 3"],
      ["", "", "", ""],
      [1, "", "", ""],
    ]);
    const regions = [
      ["", "a", "b"],
      ["East", 2, 7],
      ["", 9, 9],
      ["West", 4, 8],
    ];
    expect(await callFunction("CLUSTERNORMALIZE", regions, null, null, null, null, true)).toEqual([
      ["", "a", "b", "Used", "Left out", "Remarks"],
      ["East", 0, 0, 2, 1, "1 without a name: row 3"],
      ["", "", "", "", "", ""],
      ["West", 1, 1, "", "", ""],
    ]);
  });

  test("location quotients, of which a row without a name has none and no part in the totals", async () => {
    const jobs = [
      ["Region", "Software", "Other"],
      ["East", 30, 70],
      ["West", 10, 90],
      ["Sea", 0, 0],
      ["", 40, 160],
    ];
    // (30/100) / (40/200), and so on
    expect(await callFunction("CLUSTERLQ", jobs)).toEqual([
      ["Region", "Software", "Other"],
      ["East", expect.closeTo(1.5, 12), expect.closeTo(0.875, 12)],
      ["West", 0.5, 1.125],
      ["Sea", "", ""],
      ["", "", ""],
    ]);
    expect(await units("CLUSTERLQ", jobs, null, null, null, true)).toEqual([
      2,
      2,
      "1 without a name: row 5; 1 with a total of 0: Sea",
    ]);
    const local = [
      ["A", 30],
      ["", 5],
      ["B", 70],
      ["C", null],
    ];
    const national = column(2000, 5, 8000, 7);
    expect(await rounded("CLUSTERLQ", local, 100, national, 10000)).toEqual([[1.5], [""], [0.875], [""]]);
    expect(await units("CLUSTERLQ", local, 100, national, 10000, true)).toEqual([
      2,
      2,
      "1 without a name: row 2; 1 without a number: C",
    ]);
    expect(await rounded("CLUSTERLQ", 30, 100, 2000, 10000, true)).toEqual([["LQ", 1.5, 1, 0]]);
  });
});

test("the first five of many units are named; on a sheet by their rows", async () => {
  const { declaration } = await loadFunction("CLUSTERKENDALL");
  const spill = await declaration.compute({
    delivered: [column(1, "a", "b", "c", "d", "e", "f", "g", 2, 3)],
    addresses: ["'My data'!C11:C20"],
    can: { entities: true, numbersWithCard: true },
  });
  expect(spill[1]?.slice(2)).toEqual([3, 7, "7 without a number: row 12, row 13, row 14, row 15, row 16, and 2 more"]);
});

test("in Chinese the units are told in Chinese", async () => {
  const spill = await callFunction("CLUSTERDAGUM", amounts, groups, "zh-CN");
  expect(spill[0]?.slice(-3)).toEqual(["使用单元数", "未计入单元数", "说明"]);
  expect(spill[1]?.slice(-3)).toEqual([4, 2, "1 个无分组：第 6 行；1 个无数值：第 7 行"]);
});

describe("where Excel has numbers with a card, the units stand behind a single number", () => {
  const ask = async (numbersWithCard: boolean, detail: boolean | null): Promise<unknown> => {
    const { declaration } = await loadFunction("CLUSTERGINI");
    const delivered = [column(20, 50, null, 20, 10), null, detail, null];
    return declaration.compute({ delivered, addresses: [], can: { entities: true, numbersWithCard } });
  };

  test("as properties of a number that every formula reads as the number", async () => {
    const text = (basicValue: string) => ({ type: "String", basicType: "String", basicValue });
    const double = (basicValue: unknown) => ({ type: "Double", basicType: "Double", basicValue });
    expect(await ask(true, null)).toEqual([
      [
        {
          ...double(expect.closeTo(0.3, 12)),
          properties: { Used: double(4), "Left out": double(1), Remarks: text("1 without a number: row 3") },
          layouts: {
            card: {
              title: "Gini coefficient",
              sections: [{ layout: "List", title: "Units", properties: ["Used", "Left out", "Remarks"] }],
            },
          },
          provider: { description: "Digital Cluster Assessment" },
        },
      ],
    ]);
    // G of 0.3 twice is 0: what one measure gives, another reads.
    const [[rich]] = (await ask(true, null)) as [[unknown]];
    expect(await number("CLUSTERGINI", column(rich, rich))).toBe(0);
  });

  test("elsewhere, and in detail, the number is plain", async () => {
    expect(await ask(false, null)).toEqual([[expect.closeTo(0.3, 12)]]);
    expect(await ask(true, true)).toEqual([["Gini coefficient", expect.closeTo(0.3, 12), 4, 1]]);
  });
});
