import type { TestHost } from "../../host";
import { Pane, type PaneOptions } from "./pane";

// The pane of the shipped bundle, in jsdom, clicked as a person does.

const header = ["Cluster", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY4", "TY6", "TY7", "TY8", "Remark"];
const digital = ["Harbour", 2, 40, 50, 60, 80, 30, 20, 0.6, 30, "x"];

let pane: Pane;
let host: TestHost;
async function open(options: PaneOptions = {}): Promise<void> {
  pane = await Pane.open(options);
  ({ host } = pane);
}
beforeEach(async () => {
  await open();
  host.enterTable("A1", [header, digital, ["Summit", null, null, null, null, null, null, null, null, 24, null]]);
});
afterEach(() => {
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  host.close();
});

async function assess(): Promise<void> {
  host.select("B2");
  await pane.shows("Sheet1!A1:K3 (2 rows)");
  await pane.press("Assess this table");
  await pane.shows("Heat map");
}

test("takes the table around the active cell, and says what it recognised, ignored and misses", async () => {
  await assess();
  // What was assessed stands in one line; the rest comes back when it is to be changed.
  expect(pane.text).toContain("Sheet1!A1:K3 · DIC · 2 rows");
  await pane.press("Change");
  expect(pane.text).toContain("9 of 40 indicators recognised");
  expect(pane.text).toContain("Missing indicators (31)");
  expect(pane.text).toContain("Ignored columns (1)");
  expect(pane.text).toMatch(/Harbourdigital industrialization.*(?:firm|leaning|open)Summitinsufficient data/u);
});

test("writes live formulas with one empty column between", async () => {
  await assess();
  await pane.press("Write beside the table");
  await pane.shows("Written to Sheet1!M1.");
  await host.settled();
  expect(host.formulaOf("M1")).toBe("=CLUSTERASSESS(A1:K3)");
  expect(host.valueOf("M2")).toBe("digital industrialization");
  expect(host.valueOf("L1")).toBeNull();
});

test("writes the same results as values, which stay as they are", async () => {
  await assess();
  await pane.click(host.document.querySelectorAll("input[type=radio]")[1]);
  await pane.press("Write beside the table");
  await pane.shows("Written to Sheet1!M1:AD3.");
  const values = host.valuesOf("M1:AD3");
  expect(host.formulaOf("M2")).toBe("digital industrialization");
  await host.enter("M20", "=CLUSTERASSESS(A1:K3)");
  expect(values.map((row) => row.map((cell) => cell ?? ""))).toEqual(host.spillOf("M20"));
});

test("overwrites nothing: an occupied place is named and left as it is", async () => {
  host.enterTable("P2", [["mine"]]);
  await assess();
  await pane.press("Write beside the table");
  await pane.shows("There is no room beside the table: Sheet1!P2 is not empty.");
  expect(host.valueOf("M1")).toBeNull();
  expect(host.valueOf("P2")).toBe("mine");
});

test("a protected sheet is not touched", async () => {
  await assess();
  host.protectSheet("Sheet1");
  await pane.press("Write beside the table");
  await pane.shows("The sheet must be open for writing, but it is protected.");
  expect(host.valueOf("M1")).toBeNull();
});

test("a cell that is being edited while the pane writes: the write waits, and nothing is lost", async () => {
  await assess();
  host.setEditMode(true);
  await pane.press("Write beside the table");
  await host.idle();
  expect(host.valueOf("M1")).toBeNull();
  host.setEditMode(false);
  await pane.shows("Written to Sheet1!M1.");
});

test("a sheet that was deleted meanwhile is said, and the next attempt works", async () => {
  await assess();
  host.failOn({ member: "WorksheetCollection.GetItem", code: "ItemNotFound", onCall: 1 });
  await pane.press("Write beside the table");
  await pane.shows("The sheet or table that was read is no longer there.");
  host.clearFaults();
  await pane.press("Write beside the table");
  await pane.shows("Written to Sheet1!M1.");
});

test.each([
  [
    "a chart is selected",
    () => host.failOn({ member: "Workbook.GetSelectedRange", code: "InvalidSelection" }),
    "B2",
    "Cells are needed, but something else is selected",
  ],
  [
    "an empty cell far from any table is selected",
    () => undefined,
    "Z99",
    "the selected cells and those around them are empty",
  ],
  [
    "one row is selected",
    () => undefined,
    "A1:K1",
    "A header row and at least one row below it are needed. Sheet1!A1:K1 has fewer.",
  ],
  [
    "the first row holds no header",
    () => undefined,
    "A2:K3",
    "The first row must hold indicator codes or names of model DIC, but holds 'Harbour', '2', '40', '50' and 7 more.",
  ],
  [
    "two columns stand for one indicator",
    () => host.enterTable("K1", [["Digital-core revenue share"]]),
    "B2",
    "Each indicator needs one column, but 'TY1', 'Digital-core revenue share' all stand for TY1 Digital-core revenue share.",
  ],
])("%s: a sentence, and nothing to press", async (_, prepare, selection, sentence) => {
  prepare();
  host.select(selection);
  await pane.shows(sentence);
  expect(pane.button("Assess this table").disabled).toBe(true);
  expect(host.usedRange()).toBe("A1:K3");
});

test("two tables side by side, both selected: choose one", async () => {
  host.enterTable("L1", [["TY9"], [40], [50]]);
  host.makeTable("A1:K3", "First");
  host.makeTable("L1:L3", "Second");
  host.select("J1:L3");
  await pane.shows("One table is needed, but the selection touches First, Second.");
  host.select("B2");
  await pane.shows("Sheet1!A1:K3 (2 rows)");
});

test("inserts the illustrative sample on a sheet of its own, with its assessment", async () => {
  await pane.press("Insert sample");
  await pane.shows("The illustrative sample is on the sheet");
  await host.settled();
  expect(host.sheetNames).toEqual(["Sheet1", "Illustrative clusters"]);
  expect(host.activeSheet).toBe("Illustrative clusters");
  const verdicts = new Set(host.spillOf("AQ1").map(([verdict]) => verdict));
  for (const verdict of [
    "industrial digitalization",
    "digital industrialization",
    "hybrid",
    "indeterminate",
    "insufficient data",
    "not yet a digital cluster",
  ]) {
    expect(verdicts).toContain(verdict);
  }
  await pane.press("Insert sample");
  await host.until(() => host.sheetNames.length === 3, "a second sheet");
  expect(host.sheetNames[2]).toBe("Illustrative clusters 2");
});

test("the ribbon button writes beside the selected table; what it cannot do is said in the pane", async () => {
  host.select("C2");
  await host.pressButton("assessSelection");
  await host.settled();
  expect(host.formulaOf("M1")).toBe("=CLUSTERASSESS(A1:K3)");
  host.select("C2");
  await host.pressButton("assessSelection");
  await pane.shows("There is no room beside the table: Sheet1!M1:AD3 is not empty.");
});

test("the pane speaks the language of Office and can be switched", async () => {
  host.close();
  await open({ locale: "zh-CN" });
  await pane.shows("数字产业集群评估");
  expect(host.document.documentElement.lang).toBe("zh-CN");
});

test("one cluster is understood: words, axis, ladder, constraint, levers and what is missing", async () => {
  await assess();
  await pane.press("Open Harbour");
  await pane.shows("In words");
  expect(pane.text).toContain("Harbour is a digital industrialization cluster.");
  expect(host.document.querySelector('[role=img][aria-label^="Type index 1.00, between "]')).not.toBeNull();
  // What to collect is no lever, so nothing is said of levers.
  expect(pane.text).toContain("collect DI1.1");
  expect(pane.text).not.toContain("A lever is a hypothesis");
  await pane.press("Data");
  expect(pane.text).toContain("Missing data");
  expect(pane.text).toContain("DI1.1 Penetration of addressable participants");
  await pane.press("All clusters");
  await pane.shows("Heat map");
});

test("the list is searched by name and filtered by verdict", async () => {
  await assess();
  await pane.shows("2 of 2 clusters");
  await pane.press(/^insufficient data/u);
  await pane.shows("1 of 2 clusters");
  expect(host.document.querySelector('[aria-label="Open Harbour"]')).toBeNull();
  expect(host.document.querySelector('[aria-label="Open Summit"]')).not.toBeNull();
});

test("the pane follows the theme of Office, whenever a person comes back to it", async () => {
  host.close();
  await open({ officeTheme: "black" });
  const background = (): string | undefined => {
    const rules = [...host.document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    return rules.map((rule) => /--colorNeutralBackground1: ?(#\w+)/u.exec(rule)?.[1]).find(Boolean);
  };
  await host.until(() => background() === "#292929", "a dark pane");
  host.officeTheme = "colorful";
  host.window.dispatchEvent(new host.window.Event("focus"));
  await host.until(() => background() === "#ffffff", "a light pane");
});
