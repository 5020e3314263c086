import { idsByGroup, loadFunction } from "../../src/functions/catalogue";
import { CURRENT_REQUIREMENTS, startTestHost, type Requirements, type TestHost } from "../../host";

// The measures in the shipped bundle under the real office.js, typed into cells as a person does.

let host: TestHost;
afterEach(() => {
  expect(host.missing).toEqual([]);
  expect(host.refusedRequests).toEqual([]);
  expect(host.consoleErrors).toEqual([]);
  host.close();
});

describe.each(["zero", "null"] as const)("where Excel delivers a blank cell as %s", (blanks) => {
  beforeEach(async () => {
    host = await startTestHost({ blanks });
  });

  test("a blank is left out of a Gini coefficient, a 0 counts", async () => {
    host.enterTable("A1", [
      ["Jobs", "Firms"],
      [20, 20],
      [50, 50],
      [null, 0],
      [20, 20],
      [10, 10],
    ]);
    await host.enter("D1", "=CLUSTERGINI(A1:A6)");
    await host.enter("D2", "=CLUSTERGINI(B1:B6)");
    expect(host.valueOf("D1")).toBeCloseTo(0.3, 12);
    expect(host.valueOf("D2")).toBeCloseTo(0.44, 12);
  });

  test("a blank among shares is refused by its address; blanks at the end, down to the whole column, are cut", async () => {
    host.enterTable("A1", [[20], [50], [null], [20], [10]]);
    await host.enter("C1", "=CLUSTERHHI(A1:A5)");
    expect(host.valueOf("C1")).toBe("#VALUE!");
    expect(host.errorTextAt("C1")).toBe(
      "CLUSTERHHI cannot use these cells: Sheet1!A3 should hold a number, found nothing. A blank is never taken for 0: fill it in, or leave the unit out of every range.",
    );
    await host.enter("A3", 0);
    await host.enter("C2", "=CLUSTERHHI(A1:A900)");
    expect(host.valueOf("C2")).toBeCloseTo(0.34, 12);
  });

  test("an empty row of a table stays an empty result row, and a reference to an empty cell is an option left out", async () => {
    host.enterTable("A1", [
      ["Cluster", "a", "b"],
      ["East", 1, 0],
      [null, null, null],
      ["West", 0, 1],
    ]);
    host.enterTable("F1", [[3, 1]]);
    await host.enter("H1", "=CLUSTERTOPSIS(A1:C9,F1:G1,Z1,Z2)");
    expect(host.spillOf("H1")).toEqual([
      ["Closeness", "Distance to best", "Distance to worst", "Rank", "Used", "Left out", "Remarks"],
      [0.75, 0.25, 0.75, 1, 2, 0, ""],
      ["", "", "", "", "", "", ""],
      [0.25, 0.75, 0.25, 2, "", "", ""],
    ]);
  });

  test("a matrix of weights with a blank cell is refused, with zeros it is read", async () => {
    host.enterTable("A1", [
      [1, 0, 1, 0, 0],
      [2, 1, 0, 1, 0],
      [3, 0, 1, 0, 1],
      [4, 0, 0, 1, null],
    ]);
    await host.enter("G1", "=CLUSTERMORAN(A1:A4,B1:E4,Z1)");
    expect(host.errorTextAt("G1")).toMatch(
      /^CLUSTERMORAN cannot use these cells: Sheet1!E4 should hold a number, found nothing\./u,
    );
    await host.enter("E4", 0);
    expect(host.spillOf("G1").slice(0, 2)).toEqual([
      ["Moran's I", expect.closeTo(1 / 3, 9), "Used", "Left out", "Remarks"],
      ["Expected I", expect.closeTo(-1 / 3, 9), 4, 0, ""],
    ]);
    expect(host.spillOf("G1")[7]?.slice(0, 2)).toEqual(["Permutations", 999]);
  });
});

