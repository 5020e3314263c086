import { codeOf, host, start } from "./fixtureHost";

test("a sheet that is not there is ItemNotFound, or a null object where that was asked for", async () => {
  await start();
  expect(await codeOf((context) => context.workbook.worksheets.getItem("Nowhere").load("name").context.sync())).toBe(
    "ItemNotFound",
  );
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    expect(sheet.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
});

test("what was done before a failing action stays done", async () => {
  await start();
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["kept"]];
    context.workbook.worksheets.getItem("Nowhere").activate();
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [["never"]];
    await context.sync();
  });
  expect(code).toBe("ItemNotFound");
  expect(host.valuesOf("A1:A2")).toEqual([["kept"], [null]]);
});

test.each(["", "a:b", "x".repeat(32), "[1]", "what?"])("a sheet cannot be called %j", async (name) => {
  await start();
  const code = await codeOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = name;
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

test("sheets are added, listed, renamed and deleted", async () => {
  await start();
  await host.Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Cluster model");
    added.load("id, name, position, visibility");
    const list = context.workbook.worksheets.load("items/name");
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect([added.name, added.position, added.visibility]).toEqual(["Cluster model", 1, "Visible"]);
    expect(list.items.map(({ name }) => name)).toEqual(["Sheet1", "Cluster model"]);
    expect(count.value).toBe(2);
    added.name = "Model";
    added.activate();
    await context.sync();
    added.delete();
    await context.sync();
  });
  expect(host.sheetNames).toEqual(["Sheet1"]);
  expect(host.activeSheet).toBe("Sheet1");
});

test("a second sheet of one name is refused", async () => {
  await start();
  expect(await codeOf((context) => context.workbook.worksheets.add("sheet1").load("name").context.sync())).toBe(
    "ItemAlreadyExists",
  );
});

test("a protected sheet refuses to be written to", async () => {
  await start();
  host.protectSheet("Sheet1");
  const code = await codeOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(code).toBe("AccessDenied");
});
