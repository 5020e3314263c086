import { startTestHost, type TestHost, type TestHostOptions } from "./index";

const fixture = `${__dirname}/fixture`;
let host: TestHost;
const start = async (options: TestHostOptions = {}): Promise<void> => {
  host = await startTestHost({ folder: fixture, patience: 4000, ...options });
};
afterEach(() => {
  host.close();
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  expect(host.refusedRequests).toEqual([]);
});

/** The code with which a batch fails. */
async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string | undefined> {
  try {
    await host.Excel.run(batch);
    return undefined;
  } catch (error) {
    // The error is an object of the page, not of this realm: instanceof would not know it.
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
  }
}

test("a range is read with the members that were loaded, and no others", async () => {
  await start();
  host.enterTable("B2", [
    [1, "two"],
    [true, null],
  ]);
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    range.load("values, address, rowCount");
    await context.sync();
    expect(range.values).toEqual([
      [1, "two"],
      [true, ""],
    ]);
    expect(range.address).toBe("Sheet1!B2:C3");
    expect(range.rowCount).toBe(2);
    expect(() => range.columnCount).toThrow(/PropertyNotLoaded|not available|load/);
  });
});

test("navigation properties come nested, and formats are remembered", async () => {
  await start();
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.format.fill.color = "#ff0000";
    range.format.font.bold = true;
    range.format.columnWidth = 90;
    range.numberFormat = [["0.0%", "0"]];
    range.load("format/fill/color, format/font/bold, format/columnWidth, numberFormat");
    await context.sync();
    expect(range.format.fill.color).toBe("#FF0000");
    expect(range.format.font.bold).toBe(true);
    expect(range.format.columnWidth).toBe(90);
    expect(range.numberFormat).toEqual([["0.0%", "0"]]);
  });
});

test("cells that differ in a format have none in common", async () => {
  await start();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.fill.color = "#00FF00";
    const both = sheet.getRange("A1:A2").load("format/fill/color, format/font/bold");
    await context.sync();
    expect(both.format.fill.color).toBe("");
    expect(both.format.font.bold).toBe(false);
  });
});

test("text beginning with = becomes a formula; an apostrophe keeps it text", async () => {
  await start();
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
    range.values = [["=1+1"], ["'=1+1"], ["45%"]];
    range.load("values, formulas, text, numberFormat, valueTypes");
    await context.sync();
    expect(range.values).toEqual([[2], ["=1+1"], [0.45]]);
    expect(range.formulas).toEqual([["=1+1"], ["=1+1"], [0.45]]);
    expect(range.text).toEqual([["2"], ["=1+1"], ["45%"]]);
    expect(range.valueTypes).toEqual([["Double"], ["String"], ["Double"]]);
  });
});

test("null leaves a cell as it is, an empty text empties it", async () => {
  await start();
  host.enterTable("A1", [[1, 2]]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").values = [[null, ""]];
    await context.sync();
  });
  expect(host.valuesOf("A1:B1")).toEqual([[1, null]]);
});

test("a matrix of another size is refused, and nothing is written", async () => {
  await start();
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
  expect(host.usedRange()).toBeUndefined();
});

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

test.each(["", "a:b", "x".repeat(32), "[1]", "what?"])("a sheet cannot be called %p", async (name) => {
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

test("used ranges: with formats, with values only, of an empty sheet", async () => {
  await start();
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const empty = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect(empty.isNullObject).toBe(true);
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D4").format.fill.color = "#000000";
    const values = sheet.getUsedRange(true).load("address");
    const all = sheet.getUsedRange().load("address");
    const column = sheet.getRange("B:D").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([values.address, all.address, column.address]).toEqual(["Sheet1!B2", "Sheet1!B2:D4", "Sheet1!B2"]);
  });
});

test("more than five million cells are read as null", async () => {
  await start();
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A:F")
      .load("values, cellCount, address, isEntireColumn");
    await context.sync();
    expect(range.values).toBeNull();
    expect(range.address).toBe("Sheet1!A:F");
    expect(range.isEntireColumn).toBe(true);
  });
});

