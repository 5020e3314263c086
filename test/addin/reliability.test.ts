import { defaultModel, writeModelTable } from "../../src/model";
import { startTestHost } from "../../host";
import { faultLines } from "./faultLines";
import { Pane } from "./pane";

// The pane is closed while it works, the runtime begins anew, tables are larger or stranger than any office keeps them.

const header = ["Cluster", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY4", "TY6", "TY7", "TY8"];
const harbour = ["Harbour", 2, 40, 50, 60, 80, 30, 20, 0.6, 30];

const line = faultLines("situation");

let pane: Pane;
beforeEach(async () => {
  pane = await Pane.open({});
});
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.close();
});

async function assess(rows: number, nameOf: (row: number) => string = (row) => `Harbour ${row}`): Promise<void> {
  pane.host.enterTable("A1", [
    header,
    ...Array.from({ length: rows }, (_, at) => [nameOf(at + 1), ...harbour.slice(1)]),
  ]);
  pane.host.select("B2");
  await pane.shows(`(${rows} row`);
  await pane.press("Assess this table");
  await pane.shows(`${rows} of ${rows} clusters`);
  await pane.shows("Report and workings");
}

async function chooseValues(section: 0 | 1): Promise<void> {
  const radios = [...pane.host.document.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  await pane.click(radios.filter(({ value }) => value === "values")[section]);
}

/** The add-in ends as when Excel ends it: at once, whatever it was about. Then it starts anew on the same workbook. */
async function reopen(): Promise<void> {
  const before = pane.host;
  before.close();
  pane = await Pane.open({ workbookOf: before });
  await pane.shows("Insert sample");
}

describe("closed in the middle of its work", () => {
  test("a report half-written is named at the next opening, once, and written anew on the same sheet", async () => {
    await assess(1_500);
    pane.host.setDelay(60);
    await pane.press("Write the report");
    const hasBegun = (): boolean =>
      pane.host.sheetNames.includes("Cluster report") && pane.host.usedRange("Cluster report") !== undefined;
    await pane.host.until(hasBegun, "the first rows of the report");
    const half = pane.host.usedRange("Cluster report");
    await reopen();
    await pane.shows("The add-in was closed while it wrote the sheet 'Cluster report', so it may be incomplete.");
    line("pane closed while a report is written", pane.notices.join(" / "), "nothing: the sheet is filled anew");
    expect(pane.host.usedRange("Cluster report")).toBe(half);
    pane.host.select("Sheet1!B2");
    await pane.shows("(1500 rows)");
    await pane.press("Assess this table");
    await pane.shows("1500 of 1500 clusters");
    await pane.press("Write the report");
    await pane.shows("has been updated");
    expect(pane.host.sheetNames).toEqual(["Sheet1", "Cluster report", "About this assessment"]);
    expect(pane.host.valueOf("'Cluster report'!A1549")).toBe("Harbour 1500");
    expect(pane.host.chartsOn("Cluster report")).toHaveLength(2);
    await reopen();
    expect(pane.text).not.toContain("was closed while");
  });

  test("values half-written beside a table are named, and stay until somebody deletes them", async () => {
    await assess(3_000);
    await chooseValues(0);
    pane.host.setDelay(60);
    await pane.press("Write beside the table");
    await pane.host.until(() => pane.host.valueOf("L2") !== null, "the first rows of values");
    await reopen();
    await pane.shows("The add-in was closed while it wrote results beside Sheet1!A1:J3001, so they may be incomplete.");
    line("pane closed while values are written", pane.notices.join(" / "), "nothing: the rows that came are named");
    expect(pane.host.valueOf("L3001")).toBeNull();
    pane.host.clear("L1:AD3001");
    pane.host.select("Sheet1!B2");
    await pane.shows("(3000 rows)");
    await pane.press("Assess this table");
    await pane.shows("3000 of 3000 clusters");
    await chooseValues(0);
    await pane.press("Write beside the table");
    await pane.shows("Written to Sheet1!L1:");
    expect(pane.host.valueOf("L3001")).toBe("digital industrialization");
  });

  test("a closed pane that was only reading has left nothing to say", async () => {
    await assess(1_500);
    pane.host.setDelay(100);
    const cells = pane.host.usedRange();
    await pane.press("Assess this table");
    await pane.shows("Assessing …");
    await reopen();
    expect(pane.text).not.toContain("was closed while");
    expect(pane.host.usedRange()).toBe(cells);
  });

  test.each([
    ["a text", "x"],
    ["a list of nonsense", [null, 7, { kind: "__proto__", where: "A1" }, { kind: "sheet", where: {} }]],
    ["an object", { kind: "sheet", where: "S" }],
  ])("a note in the document that is %s is no note", async (_, note) => {
    pane.close();
    pane = await Pane.open({ settings: { "digitalClusterAssessment.unfinished": note } });
    await pane.shows("Insert sample");
    expect(pane.text).not.toMatch(/was closed while|undefined|\[object/u);
  });
});

test("a runtime that begins anew: formulas answer again, and the report finds its own sheet", async () => {
  await assess(2);
  await pane.host.enter("L1", "=CLUSTERTYPE(A1:J3)");
  const before = pane.host.spillOf("L1");
  await chooseValues(1);
  await pane.press("Write the report");
  await pane.shows("The report is on the new sheet");
  await reopen();
  pane.host.activateSheet("Sheet1");
  await pane.host.enter("E2", 0);
  await pane.host.enter("E2", 60);
  await pane.host.calculate("Full");
  expect(before).toHaveLength(3);
  expect(pane.host.spillOf("L1")).toEqual(before);
  pane.host.select("B2");
  await pane.shows("Sheet1!A1:");
  await pane.host.until(() => !pane.button("Assess this table").disabled, "the table");
  await pane.press("Assess this table");
  await pane.shows("2 of 2 clusters");
  await pane.press("Write the report");
  await pane.shows("has been updated");
  expect(pane.host.sheetNames).toEqual(["Sheet1", "Cluster report", "About this assessment"]);
  line("runtime begun anew", `the same results; ${pane.notices.join(" / ")}`, "nothing");
});

describe("more than Excel takes in one request", () => {
  test("the host refuses a request and an answer above 5 MB, each by its own code", async () => {
    const { Excel } = pane.host;
    const codeOf = (work: Promise<unknown>): Promise<unknown> =>
      work.then(
        () => "accepted",
        (error: { code?: unknown }) => error.code,
      );
    const long = "集".repeat(32_000);
    const write = (rows: number) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, rows, 1);
        range.values = Array.from({ length: rows }, () => [long]);
        await context.sync();
      });
    expect(await codeOf(write(60))).toBe("RequestPayloadSizeLimitExceeded");
    expect(pane.host.usedRange()).toBeUndefined();
    expect(await codeOf(write(40))).toBe("accepted");
    pane.host.enterTable(
      "A1",
      Array.from({ length: 60 }, () => [long]),
    );
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A60").load("values");
      await context.sync();
    });
    expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("two hundred names as long as a cell are read and reported in smaller requests", async () => {
    await assess(200, (row) => `集群 ${row} ${"集".repeat(32_000)}`);
    await chooseValues(1);
    pane.host.batches.length = 0;
    await pane.press("Write the report");
    await pane.shows("The report is on the new sheet");
    for (const { requestBytes, error } of pane.host.batches) {
      expect(requestBytes).toBeLessThan(5_000_000);
      expect(error).toBeUndefined();
    }
    expect(pane.host.valueOf("'Cluster report'!A249")).toMatch(/^集群 200 集/u);
    line("more than 5 MB to read and to write", pane.notices.join(" / "), "nothing: in smaller requests");
  });
});

