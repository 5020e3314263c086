import { handTable, type HandCluster } from "../evolution/handPanel";
import { startTestHost, type TestHost } from "../../host";

// The shipped bundle under the real office.js: panels typed into cells as a person does. The page of the tests has no
// workers, so simulations run in its own thread.

let host: TestHost;
afterEach(() => {
  expect(host.missing).toEqual([]);
  expect(host.refusedRequests).toEqual([]);
  expect(host.consoleErrors).toEqual([]);
  host.close();
});

const aster: HandCluster = {
  name: "Aster",
  ladder: "DI",
  periods: [
    [60, 30, 0],
    [60, 60, 0],
    [60, 60, 60],
  ],
};
const birch: HandCluster = { name: "Birch", ladder: "ID", periods: [[30, 0, 0], [60, 0, 0], null] };

/** Puts a panel on the sheet from A1: clusters, years, 40 indicators up to column AP. */
function enterPanel(clusters: readonly HandCluster[]): number {
  const table = handTable(clusters);
  expect(table[0]).toHaveLength(42);
  host.enterTable("A1", table);
  return table.length;
}

describe.each(["zero", "null"] as const)("where Excel delivers a blank cell as %s", (blanks) => {
  beforeEach(async () => {
    host = await startTestHost({ blanks });
  });

  test("a path stands beside its rows, and empty rows below the panel are no period", async () => {
    enterPanel([aster, birch]);
    await host.enter("AR1", '=CLUSTERPATH(A1:A9,B1:B9,C1:AP9,,,"code")');
    const path = host.spillOf("AR1");
    expect(path.map((row) => [row[0], row[1], row[4]])).toEqual([
      ["Reached", "Stage", "Movement"],
      [1, "DI2", ""],
      [2, "DI3", "advance"],
      [3, "DI3+", "advance"],
      [0, "ID1", ""],
      [1, "ID2", "advance"],
    ]);
  });

  test("a blank state is skipped, a state 0 is a state", async () => {
    host.enterTable("A1", [
      ["A", 1, 0],
      ["A", 2, 1],
      ["A", 3, null],
      ["A", 4, 0],
      ["A", 5, 0],
    ]);
    await host.enter("E1", '=CLUSTERTRANSITIONS(A1:A9,B1:B9,C1:C9,"counts")');
    // 0→1 and 0→0; nothing leads over the blank, and the empty rows below are no cluster.
    expect(host.spillOf("E1")).toEqual([
      ["From / to", 0, 1],
      [0, 1, 1],
      [1, 0, 0],
    ]);
  });

  test("a blank value is left out as missing, a value of 0 as without a logarithm", async () => {
    host.enterTable("A1", [
      ["A", 1, null, 5],
      ["A", 2, 0, 5],
    ]);
    await host.enter("F1", "=CLUSTERNETWORK(A1:A2,B1:B2,C1:C2,D1:D2)");
    expect(host.spillOf("F1")[1]?.[7]).toMatch(/left out: 1 rows without a number, 1 not above 0, 0 single$/u);
  });
});

describe("on the desktop", () => {
  beforeEach(async () => {
    host = await startTestHost();
  });

  test("pattern and test of the theory spill from the same three ranges", async () => {
    const last = enterPanel([aster, birch]);
    await host.enter("AR1", `=CLUSTERPATTERN(A1:A${last},B1:B${last},C1:AP${last},,,"code")`);
    expect(host.spillOf("AR1").map((row) => [row[0], row[1], row[3], row[13]])).toEqual([
      ["Cluster", "Type", "Periods", "Pattern"],
      ["Aster", "DI", 3, "not-testable"],
      ["Birch", "ID", 2, "not-testable"],
    ]);
    await host.enter("AR20", `=CLUSTEREVOLUTION(A1:A${last},B1:B${last},C1:AP${last})`);
    const test = host.spillOf("AR20");
    expect(test).toHaveLength(1 + 6 + 18 + 6 + 1);
    expect(test.at(-1)?.[7]).toBe(
      "not testable: 1 ID and 1 DI clusters with a comparable movement, 5 of each type needed",
    );
  });

  test("a simulation says how sure each verdict is, and the same draws come again", async () => {
    enterPanel([aster, birch]);
    await host.enter("AR1", '=CLUSTERROBUST(C1:AP6,,,"code",200,5)');
    await host.enter("AR10", '=CLUSTERROBUST(C1:AP6,,,"code",200,5)');
    const table = host.spillOf("AR1");
    expect(table[0]?.[17]).toBe("Mean rank shift (200 draws, seed 5, xoroshiro128+)");
    expect(table.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ...[1, 2, 3].map(() => ["DI", 0, 1, 0, 0]),
      ...[1, 2].map(() => ["ID", 1, 0, 0, 0]),
    ]);
    expect(host.spillOf("AR10")).toEqual(table);
  });

  test("a cluster that has a period twice is an error that names both and their rows on the sheet", async () => {
    const table = handTable([aster]);
    host.enterTable("A11", [...table, table[1] ?? []]);
    await host.enter("AR11", "=CLUSTERPATH(A11:A15,B11:B15,C11:AP15)");
    expect(host.valueOf("AR11")).toBe("#VALUE!");
    expect(host.errorTextAt("AR11")).toBe(
      "CLUSTERPATH needs one row per cluster and period. Found twice: 'Aster' has 2001 in rows 12, 15. Remove the duplicates, or correct the cluster or the period.",
    );
  });

  test("ranges of different height are an error that says which", async () => {
    enterPanel([aster]);
    await host.enter("AR1", "=CLUSTERPATH(A1:A4,B2:B4,C1:AP4)");
    expect(host.errorTextAt("AR1")).toBe(
      "CLUSTERPATH needs ranges with the same number of rows. The indicators have 4 rows, argument 2 has 3. Give ranges of the same height.",
    );
  });

  test("where a blank cannot be told from a zero the cell says so", async () => {
    host.enterTable("A1", [
      ["A", 1, 0],
      ["A", 2, 1],
    ]);
    host.failOn({ member: "Worksheet.GetUsedRangeOrNullObject", code: "GeneralException" });
    await host.enter("E1", "=CLUSTERTRANSITIONS(A1:A2,B1:B2,C1:C2)");
    expect(host.valueOf("E1")).toBe("#N/A");
    expect(host.errorTextAt("E1")).toMatch(/^CLUSTERTRANSITIONS could not tell blank from zero in Sheet1!C1:C2/u);
  });
});

test("in Chinese, patterns and their headers are Chinese", async () => {
  host = await startTestHost({ locale: "zh-CN" });
  enterPanel([aster]);
  await host.enter("AR1", '=CLUSTERPATTERN(A1:A4,B1:B4,C1:AP4,,,"zh-CN")');
  expect(host.spillOf("AR1").map((row) => row[13])).toEqual(["模式", "不可检验：最长连续 3 个时期，需 6 个"]);
});
