import { host, start } from "./fixtureHost";

test("tables: add, name, read by part, add a row and a column", async () => {
  await start();
  host.enterTable("A1", [
    ["name", "TY1"],
    ["Shenzhen", 60],
    ["Hangzhou", 55],
  ]);
  await host.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem("Sheet1").tables.add("A1:B3", true);
    table.name = "Clusters";
    table.rows.add(undefined, [["Chengdu", 40]]);
    table.columns.add(undefined, [["TY2"], [1], [2], [3]]);
    const whole = table.getRange().load("address");
    const body = table.getDataBodyRange().load("values");
    const headers = table.getHeaderRowRange().load("values");
    table.columns.load("items/name");
    await context.sync();
    expect(whole.address).toBe("Sheet1!A1:C4");
    expect(body.values).toEqual([
      ["Shenzhen", 60, 1],
      ["Hangzhou", 55, 2],
      ["Chengdu", 40, 3],
    ]);
    expect(headers.values).toEqual([["name", "TY1", "TY2"]]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["name", "TY1", "TY2"]);
  });
  expect(host.tableNames).toEqual(["Clusters"]);
});

test("a table is found from a cell inside it", async () => {
  await start();
  host.enterTable("A1", [["a"], [1]]);
  host.makeTable("A1:A2", "Little");
  await host.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Sheet1").getRange("A2").getTables(false).load("items/name");
    await context.sync();
    expect(found.items.map(({ name }) => name)).toEqual(["Little"]);
  });
});

test("defined names: add, read, follow, delete", async () => {
  await start();
  host.enterTable("A1", [[1, 2]]);
  await host.Excel.run(async (context) => {
    const { names } = context.workbook;
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const item = names.add("ClusterModel", sheet.getRange("A1:B1"), "the model");
    item.load("name, type, value, formula, comment");
    const range = item.getRange().load("values");
    await context.sync();
    expect([item.name, item.type, item.value, item.formula, item.comment]).toEqual([
      "ClusterModel",
      "Range",
      "Sheet1!A1:B1",
      "=Sheet1!$A$1:$B$1",
      "the model",
    ]);
    expect(range.values).toEqual([[1, 2]]);
    item.delete();
    const gone = names.getItemOrNullObject("ClusterModel").load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});
