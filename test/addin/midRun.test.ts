import { faultLines } from "./faultLines";
import { Pane } from "./pane";

// A colleague or the person at the keyboard comes between while the pane reads or writes.

const header = ["Cluster", "FL1", "FL3", "ID1.5", "TY1", "TY2", "TY4", "TY6", "TY7", "TY8"];
const harbour = ["Harbour", 2, 40, 50, 60, 80, 30, 20, 0.6, 30];
/** Read in more than one batch. */
const ROWS = 6_000;
const READ = "Worksheet.getRangeByIndexes";

const line = faultLines("situation");

let pane: Pane;
beforeEach(async () => {
  pane = await Pane.open({});
  pane.host.addSheet("Mine");
  pane.host.enterTable("Mine!A1", [["kept"]]);
  pane.host.enterTable("A1", [
    header,
    ...Array.from({ length: ROWS }, (_, at) => [`Harbour ${at + 1}`, ...harbour.slice(1)]),
  ]);
  pane.host.select("B2");
  await pane.shows(`(${ROWS} rows)`);
  // The pane has looked at the formulas of the workbook, and reads nothing more of its own accord.
  await pane.host.idle();
});
afterEach(() => {
  expect(pane.host.missing).toEqual([]);
  expect(pane.host.crashes).toEqual([]);
  expect(pane.host.valueOf("Mine!A1")).toBe("kept");
  pane.close();
});

async function assess(): Promise<void> {
  await pane.press("Assess this table");
  await pane.shows(`${ROWS} of ${ROWS} clusters`);
  await pane.shows("Report and workings");
}

async function untilSaid(): Promise<string> {
  await pane.host.until(() => pane.notices.length > 0 && !/Assessing …|Writing …/u.test(pane.text), "a sentence");
  expect(pane.notices).toHaveLength(1);
  return pane.notices[0] ?? "";
}

test("the sheet of the table is deleted while it is read", async () => {
  pane.host.afterUse(READ, 1, () => pane.host.removeSheet("Sheet1"));
  await pane.press("Assess this table");
  const said = await untilSaid();
  expect(said).toContain("The sheet or table that was read is no longer there. Select your table again.");
  expect(pane.text).not.toContain(`of ${ROWS} clusters`);
  expect(pane.host.sheetNames).toEqual(["Mine"]);
  line("sheet of the table deleted while it is read", said, "nothing");
});

test("the sheet of the report is deleted while it is written, and the report is written again", async () => {
  await assess();
  const table = pane.host.usedRange("Sheet1");
  let begun: string | undefined;
  pane.host.afterUse("WorksheetCollection.add", 1, () => {
    begun = pane.host.usedRange("Cluster report");
    pane.host.removeSheet("Cluster report");
  });
  await pane.press("Write the report");
  const said = await untilSaid();
  expect(begun).toMatch(/^A1:/u);
  expect(said).toMatch(/no longer there/u);
  expect(pane.host.sheetNames).toEqual(["Sheet1", "Mine"]);
  expect(pane.host.usedRange("Sheet1")).toBe(table);
  await pane.press("Write the report");
  await pane.shows("The report is on the new sheet");
  line("sheet of the report deleted while it is written", said, "nothing: written again at the next press");
});

test("a cell is edited while a long table is read: the pane waits, and goes on by itself", async () => {
  pane.host.afterUse(READ, 1, () => pane.host.setEditMode(true));
  await pane.press("Assess this table");
  await pane.host.until(() => /Assessing … \w+ [1-9][\d,]* of/u.test(pane.text), "progress");
  await pane.host.idle();
  const said = /Assessing … \w+ [\d,]+ of [\d,]+/u.exec(pane.text)?.[0];
  expect(said).toBeDefined();
  expect(pane.notices).toEqual([]);
  pane.host.setEditMode(false);
  await pane.shows(`${ROWS} of ${ROWS} clusters`);
  line("cell edited while a table is read", `${said ?? ""}, then the result`, "nothing");
});
