import { startTestHost, type TestHost } from "../../host/index";

const fixture = `${__dirname}/fixture`;
let host: TestHost;
afterEach(() => {
  host.close();
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  expect(host.consoleErrors).toEqual([]);
});

test("a ribbon button runs its action and waits for its completion", async () => {
  host = await startTestHost({ folder: fixture });
  await host.pressButton("writeHello");
  expect(host.valueOf("A1")).toBe("hello");
});

test("a button without an action says so", async () => {
  host = await startTestHost({ folder: fixture });
  await expect(host.pressButton("nothing")).rejects.toThrow("No action of this name is associated.");
});

test("the page learns the display language", async () => {
  host = await startTestHost({ folder: fixture, locale: "zh-CN" });
  await host.until(() => host.document.getElementById("root")?.textContent !== "waiting");
  expect(host.document.getElementById("root")?.textContent).toBe("ready zh-CN");
});

test("changes, selections, activations and calculations are announced", async () => {
  host = await startTestHost({ folder: fixture, sheets: ["Sheet1", "Other"] });
  const heard: string[] = [];
  await host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.onChanged.add(async ({ address, changeType }) => void heard.push(`changed ${address} ${changeType}`));
    sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onCalculated.add(async () => void heard.push("calculated"));
    context.workbook.onSelectionChanged.add(async () => void heard.push("selection"));
    await context.sync();
  });
  await host.enter("B2", "=1+1");
  host.select("C3:D4");
  host.activateSheet("Other");
  await host.until(() => heard.includes("activated"));
  expect(heard).toEqual(
    expect.arrayContaining(["changed B2 RangeEdited", "calculated", "selected C3:D4", "selection", "activated"]),
  );
});

test("changes inside a table are announced to the table", async () => {
  host = await startTestHost({ folder: fixture });
  host.enterTable("A1", [["a"], [1]]);
  host.makeTable("A1:A2", "Little");
  const heard: string[] = [];
  await host.Excel.run(async (context) => {
    context.workbook.tables.getItem("Little").onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
  });
  await host.enter("A2", "5");
  await host.until(() => heard.length > 0);
  expect(heard).toEqual(["Sheet1!A2"]);
});

test("the pane can be hidden and shown, and hears of it", async () => {
  host = await startTestHost({ folder: fixture });
  const { Office } = host.window;
  const heard: string[] = [];
  await Office.addin.onVisibilityModeChanged((change: { visibilityMode: string }) => heard.push(change.visibilityMode));
  await Office.addin.hide();
  expect(host.isPaneVisible).toBe(false);
  await Office.addin.showAsTaskpane();
  expect(host.isPaneVisible).toBe(true);
  await host.until(() => heard.length === 2);
  expect(heard).toEqual(["Hidden", "Taskpane"]);
});

test("document settings are saved by the older programming interface, too", async () => {
  host = await startTestHost({ folder: fixture, settings: { seen: true } });
  const { settings } = host.window["Office"].context.document;
  expect(settings.get("seen")).toBe(true);
  settings.set("draws", 500);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(host.setting("draws")).toBe(500);
});

test("the ribbon is asked to enable a button", async () => {
  host = await startTestHost({ folder: fixture });
  await host.window["Office"].ribbon.requestUpdate({
    tabs: [{ id: "Tab", groups: [{ id: "Group", controls: [{ id: "Button", enabled: false }] }] }],
  });
  expect(JSON.stringify(host.ribbonUpdates)).toContain("Button");
});
