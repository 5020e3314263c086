import { Pane } from "./pane";

// A workbook whose formulas name no edition of the model is told so once, by the pane that opens on it.

const header = ["Cluster", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY4", "TY6", "TY7", "TY8"];
const digital = ["Harbour", 2, 40, 50, 60, 80, 30, 20, 0.6, 30];

async function workbookWithFormulas(): Promise<Pane> {
  const before = await Pane.open();
  before.host.enterTable("A1", [header, digital]);
  await before.host.enter("M1", "=CLUSTERTYPE(A1:J2)");
  await before.host.enter("O1", '=CLUSTERSTAGE(A1:J2,,"DIC")');
  await before.host.enter("Q1", '=CLUSTERTYPE(A1:J2,,"EU-PROXY")');
  before.host.close();
  return before;
}

test("the older edition is written into the formulas that name none, and into no other", async () => {
  const before = await workbookWithFormulas();
  const pane = await Pane.open({ workbookOf: before.host });
  await pane.shows("2 formulas calculate by the model DIC without naming its edition");
  await pane.press('Write "DIC-1.0"');
  await pane.shows("2 formulas now name DIC-1.0.");
  expect(["M1", "O1", "Q1"].map((cell) => pane.host.formulaOf(cell))).toEqual([
    '=CLUSTERTYPE(A1:J2,,"DIC-1.0")',
    '=CLUSTERSTAGE(A1:J2,,"DIC-1.0")',
    '=CLUSTERTYPE(A1:J2,,"EU-PROXY")',
  ]);
  expect([pane.host.missing, pane.host.crashes]).toEqual([[], []]);
  pane.host.close();
});

test("whoever follows the newest edition is not asked again", async () => {
  const before = await workbookWithFormulas();
  const pane = await Pane.open({ workbookOf: before.host });
  await pane.shows("2 formulas calculate by the model DIC");
  await pane.press("Follow 1.1");
  await pane.host.settled();
  expect(pane.text).not.toContain("without naming its edition");
  expect(pane.host.formulaOf("M1")).toBe("=CLUSTERTYPE(A1:J2)");
  pane.host.close();
  const again = await Pane.open({ workbookOf: pane.host });
  await again.host.settled();
  expect(again.text).not.toContain("without naming its edition");
  again.host.close();
});

test("a workbook whose first formula the pane of this version wrote is told nothing when it is opened again", async () => {
  const first = await Pane.open();
  first.host.enterTable("A1", [header, digital]);
  first.host.select("B2");
  await first.shows("Sheet1!A1:J2 (1 row)");
  await first.press("Assess this table");
  await first.shows("Heat map");
  await first.press("Write beside the table");
  await first.shows("Written to Sheet1!L1.");
  await first.host.settled();
  expect(first.host.setting("digitalClusterAssessment.edition")).toBe("1.1");
  first.host.close();
});

test("of a sheet too large to be searched it is said from which row on; the other sheets are searched", async () => {
  const before = await Pane.open();
  before.host.enterTable("A1", [header, digital]);
  await before.host.enter("M1", "=CLUSTERTYPE(A1:J2)");
  before.host.addSheet("Survey");
  // 100 columns: beside the 26 cells of the first sheet, 9,999 rows fit into a million cells.
  before.host.enterTable("Survey!A1", [["first"]]);
  before.host.enterTable("Survey!CV10300", [["last"]]);
  before.host.close();
  const pane = await Pane.open({ workbookOf: before.host });
  await pane.shows("1 formula calculates by the model DIC without naming its edition");
  await pane.shows("Too large to be searched for formulas: Survey from row 10000.");
  await pane.press("Follow 1.1");
  await pane.host.settled();
  expect(pane.text).not.toContain("Too large to be searched");
  pane.host.close();
});
