import { codeOf, host, start } from "./fixtureHost";

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
