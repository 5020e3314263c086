import { codeOf, host, start } from "./fixtureHost";

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