describe("tables that are too large or oddly made", () => {
  test("whole columns that are selected work on what is filled in them", async () => {
    pane.host.enterTable("A1", [header, harbour]);
    pane.host.select("A:J");
    await pane.shows("Sheet1!A1:J2 (1 row)");
    await pane.press("Assess this table");
    await pane.shows("1 of 1 clusters");
  });

  test("a stray cell in the last row of the sheet: whole columns are refused, a cell of the table is enough", async () => {
    pane.host.enterTable("A1", [header, harbour]);
    pane.host.enterTable("A1048576", [["stray"]]);
    pane.host.select("A:J");
    await pane.shows(
      "At most 5 million cells are read at once, but Sheet1!A:J has 10,485,760. There may be something far below or beside the table. Select a cell of the table, or the table alone.",
    );
    expect(pane.button("Assess this table").disabled).toBe(true);
    pane.host.select("B2");
    await pane.shows("Sheet1!A1:J2 (1 row)");
    await pane.press("Assess this table");
    await pane.shows("1 of 1 clusters");
  });

  test("a million rows of few columns are read with progress in sight, and the way to stop", async () => {
    pane.host.enterTable("A1", [
      ["Cluster", "TY1"],
      ["Harbour", 60],
    ]);
    pane.host.enterTable("A1048576", [["stray"]]);
    pane.host.select("A:B");
    await pane.shows("(1048575 rows)");
    await pane.press("Assess this table");
    await pane.host.until(() => /Assessing … clusters [1-9][\d,]* of 1,048,575/u.test(pane.text), "progress");
    await pane.press("Cancel");
    await pane.shows("Cancelled. Nothing was changed.");
    expect(pane.host.usedRange()).toBe("A:B");
    line("1,048,576 rows, cancelled", pane.notices.join(" / "), "nothing");
  });

  test("a merged title above the header, and merged cells in the body", async () => {
    // Excel gives a merged area as its first cell and empty ones behind it.
    pane.host.enterTable("A1", [
      ["Clusters of 2024", ...Array<null>(9).fill(null)],
      header,
      ["Harbour", 2, 40, 50, 60, 80, 30, 20, 0.6, 30],
      [null, 2, 40, 50, 60, 80, 30, 20, 0.6, 30],
    ]);
    pane.host.select("B3");
    await pane.shows("The first row must hold indicator codes or names of model DIC, but holds 'Clusters of 2024'.");
    pane.host.select("A2:J4");
    await pane.shows("Sheet1!A2:J4 (2 rows)");
    await pane.press("Assess this table");
    await pane.shows("2 of 2 clusters");
    expect(pane.host.document.querySelectorAll('button[aria-label^="Open "]')).toHaveLength(2);
  });

  test("a header twice is refused with both columns, and nothing is assessed", async () => {
    pane.host.enterTable("A1", [
      [...header, "ty1 (%)"],
      [...harbour, 5],
    ]);
    pane.host.select("B2");
    await pane.shows("Each indicator needs one column, but 'TY1', 'ty1 (%)' all stand for TY1");
    expect(pane.button("Assess this table").disabled).toBe(true);
    await pane.host.enter("N1", "=CLUSTERTYPE(A1:K2)");
    expect(pane.host.errorTextAt("N1")).toMatch(/E TY1.*K ty1 \(%\)/u);
  });

  test("formulas that give an empty text are blanks, for the pane and for the functions", async () => {
    pane.host.enterTable("A1", [header, harbour, ["Empty", ...harbour.slice(1)]]);
    pane.host.enterTable("E3", [['=""']]);
    await pane.host.enter("M1", "=CLUSTERASSESS(A1:J3)");
    const formula = pane.host.spillOf("M1")[2];
    pane.host.clear("E3");
    await pane.host.settled();
    expect(pane.host.spillOf("M1")[2]).toEqual(formula);
    pane.host.enterTable("E3", [['=""']]);
    pane.host.clear("M1");
    await pane.host.settled();
    pane.host.select("B2");
    await pane.shows("Sheet1!A1:J3 (2 rows)");
    await pane.press("Assess this table");
    await pane.shows("2 of 2 clusters");
    await chooseValues(0);
    await pane.press("Write beside the table");
    await pane.shows("Written to Sheet1!L1:");
    expect(pane.host.valuesOf("L3:AC3")[0]?.map((cell) => cell ?? "")).toEqual(formula);
  });
});