test("a request above five megabytes fails", async () => {
  await start();
  const code = await codeOf(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["x".repeat(5_000_001)]];
    await context.sync();
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
});

test("an answer above five megabytes fails", async () => {
  await start();
  host.enterTable(
    "A1",
    Array.from({ length: 1000 }, () => ["y".repeat(6000)]),
  );
  expect(
    await codeOf((context) =>
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A1000").load("values").context.sync(),
    ),
  ).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a large write is cut into rows by office.js and arrives whole", async () => {
  await start();
  const rows = Array.from({ length: 2000 }, (_, row) => [row, row + 1, row + 2]);
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2000").values = rows;
    await context.sync();
  });
  expect(host.valuesOf("A1:C2000")).toEqual(rows);
});

test("ranges are kept between batches and let go at the end", async () => {
  await start();
  host.enterTable("A1", [[1], [2]]);
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2");
    range.load("values");
    await context.sync();
    const lower = range.getCell(1, 0).load("values");
    await context.sync();
    expect(lower.values).toEqual([[2]]);
    range.values = [[5], [6]];
    await context.sync();
  });
  expect(host.valuesOf("A1:A2")).toEqual([[5], [6]]);
  await host.until(
    () => host.batches.some(({ actions }) => actions.some((action) => action.includes("_RemoveReference"))),
    "the references to be removed",
  );
});

test("a spill is seen through the programming interface", async () => {
  await start();
  await host.enter("B2", "={1,2;3,4}");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const spilled = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address");
    const parent = sheet.getRange("C3").getSpillParentOrNullObject().load("address");
    const none = sheet.getRange("A1").getSpillingToRangeOrNullObject().load("address");
    await context.sync();
    expect(spilled.address).toBe("Sheet1!B2:C3");
    expect(parent.address).toBe("Sheet1!B2");
    expect(none.isNullObject).toBe(true);
  });
});

test("the selection and the active cell", async () => {
  await start();
  host.select("B2:C3");
  await host.Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
    context.workbook.worksheets.getItem("Sheet1").getRange("D4").select();
    await context.sync();
  });
  expect(host.selection).toBe("D4");
});

test("settings live in the document", async () => {
  await start({ settings: { model: "DIC" } });
  await host.Excel.run(async (context) => {
    const { settings } = context.workbook;
    const model = settings.getItem("model").load("value");
    settings.add("draws", { count: 1000 });
    const none = settings.getItemOrNullObject("nothing").load("key");
    await context.sync();
    expect(model.value).toBe("DIC");
    expect(none.isNullObject).toBe(true);
  });
  expect(host.setting("draws")).toEqual({ count: 1000 });
});

test("calculation mode: in manual mode a change waits for F9", async () => {
  await start();
  await host.enter("B1", "=A1*2");
  await host.Excel.run(async (context) => {
    context.application.calculationMode = host.Excel.CalculationMode.manual;
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[4]];
    await context.sync();
  });
  expect(host.valueOf("B1")).toBe(0);
  await host.calculate();
  expect(host.valueOf("B1")).toBe(8);
});

test("a batch says what it did, how large it was, and how it ended", async () => {
  await start();
  host.batches.length = 0;
  await codeOf((context) => context.workbook.worksheets.getItem("Nowhere").load("name").context.sync());
  const [batch] = host.batches;
  expect(batch?.error).toBe("ItemNotFound");
  expect(batch?.requestBytes).toBeGreaterThan(100);
  expect(batch?.actions).toContain("query workbook.Worksheets.[Nowhere]");
});

test("an older Excel is a smaller list of requirement sets", async () => {
  await start({ requirements: { ExcelApi: "1.3", CustomFunctions: "1.9", SharedRuntime: "1.1" } });
  const code = await codeOf((context) =>
    context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A1")
      .getSpillingToRangeOrNullObject()
      .load("address")
      .context.sync(),
  );
  expect(code).toBe("ApiNotFound");
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load();
    await context.sync();
    expect(range.values).toEqual([[""]]);
  });
});
