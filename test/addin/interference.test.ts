import { faultLines } from "./faultLines";
import { Pane } from "./pane";

// What comes between the pane and its work: long tables, slow hosts, other people, sheets that go away.

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

async function enter(rows: number): Promise<void> {
  pane.host.enterTable("A1", [
    header,
    ...Array.from({ length: rows }, (_, at) => [`Harbour ${at + 1}`, ...harbour.slice(1)]),
  ]);
  pane.host.select("B2");
  await pane.shows(`(${rows} row`);
}

test("ten thousand clusters: progress in sight, then a list that is drawn in portions", async () => {
  await enter(10_000);
  pane.host.setDelay(200);
  await pane.press("Assess this table");
  await pane.host.until(() => /Assessing … clusters [1-9][\d,]* of 10,000/u.test(pane.text), "progress");
  await pane.shows("10000 of 10000 clusters");
  expect(pane.host.document.querySelectorAll("h3").length).toBeLessThanOrEqual(51);
  expect(pane.text).toContain("Show 50 more");
});

test("long work is cancelled, changes nothing, and can be begun again", async () => {
  await enter(10_000);
  pane.host.setDelay(400);
  await pane.press("Assess this table");
  await pane.host.until(() => pane.has("Cancel"), "the way to cancel");
  await pane.press("Cancel");
  await pane.shows("Cancelled. Nothing was changed.");
  expect(pane.text).not.toContain("of 10000 clusters");
  pane.host.setDelay(0);
  await pane.press("Assess this table");
  await pane.shows("10000 of 10000 clusters");
});

test("a host that needs two seconds for each batch is waited for", async () => {
  await enter(2);
  pane.host.setDelay(2_000);
  await pane.press("Assess this table");
  await pane.shows("2 of 2 clusters");
  await pane.press("Write beside the table");
  await pane.shows("Written to Sheet1!L1.");
  line("two seconds for each batch", pane.notices.join(" / "), "nothing");
});

test("a co-author's edit after the assessment is noticed, and the next assessment reads it", async () => {
  await enter(2);
  await pane.press("Assess this table");
  await pane.shows("2 of 2 clusters");
  await pane.host.enter("Z50", "far from the table");
  expect(pane.text).not.toContain("have changed since");
  await pane.host.enter("A2", "Renamed by a colleague");
  await pane.shows("Cells of Sheet1!A1:J3 have changed since they were assessed. Assess the table again.");
  await pane.press("Assess this table");
  await pane.shows("Renamed by a colleague");
  await pane.host.until(() => !pane.text.includes("have changed since"), "the remark to go");
});

test("rows that a co-author inserts while a long table is read: refused, not mixed up", async () => {
  await enter(6_000);
  await pane.host.idle();
  pane.host.afterUse("Worksheet.getRangeByIndexes", 1, () =>
    pane.host.enterTable("A1", [["A title that pushed the header away"]]),
  );
  await pane.press("Assess this table");
  await pane.shows("has moved or its header row has changed since it was read. Assess it again. Nothing was changed.");
  line("header pushed away while a table is read", pane.notices.join(" / "), "nothing");
});

test("results are not written beside a table that has moved since", async () => {
  await enter(2);
  await pane.press("Assess this table");
  await pane.shows("2 of 2 clusters");
  pane.host.enterTable("A1", [["", ""]]);
  await pane.press("Write beside the table");
  await pane.shows("has moved or its header row has changed since it was read.");
  expect(pane.host.usedRange()).toBe("A1:J3");
});

test("a sheet that is renamed after the assessment: a sentence, and the next assessment finds it", async () => {
  await enter(2);
  await pane.press("Assess this table");
  await pane.shows("2 of 2 clusters");
  pane.host.renameSheet("Sheet1", "Regions 2026");
  await pane.press("Write beside the table");
  await pane.shows("The sheet or table that was read is no longer there.");
  await pane.press("Assess this table");
  await pane.shows("2 of 2 clusters");
  await pane.press("Write beside the table");
  await pane.shows("Written to 'Regions 2026'!L1.");
});

test("a sheet that is deleted after the assessment: report and workings say so and leave nothing", async () => {
  await enter(2);
  await pane.press("Assess this table");
  await pane.shows("Report and workings");
  pane.host.addSheet("Left over");
  pane.host.removeSheet("Sheet1");
  await pane.press("Write the workings");
  await pane.shows("a sheet or range that is needed is no longer there");
  line("sheet deleted between assessment and workings", pane.notices.join(" / "), "nothing");
  expect(pane.host.sheetNames).toEqual(["Left over"]);
});

test("a workbook that is read-only: every writing button ends in a sentence, nothing is left", async () => {
  await enter(2);
  await pane.press("Assess this table");
  await pane.shows("Report and workings");
  const before = pane.host.usedRange();
  pane.host.failOn({ member: "Range.formulas", code: "AccessDenied" });
  pane.host.failOn({ member: "WorksheetCollection.add", code: "AccessDenied" });
  await pane.press("Write beside the table");
  await pane.shows("The sheet must be open for writing, but it is protected.");
  await pane.press("Write the report");
  await pane.shows("the sheet or the structure of the workbook is protected or read-only");
  await pane.press("Change");
  await pane.press("Insert sample");
  await pane.host.until(() => !pane.text.includes("Assessing …"), "the end of the work");
  expect(pane.host.sheetNames).toEqual(["Sheet1"]);
  expect(pane.host.usedRange()).toBe(before);
});
