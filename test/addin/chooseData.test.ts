import { Pane } from "./pane";

// Which data the pane works on, and what it makes of them before anything is assessed.

const header = ["Cluster", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY4", "TY6", "TY7", "TY8", "Remark"];
const digital = ["Harbour", 2, 40, 50, 60, 80, 30, 20, 0.6, 30, "x"];
const silent = ["Summit", null, null, null, null, null, null, null, null, 24, null];

const SETTINGS_KEY = "digitalClusterAssessment.choices";

let pane: Pane;
async function open(options: Parameters<typeof Pane.open>[0] = {}): Promise<void> {
  pane = await Pane.open(options);
  pane.host.enterTable("A1", [header, digital, silent]);
  await pane.shows("Assess this table");
}
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  pane.close();
});

test("a table and a named range are chosen by name, wherever the selection is", async () => {
  await open();
  pane.host.makeTable("A1:K3", "Clusters");
  pane.host.addSheet("Other");
  pane.host.enterTable("Other!B2", [header.slice(0, 6), digital.slice(0, 6)]);
  pane.host.defineName("Draft", "=Other!$B$2:$G$3");
  pane.host.select("Z99");
  pane.focus("Data");
  await pane.host.until(() => pane.options("Data").length === 3, `the names, not ${pane.options("Data").join()}`);
  expect(pane.options("Data")).toEqual(["What is selected", "Clusters", "Draft"]);
  await pane.choose("Data", "Clusters");
  await pane.shows("Sheet1!A1:K3 (2 rows)");
  await pane.choose("Data", "Draft");
  await pane.shows("Other!B2:G3 (1 row)");
  await pane.press("Assess this table");
  await pane.shows("1 of 1 clusters");
});

test("a choice made while a cell is edited: the selection is followed once the edit has ended", async () => {
  await open();
  pane.host.makeTable("A1:K3", "Clusters");
  pane.focus("Data");
  await pane.host.until(() => pane.options("Data").includes("Clusters"), "the table among the choices");
  await pane.choose("Data", "Clusters");
  await pane.shows("Sheet1!A1:K3 (2 rows)");
  pane.host.setEditMode(true);
  await pane.choose("Data", "What is selected");
  await pane.host.idle();
  pane.host.setEditMode(false);
  pane.host.addSheet("Other");
  pane.host.enterTable("Other!B2", [header.slice(0, 6), digital.slice(0, 6)]);
  pane.host.select("Other!C3");
  await pane.shows("Other!B2:G3 (1 row)");
});

test("the choice stays with the workbook", async () => {
  await open();
  pane.host.makeTable("A1:K3", "Clusters");
  pane.focus("Data");
  await pane.host.until(() => pane.options("Data").includes("Clusters"), "the table among the choices");
  await pane.choose("Data", "Clusters");
  await pane.choose("Model", pane.options("Model").find((option) => option.startsWith("EU-PROXY")) ?? "");
  await pane.host.until(() => pane.host.setting(SETTINGS_KEY) !== undefined, "the choice in the document");
  const kept = pane.host.setting(SETTINGS_KEY);
  expect(kept).toEqual({ data: { kind: "table", name: "Clusters" }, model: "EU-PROXY" });
  pane.close();
  await open({ settings: { [SETTINGS_KEY]: kept } });
  await pane.shows("'Clusters' is needed, but no table or named range of that name is left in the workbook.");
  expect(pane.field("Model").value).toBe("EU-PROXY");
  pane.host.makeTable("A1:K3", "Clusters");
  pane.focus("Data");
  await pane.shows("Sheet1!A1:K3 (2 rows)");
});

test.each([[null], ["x"], [{ data: { kind: "table" } }], [{ data: { kind: "__proto__", name: 1 }, model: 7 }]])(
  "a choice that cannot be read (%j) counts as none",
  async (kept) => {
    await open({ settings: { [SETTINGS_KEY]: kept } });
    pane.host.select("B2");
    await pane.shows("Sheet1!A1:K3 (2 rows)");
    expect(pane.field("Data").value).toBe("selection");
  },
);

test("a column whose header nearly names an indicator is asked about, others are only listed", async () => {
  await open();
  pane.host.enterTable("L1", [["ID1_2"], [3]]);
  pane.host.select("B2");
  await pane.shows("'ID1_2' is ignored; did you mean ID1.2");
  await pane.shows("Ignored columns (2)");
});

test("hidden and filtered rows are assessed, and the pane says so", async () => {
  await open();
  pane.host.hideRows("Sheet1", 3, 3);
  pane.host.select("B2");
  await pane.shows("Some rows are hidden or filtered out. They are assessed like the others");
  await pane.press("Assess this table");
  await pane.shows("2 of 2 clusters");
});

test("the data check leads to the cell", async () => {
  await open();
  pane.host.enterTable("E3", [["'12 %"]]);
  pane.host.enterTable("C3", [[-4]]);
  pane.host.select("B2");
  await pane.press("Assess this table");
  await pane.shows("Data check (2)");
  expect(pane.text).toMatch(/E3TY1 [^:]+: '12 %': text in a number cell; it looks like a number/u);
  expect(pane.text).toMatch(/C3FL3 [^:]+: '-4': outside the valid range/u);
  pane.host.addSheet("Elsewhere");
  pane.host.activateSheet("Elsewhere");
  await pane.press("Select cell E3");
  await pane.host.until(() => pane.host.selection.endsWith("E3"), `E3 to be selected, not ${pane.host.selection}`);
  expect(pane.host.activeSheet).toBe("Sheet1");
});

test("a name that is written in two ways is shown in the column of the names", async () => {
  await open();
  pane.host.enterTable("A1", [
    ["FL1", "FL3", "Cluster", "TY1", "TY6", "TY7", "TY8"],
    [2, 40, "Harbour", 60, 20, 0.6, 30],
    [2, 40, "harbour", 60, 20, 0.6, 30],
    ["", "", "", "", "", "", ""],
  ]);
  pane.host.clear("H1:K3");
  pane.host.select("B2");
  await pane.shows("Sheet1!A1:G3 (2 rows)");
  await pane.press("Assess this table");
  await pane.shows("Data check (1)");
  expect(pane.text).toContain("C3'harbour': almost the name 'Harbour' of row 2");
  await pane.press("Select cell C3");
  await pane.host.until(() => pane.host.selection.endsWith("C3"), `C3 to be selected, not ${pane.host.selection}`);
});

test("a cell of a table that has moved since is not shown: the pane says what to do", async () => {
  await open();
  pane.host.enterTable("E3", [["'12 %"]]);
  pane.host.select("B2");
  await pane.press("Assess this table");
  await pane.shows("Data check (1)");
  pane.host.enterTable("A1", [["Moved"]]);
  await pane.press("Select cell E3");
  await pane.shows("has moved or its header row has changed since it was read. Assess it again.");
});

test("a workbook's own model is offered, and a faulty one is refused with its cell", async () => {
  await open();
  await pane.host.enter("M1", "=CLUSTERMODEL()");
  pane.host.defineName("ClusterModel", "=Sheet1!$M$1:$AH$200");
  pane.host.select("B2");
  pane.focus("Data");
  await pane.host.until(() => pane.options("Model")[0]?.startsWith("This workbook: DIC") === true, pane.text);
  expect(pane.field("Model").value).toBe("workbook");
  await pane.press("Assess this table");
  await pane.shows("2 of 2 clusters");
  await pane.press("Write beside the table");
  await pane.shows("There is no room beside the table");
});