describe("formulas that lead back to themselves or to everything", () => {
  test("a model whose range holds the formula that uses it: no answer for ever, and the others go on", async () => {
    pane.host.enterTable("A1", [header, harbour]);
    const table = writeModelTable(defaultModel);
    pane.host.addSheet("Model");
    pane.host.enterTable("Model!A1", table);
    await pane.host.enter("M1", "=CLUSTERTYPE(A1:J2,,Model!A1:R200)");
    expect(pane.host.spillOf("M1")).toHaveLength(2);
    await pane.host.enter("Model!Q3", "=Sheet1!M2");
    await pane.host.settled();
    // Excel itself stops the circle; what is asserted is that the add-in answers each time it is asked.
    expect(pane.host.valueOf("M1")).toBe("#CALC!");
    await pane.host.enter("M10", "=CLUSTERTYPE(A1:J2)");
    expect(pane.host.valueOf("M11")).toBe("digital industrialization");
    pane.host.enterTable("Model!Q3", [[String(table[2]?.[16] ?? "")]]);
    await pane.host.calculate("Full");
    expect(pane.host.spillOf("M1")).toEqual(pane.host.spillOf("M10"));
  });

  test("a formula over whole columns is refused with its sentence", async () => {
    pane.close();
    const host = await startTestHost({});
    host.enterTable("A1", [header.slice(0, 5), harbour.slice(0, 5)]);
    await host.enter("M1", "=CLUSTERTYPE(A:E)");
    expect(host.errorTextAt("M1")).toMatch(
      /^CLUSTERTYPE reads at most 5 million cells\..*5,242,880.*Select only the rows with data, e\.g\. A1:AO5000\.$/u,
    );
    host.close();
    pane = await Pane.open();
  });
});