describe("a measure of one number over five units, one of them without a number", () => {
  const inExcel = async (requirements: Requirements): Promise<void> => {
    host = await startTestHost({ requirements: { ...CURRENT_REQUIREMENTS, ...requirements } });
    host.enterTable("A1", [["Jobs"], [20], [50], [null], [20], [10]]);
    await host.enter("C1", "=CLUSTERGINI(A1:A6)");
    host.enterTable("D1", [["=C1*2", "=C1.Used", "=C1.[Left out]", "=C1.Remarks"]]);
    await host.settled();
  };

  test("has them on a card where Excel has numbers with one; every formula reads the number", async () => {
    await inExcel({ ExcelApi: "1.19" });
    expect(host.valuesOf("C1:F1")).toEqual([[expect.closeTo(0.3, 12), expect.closeTo(0.6, 12), 4, 1]]);
    expect(host.valueOf("G1")).toBe("1 without a number: row 4");
    expect(host.cellAt("C1")).toMatchObject({
      layouts: {
        card: { title: "Gini coefficient", sections: [{ properties: ["Used", "Left out", "Remarks"] }] },
      },
      provider: { description: "Digital Cluster Assessment" },
    });
    // One measure reads what another gives: twice the same number has no inequality.
    await host.enter("C2", "=C1");
    await host.enter("D2", "=CLUSTERGINI(C1:C2)");
    expect(host.valueOf("D2")).toBe(0);
  });

  test.each<Requirements>([{ ExcelApi: "1.18" }, { ExcelApi: "1.19", CustomFunctionsRuntime: "1.3" }])(
    "is a plain number in an Excel that declares %j; asked for detail, it tells them in cells",
    async (requirements) => {
      await inExcel(requirements);
      expect(host.cellAt("C1")).toBeCloseTo(0.3, 12);
      expect(host.valuesOf("D1:E1")).toEqual([[expect.closeTo(0.6, 12), "#FIELD!"]]);
      await host.enter("C3", "=CLUSTERGINI(A1:A6,,TRUE)");
      expect(host.spillOf("C3")).toEqual([["Gini coefficient", expect.closeTo(0.3, 12), 4, 1]]);
    },
  );
});

describe("on the desktop", () => {
  beforeEach(async () => {
    host = await startTestHost();
  });

  test.each(idsByGroup.measures)("the example of %s works as it stands on the help page", async (id) => {
    const { formula, input = [], result } = (await loadFunction(id)).example();
    host.enterTable(
      "A1",
      input.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    );
    await host.enter("H1", formula);
    const spill = host.spillAddressOf("H1") === undefined ? [[host.valueOf("H1")]] : host.spillOf("H1");
    expect(spill.slice(0, result.length).map((row, at) => row.slice(0, result[at]?.length))).toEqual(
      result.map((row) => row.map((cell) => (typeof cell === "number" ? expect.closeTo(cell, 9) : cell))),
    );
  });

  test("one measure feeds the next: entropy weights go into TOPSIS", async () => {
    host.enterTable("A1", [
      ["a", "b"],
      [2, 1],
      [2, 0],
      [0, 0],
      [0, 0],
    ]);
    await host.enter("D1", "=CLUSTERENTROPY(A1:B5)");
    await host.enter("P1", "=CLUSTERTOPSIS(A1:B5,E5:E6)");
    expect(host.spillOf("P1")[1]?.[0]).toBeCloseTo(1, 12);
    expect(host.spillOf("P1")[3]?.[0]).toBeCloseTo(0, 12);
  });

  test("where no value exists the cell is #N/A and says why", async () => {
    host.enterTable("A1", [[5], [5]]);
    await host.enter("C1", "=CLUSTERKENDALL(A1:A2)");
    expect(host.valueOf("C1")).toBe("#N/A");
    expect(host.errorTextAt("C1")).toMatch(
      /^CLUSTERKENDALL has no value for these data: fewer than 2 pairs are complete/u,
    );
  });

  test("where the second look fails the cell says so instead of guessing", async () => {
    host.enterTable("A1", [[5], [null], [3]]);
    host.failOn({ member: "Worksheet.GetUsedRangeOrNullObject", code: "GeneralException" });
    await host.enter("C1", "=CLUSTERGINI(A1:A3)");
    expect(host.valueOf("C1")).toBe("#N/A");
    expect(host.errorTextAt("C1")).toMatch(/^CLUSTERGINI could not tell blank from zero in Sheet1!A1:A3; recalculate/u);
  });

  test("numbers without a zero are not looked at again", async () => {
    host.enterTable("A1", [[5], [4], [3]]);
    await host.idle();
    const before = host.batches.length;
    await host.enter("C1", "=CLUSTERGINI(A1:A3)");
    const asked = host.batches.slice(before).flatMap(({ actions }) => actions);
    expect(asked.filter((action) => action.includes("GetRangeByIndexes"))).toEqual([]);
  });
});
