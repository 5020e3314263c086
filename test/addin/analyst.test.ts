import { startTestHost, type TestHost } from "../../host";
import { exampleTable } from "../../src/functions/example";
import { defaultModel, writeModelTable } from "../../src/model";
import { columnLetters } from "../../src/spreadsheet/address";

// What an analyst types: cards, gaps, checks, formulas inside tables, an edited model.

let host: TestHost;
afterEach(() => {
  expect(host.missing).toEqual([]);
  expect(host.consoleErrors).toEqual([]);
  host.close();
});

const header = ["Cluster", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY4", "TY6", "TY7", "TY8"];
const digital = ["Harbour", 2, 40, 50, 60, 80, 30, 20, 0.6, 30];

describe("on the example of the help page", () => {
  beforeEach(async () => {
    host = await startTestHost();
    host.enterTable("A1", exampleTable);
  });

  test("a card is an entity whose fields a formula reads with a dot", async () => {
    await host.enter("Y1", "=CLUSTERCARD(A1:W2)");
    expect(host.valueOf("Y2")).toBe("Aster · digital industrialization · 2 Dynamic innovation");
    await host.enter("Z2", "=Y2.Stage");
    expect(host.valueOf("Z2")).toBe("2 Dynamic innovation");
    await host.enter("Z3", "=Y2.Maturity*2");
    expect(host.valueOf("Z3")).toBe(3);
    const card = host.cellAt("Y2");
    expect(card).toMatchObject({
      type: "Entity",
      basicType: "String",
      layouts: {
        card: { sections: [{ title: "Type" }, { title: "Stage" }, { title: "Evidence" }, { title: "Policy" }] },
      },
    });
  });

  test("gaps of one cluster spill; several clusters are refused by name", async () => {
    await host.enter("Y1", "=CLUSTERGAPS(A1:W2)");
    expect(host.spillOf("Y1")).toHaveLength(1 + 13);
    await host.enter("A3", "Aster again");
    await host.enter("Y20", "=CLUSTERGAPS(A1:W3)");
    expect(host.errorTextAt("Y20")).toBe(
      "CLUSTERGAPS needs exactly one cluster. Sheet1!A1:W3 has 2 rows of data. Give one row and its header row, e.g. CLUSTERGAPS(A5:AO5,A1:AO1).",
    );
  });

  test.each(["0", "1.5", '"three"', "21"])("top of %s is refused", async (top) => {
    await host.enter("Y1", `=CLUSTERPOLICY(A1:W2,,,,${top})`);
    expect(host.errorTextAt("Y1")).toMatch(/^CLUSTERPOLICY needs a whole number from 1 to 20 as top\. Found /u);
  });

  test("the check names row, column and value of what is wrong, and doubles", async () => {
    await host.enter("E2", "'12,5");
    await host.enter("G1", "TY_4");
    host.enterTable("A3", [["Aster"]]);
    await host.enter("Y1", "=CLUSTERCHECK(A1:W3,,,,A1:A3)");
    const lines = host.spillOf("Y1").map((row) => row.join("|"));
    expect(lines).toContainEqual(
      "2|E|TY1 Digital-core revenue share|12,5|text in a number cell; it looks like a number: type it as one (decimal point or comma as your Excel uses, no unit)",
    );
    expect(lines).toContainEqual("1|G||TY_4|unknown header; did you mean TY4 Local share of platform-active members?");
    expect(lines).toContainEqual("3|||Aster|the cluster already appears in row 2");
    expect(lines).toContainEqual("3|B|FL1 Location quotient of the leading activity||missing");
    expect(lines.at(-1)).toMatch(
      /82 % of the type weight and \d+ % of the stage weight of model DIC rest on expert judgement/u,
    );
  });

  test("where nothing is wrong the check says so", async () => {
    const codes = defaultModel.indicators.map(({ code }) => code);
    const middle = defaultModel.indicators.map(({ min, max }) => min + (Math.min(max, 100) - min) / 2);
    host.enterTable("A20", [
      ["Cluster", ...codes],
      ["Aster", ...middle],
    ]);
    await host.enter("A25", `=CLUSTERCHECK(A20:${columnLetters(codes.length)}21)`);
    expect(host.spillOf("A25").map((row) => row[4])).toEqual([
      "Problem",
      "No problems found",
      expect.stringContaining("judgement"),
    ]);
  });

  test("headers in row 2, under a merged title, are said to be missing from row 1", async () => {
    host.enterTable("A30", [["Clusters of 2024"], ...exampleTable.map((row) => [...row])]);
    await host.enter("Y30", "=CLUSTERTYPE(A30:W32)");
    expect(host.errorTextAt("Y30")).toBe(
      "CLUSTERTYPE needs a header row with indicator codes or names. Row 1 of Sheet1!A30:W32 holds 'Clusters of 2024': none is an indicator of model DIC. See CLUSTERMODEL().",
    );
  });

  test("an entity handed in as an indicator is no number: its indicator is missing", async () => {
    await host.enter("Y1", "=CLUSTERCARD(A1:W2)");
    host.enterTable("A40", [header]);
    host.enterTable("A41", [digital]);
    await host.enter("H41", "=Y2");
    await host.enter("M40", "=CLUSTERASSESS(A40:J41)");
    expect(host.spillOf("M40")[1]?.[17]).toMatch(/TY6 not read: text instead of a number/u);
  });
});

test("where entities are not supported a card is its plain text", async () => {
  host = await startTestHost({
    requirements: {
      ExcelApi: "1.12",
      CustomFunctions: "1.9",
      CustomFunctionsRuntime: "1.3",
      SharedRuntime: "1.1",
      DelayForCellEdit: "1.1",
    },
  });
  host.enterTable("A1", exampleTable);
  await host.enter("Y1", "=CLUSTERCARD(A1:W2)");
  expect(host.cellAt("Y2")).toBe("Aster · digital industrialization · 2 Dynamic innovation");
});

test("five thousand formulas of a row each, blank cells among them: one message, few reads, right answers", async () => {
  host = await startTestHost({});
  const rows = 5_000;
  host.enterTable("A1", [
    header,
    ...Array.from({ length: rows }, (_, row) =>
      digital.map((cell, column) => (column === 4 && row % 2 === 0 ? null : cell)),
    ),
  ]);
  host.batches.length = 0;
  // Every other cluster lacks TY1; a share of 0 in its place would move the index from 1.
  host.enterTable(
    "M2",
    Array.from({ length: rows }, (_, row) => [`=INDEX(CLUSTERSCORES(A${row + 2}:J${row + 2},$A$1:$J$1),1,1)`]),
  );
  await host.settled();
  const indices = host.valuesOf(`M2:M${rows + 1}`).map(([index]) => index);
  expect(new Set(indices.map((index) => Number(index).toFixed(9)))).toEqual(new Set(["1.000000000"]));
  const reads = host.batches.filter(({ actions }) => actions.some((action) => action.includes("GetRangeByIndexes")));
  expect(reads.length).toBeLessThanOrEqual(10);
  // What formulas ask for together is asked for once, not once for each.
  expect(host.batches.flatMap(({ actions }) => actions).length).toBeLessThan(500);
  for (const { requestBytes, responseBytes } of host.batches) {
    expect(requestBytes).toBeLessThan(5_000_000);
    expect(responseBytes).toBeLessThan(5_000_000);
  }
});

test("the form for tables answers in each row of a table, and nothing spills there", async () => {
  host = await startTestHost();
  host.enterTable("A1", [
    [...header, "Verdict"],
    [...digital, null],
    [...digital, null],
  ]);
  host.makeTable("A1:K3", "clusters");
  await host.enter("K2", '=CLUSTERTYPE(clusters[@[FL1]:[TY8]],clusters[[#Headers],[FL1]:[TY8]],,"code")');
  expect([host.valueOf("K2"), host.valueOf("K3")]).toEqual(["DI", "DI"]);
  await host.enter("K2", "=CLUSTERASSESS(A1:J3)");
  expect(host.valueOf("K2")).toBe("#SPILL!");
});

test("editing one gate of the model changes what rests on it, and nothing else", async () => {
  host = await startTestHost();
  host.enterTable("A1", exampleTable);
  const table = writeModelTable(defaultModel);
  host.addSheet("Cluster model");
  host.enterTable(
    "'Cluster model'!A1",
    table.map((row) => row.map((cell) => (cell === "" ? null : cell))),
  );
  host.defineName("ClusterModel", `='Cluster model'!$A$1:$R$${table.length}`);
  await host.enter("Y1", "=CLUSTERGRADES(A1:W2,,ClusterModel)");
  await host.enter("Y4", "=CLUSTERGRADES(A1:W2)");
  expect(host.spillOf("Y1")).toEqual(host.spillOf("Y4"));
  const row = table.findIndex((line) => line[0] === "Stage" && line[2] === "DI1.2") + 1;
  // Match rate 30 with low 5: against a gate of 55 it is half-way, a grade of 30 instead of 60.
  await host.enter(`'Cluster model'!M${row}`, "55");
  const [codes = [], edited = []] = host.spillOf("Y1");
  const [, before = []] = host.spillOf("Y4");
  const changed = codes.filter((_, column) => edited[column] !== before[column]);
  expect(changed).toEqual(["DI1.2"]);
  expect(edited[codes.indexOf("DI1.2")]).toBeCloseTo(30, 9);
});

test("a fault in one cell of a model is a sentence that names row and column", async () => {
  host = await startTestHost();
  host.enterTable("A1", exampleTable);
  const table = writeModelTable(defaultModel);
  host.addSheet("M");
  host.enterTable("M!A1", table);
  await host.enter("M!K31", "heavy");
  await host.enter("Y1", `=CLUSTERTYPE(A1:W2,,M!A1:R${table.length})`);
  expect(host.errorTextAt("Y1")).toBe(
    "CLUSTERTYPE cannot use this model. row 31, Weight: a number was expected, found the text heavy. Correct it in the model table, or start again from CLUSTERMODEL().",
  );
});
