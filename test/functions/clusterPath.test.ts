import { handTable, type HandCluster } from "../evolution/handPanel";
import { callFunction } from "./callFunction";
import { close, column, over, inCode, sentenceOf, steady } from "./panelTable";

describe("the path of a cluster", () => {
  test("shows stages done, maturity and movement beside each row", async () => {
    const periods = [
      [60, 30, 0],
      [60, 60, 0],
      [60, 60, 60],
    ] as const;
    expect(await inCode("CLUSTERPATH", [{ name: "Aster", ladder: "DI", periods }])).toEqual([
      ["Reached", "Stage", "Stage without memory", "Maturity", "Movement"],
      [1, "DI2", "DI2", close(1.5), ""],
      [2, "DI3", "DI3", close(2), "advance"],
      [3, "DI3+", "DI3+", 3, "advance"],
    ]);
  });

  test("is the same whatever the order of the rows, and stays beside them", async () => {
    const [header, ...rows] = handTable([
      {
        name: "Aster",
        ladder: "DI",
        periods: [
          [60, 30, 0],
          [60, 60, 60],
        ],
      },
      steady,
    ]);
    const shuffled = [4, 1, 2, 0, 3].map((at) => rows[at] ?? []);
    const path = await over("CLUSTERPATH", [header ?? [], ...shuffled], null, null, "code");
    expect(path.map((row) => row[4])).toEqual(["Movement", "hold", "skip", "", "", "hold"]);
    expect(path[2]?.slice(0, 2)).toEqual([3, "DI3+"]);
    expect(path[4]?.slice(0, 2)).toEqual([1, "DI2"]);
  });

  test("remembers a closed stage within the hysteresis band and loses it beyond", async () => {
    const periods = [
      [60, 60, 20],
      [60, 56, 20],
      [60, 54, 20],
    ] as const;
    const path = await inCode("CLUSTERPATH", [{ name: "A", ladder: "ID", periods }]);
    expect(path.slice(1).map((row) => [row[0], row[1], row[2], row[4]])).toEqual([
      [2, "ID3", "ID3", ""],
      [2, "ID3", "ID2", "hold"],
      [1, "ID2", "ID2", "loop"],
    ]);
  });

  test("tells the founding of a platform, a debt paid and one incurred from leaps", async () => {
    const periods = [
      [29, 70, 20],
      [31, 70, 20],
      [60, 70, 20],
      [50, 70, 20],
    ] as const;
    const path = await inCode("CLUSTERPATH", [{ name: "A", ladder: "DI", periods }]);
    expect(path.slice(1).map((row) => [row[0], row[1], row[4]])).toEqual([
      [0, "DI1", ""],
      [2, "DI3-1", "founding"],
      [2, "DI3", "repair"],
      [2, "DI3-1", "erosion"],
    ]);
  });

  test("does not cross a gap, and says why there is no movement", async () => {
    const gap: HandCluster = { name: "gap", ladder: "ID", periods: [[20, 20, 20], null, [60, 20, 20]] };
    const words = await over("CLUSTERPATH", handTable([gap, steady]));
    expect(words[1]?.[4]).toBe("first period");
    expect(words[2]?.[4]).toBe("none: no row in the period before");
    expect((await inCode("CLUSTERPATH", [gap, steady]))[2]?.[4]).toBe("");
  });

  test("says which periods are not assessed, in code nothing", async () => {
    const poor: HandCluster = {
      name: "poor",
      ladder: "ID",
      periods: [
        [20, 20, 20],
        { stages: [20, 20, 20], verdict: "BELOW_FLOOR" },
        { stages: [20, 20, 20], verdict: "NO_DATA" },
      ],
    };
    const open: HandCluster = { name: "open", ladder: "ID", periods: [{ stages: [20, 20, 20], verdict: "NO_DATA" }] };
    const words = await over("CLUSTERPATH", handTable([poor, open]));
    expect(words.slice(1).map((row) => row[1])).toEqual([
      "1 Supply-chain optimisation",
      "not assessed: not yet a digital cluster",
      "not assessed: insufficient data",
      "not assessed: insufficient data",
    ]);
    expect(words[2]?.[4]).toBe("none: one of the two periods is not assessed");
    expect((await inCode("CLUSTERPATH", [poor, open])).slice(2)).toEqual([0, 1, 2].map(() => ["", "", "", "", ""]));
  });

  test("never gives a number for a stage that lacks data", async () => {
    const periods = [
      [null, 20, 20],
      [20, 20, 20],
    ] as const;
    const path = await inCode("CLUSTERPATH", [{ name: "A", ladder: "ID", periods }]);
    expect(path.slice(1)).toEqual([
      ["", "ID?", "ID?", "", ""],
      [0, "ID1", "ID1", close(20 / 60), ""],
    ]);
  });

  test("calls it a change of composition where other indicators are observed", async () => {
    const periods = [
      [20, 20, 20],
      [{ "ID1.1": 60, "ID1.2": 60, "ID1.3": 60, "ID1.4": 60 }, 20, 20],
    ] as const;
    expect((await inCode("CLUSTERPATH", [{ name: "A", ladder: "ID", periods }]))[2]?.[4]).toBe("composition");
  });

  test("reads quarters as text in their order", async () => {
    const [header = [], one = [], two = []] = handTable([
      {
        name: "A",
        ladder: "ID",
        periods: [
          [20, 20, 20],
          [60, 20, 20],
        ],
      },
    ]);
    const quarters = [header, two.with(1, "2023Q1"), one.with(1, "2022Q4")];
    const path = await over("CLUSTERPATH", quarters, null, null, "code");
    expect(path.map((row) => row[4])).toEqual(["Movement", "advance", ""]);
  });

  test("keeps a period apart that has a row but no data, also at the end of the table", async () => {
    const [header = [], first = [], third = []] = handTable([
      { name: "A", ladder: "ID", periods: [[20, 20, 20], null, [60, 20, 20]] },
    ]);
    const empty = header.map((_, at) => (at === 0 ? "A" : at === 1 ? 2002 : null));
    const path = await over("CLUSTERPATH", [header, first, third, empty], null, null, "code");
    // Without the last row 2001 and 2003 would be adjacent, and the cluster would have advanced.
    expect(path.map((row) => row[4])).toEqual(["Movement", "", "", ""]);
  });

  test("leaves out a row without a cluster or a period and says so; an empty row stays empty", async () => {
    const [header = [], one = []] = handTable([steady]);
    const table = [header, one, one.with(0, null), header.map(() => null), one.with(1, null)];
    const path = await over("CLUSTERPATH", table);
    expect(path.map((row) => row[4])).toEqual([
      "Movement",
      "first period",
      "left out: the row names no cluster",
      "",
      "left out: the row names no period",
    ]);
  });

  test("has no header row where the headers are given apart", async () => {
    const [header = [], ...rows] = handTable([steady]);
    const path = await over("CLUSTERPATH", rows, [header.slice(2)], null, "code");
    expect(path.map((row) => row[4])).toEqual(["", "hold", "hold"]);
  });

  test("a header row alone gives the header alone, in Chinese Chinese", async () => {
    const [header = []] = handTable([]);
    expect(await over("CLUSTERPATH", [header], null, null, "zh-CN")).toEqual([
      ["已完成阶段", "阶段", "不计记忆的阶段", "成熟度", "变动"],
    ]);
  });
});

