/** The rules of a sheet, as far as an add-in can meet them, hold on the grid of the test host. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { BrowserSession, type HostPage } from "./driver";

let session: BrowserSession;
let page: HostPage;
beforeAll(async () => {
  session = await BrowserSession.start();
  page = await session.open({ sample: false });
});
afterAll(async () => {
  await session.stop();
});
beforeEach(async () => {
  await page.addSheet(
    expect
      .getState()
      .currentTestName?.replace(/[^a-z ]/gi, "")
      .slice(0, 31) ?? "test",
  );
});

test("a spill needs free cells and comes back when they are free", async () => {
  await page.typeInto("A1", "=SEQUENCE(3,2)");
  await page.typeInto("B2", "9");
  expect(await page.value("A1")).toBe("#SPILL!");
  await page.select("B2");
  await page.pressKey("Delete");
  expect(await page.spill("A1")).toEqual([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
});

test("text, percentages and numbers are read as they are typed", async () => {
  await page.typeInto("A1", "45%");
  await page.typeInto("A2", "'007");
  await page.typeInto("A3", "1.5");
  expect(await page.values("A1:A3")).toEqual([[0.45], ["007"], [1.5]]);
  expect(await page.texts("A1")).toEqual([["45%"]]);
});

test("a table grows over a formula typed beside it, and knows its own row", async () => {
  await page.write("A1", [
    ["name", "TY1", "DI3.5"],
    ["a", 1, 2],
    ["b", 3, 4],
  ]);
  await page.makeTable("A1:C3", "tbl");
  await page.typeInto("D2", "=[@TY1]+tbl[@[DI3.5]]");
  expect(await page.tables()).toEqual([{ name: "tbl", address: "A1:D3" }]);
  expect(await page.value("D2")).toBe(3);
  expect(await page.formula("D2")).toBe("=[@TY1]+tbl[@[DI3.5]]");
});

test("table references follow the table as it grows", async () => {
  await page.write("A1", [["n"], [1], [2]]);
  await page.makeTable("A1:A3", "grown");
  await page.typeInto("C1", "=SUM(grown[n])");
  await page.typeInto("A4", "10");
  expect(await page.value("C1")).toBe(13);
});

test("headers of a table can be taken as a range", async () => {
  await page.write("A1", [
    ["FL1", "TY1", "DI3.5"],
    [1, 2, 3],
  ]);
  await page.makeTable("A1:C2", "heads");
  await page.typeInto("E1", "=heads[[#Headers],[FL1]:[DI3.5]]");
  expect(await page.spill("E1")).toEqual([["FL1", "TY1", "DI3.5"]]);
});

test("nothing spills inside a table", async () => {
  await page.write("A1", [["n"], [1], [2]]);
  await page.makeTable("A1:A3", "closed");
  await page.typeInto("A3", "=SEQUENCE(2)");
  expect(await page.value("A3")).toBe("#SPILL!");
});

test("a sheet grows under what is written and spilled", async () => {
  await page.write("A400", [[1]]);
  expect(await page.usedRange()).toBe("A400");
  await page.typeInto("C1", "=A1:A600*1");
  expect(await page.spill("C1")).toHaveLength(600);
});

test("a protected sheet takes nothing from the keyboard and says so", async () => {
  await page.write("A1", [["kept"]]);
  await page.ask((bench) => bench.protect(true), null);
  await page.typeInto("A1", "typed");
  await page.select("A1");
  await page.pressKey("Delete");
  expect(await page.value("A1")).toBe("kept");
  expect(await page.page.locator("#status").textContent()).toContain("protected");
  await page.ask((bench) => bench.protect(false), null);
  await page.typeInto("A1", "typed");
  expect(await page.value("A1")).toBe("typed");
});

test("a formula stays a formula, and a spill a spill, when its cells are dressed", async () => {
  await page.write("A1", [["=SEQUENCE(2)", "=1+1"]]);
  await page.ask((bench) => bench.book.setFormat(bench.area("A1:B2"), { bold: true }), null);
  expect(await page.formula("B1")).toBe("=1+1");
  await page.write("C1", [[1]]);
  expect(await page.spill("A1")).toEqual([[1], [2]]);
});

test("hidden rows are read and reach functions as any other", async () => {
  await page.write("A1", [
    ["name", "TY1"],
    ["a", 10],
    ["b", 20],
    ["c", 30],
  ]);
  await page.ask((bench) => bench.hideRows("A3"), null);
  await page.settled();
  await page.typeInto("D1", "=SUM(B2:B4)");
  expect(await page.value("D1")).toBe(60);
  expect(await page.values("B2:B4")).toEqual([[10], [20], [30]]);
  // Of 10, 20 and 30: differences of 80 in all, over 2 * 9 * 20; of 10 and 30 alone it would be 1/4.
  await page.typeInto("F1", "=CLUSTERGINI(B2:B4)");
  expect(await page.value("F1")).toBeCloseTo(2 / 9, 12);
});

test("a workbook is opened with its sheets, formats, names and tables", async () => {
  const file = join(tmpdir(), "test-host-open.xlsx");
  await writeWorkbook(file);
  const other = await session.open({ sample: false });
  await other.openFile(file);
  expect(await other.sheetNames()).toEqual(["Data", "Tab"]);
  expect(await other.values("A1:C2")).toEqual([
    ["name", "share", "twice"],
    ["007", 0.5, 1],
  ]);
  expect(await other.texts("B2")).toEqual([["50%"]]);
  await other.typeInto("E1", "=SUM(Shares)+SUM(Clusters[value])");
  expect(await other.value("E1")).toBe(3.5);
  expect(await other.troubles()).toEqual([]);
  await other.close();
});

test("the host is without mistakes of its own", async () => {
  expect(await page.troubles()).toEqual([]);
});

async function writeWorkbook(file: string): Promise<void> {
  const workbook = new Workbook();
  const data = workbook.addWorksheet("Data");
  data.addRows([
    ["name", "share", "twice"],
    ["007", 0.5, { formula: "B2*2" }],
  ]);
  data.getCell("B2").numFmt = "0%";
  const table = workbook.addWorksheet("Tab");
  table.addTable({
    name: "Clusters",
    ref: "B2",
    headerRow: true,
    columns: [{ name: "name" }, { name: "value" }],
    rows: [
      ["a", 1],
      ["b", 2],
    ],
  });
  workbook.definedNames.add("Data!$B$2:$B$2", "Shares");
  await workbook.xlsx.writeFile(file);
}