describe("a panel that cannot be read", () => {
  const table = handTable([steady]);

  test("names the cluster, the period and the rows that stand there twice", async () => {
    const doubled = [...table, table[2] ?? []];
    expect(await sentenceOf(over("CLUSTERPATH", doubled), "CLUSTERPATH")).toBe(
      "CLUSTERPATH needs one row per cluster and period. Found twice: 'steady' has 2002 in rows 3, 5. Remove the duplicates, or correct the cluster or the period.",
    );
  });

  test("says which range has another height", async () => {
    const answer = callFunction(
      "CLUSTERPATTERN",
      column(table, 0),
      column(table, 1).slice(1),
      table.map((row) => row.slice(2)),
    );
    expect(await sentenceOf(answer, "CLUSTERPATTERN")).toContain("The indicators have 4 rows, argument 2 has 3.");
  });

  test.each([
    ["a missing range", [column(table, 0), null, table], "needs a range as argument 2"],
    ["missing indicators", [column(table, 0), column(table, 1)], "needs a range as argument 3"],
    [
      "two columns of names",
      [table.map((row) => row.slice(0, 2)), column(table, 1), table],
      "argument 1 has 2 columns",
    ],
    ["no name at all", [table.map(() => [null]), column(table, 1), table], "names no cluster with a period"],
  ])("says what is wrong with %s", async (_, given, part) => {
    expect(await sentenceOf(callFunction("CLUSTERPATH", ...given), "CLUSTERPATH")).toContain(part);
  });
});
