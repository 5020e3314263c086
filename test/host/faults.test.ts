import { startTestHost, type TestHost } from "../../host/index";

const fixture = `${__dirname}/fixture`;
let host: TestHost;
beforeEach(async () => {
  host = await startTestHost({ folder: fixture });
});
afterEach(() => {
  host.close();
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
});

const read = (address: string): Promise<unknown> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return range.values;
  });

test("the n-th call of a member fails as ordered", async () => {
  host.failOn({ member: "Range.values", code: "GeneralException", onCall: 2 });
  await expect(read("A1")).resolves.toEqual([[""]]);
  await expect(read("A1")).rejects.toMatchObject({ code: "GeneralException" });
  await expect(read("A1")).resolves.toEqual([[""]]);
});

test("every call fails until the order is withdrawn", async () => {
  const withdraw = host.failOn({ member: "Worksheet.getRange", code: "AccessDenied", message: "no" });
  await expect(read("A1")).rejects.toMatchObject({ code: "AccessDenied", message: "no" });
  await expect(read("A1")).rejects.toMatchObject({ code: "AccessDenied" });
  withdraw();
  await expect(read("A1")).resolves.toEqual([[""]]);
});

test("a slow host answers late", async () => {
  host.setDelay(150);
  const begun = host.time;
  await host.finished(read("A1"));
  expect(host.time - begun).toBeGreaterThanOrEqual(150);
});

test("while a cell is edited, requests fail, unless they asked to wait", async () => {
  host.setEditMode(true);
  await expect(read("A1")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  let done = false;
  const waiting = host.Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["late"]];
    await context.sync();
    done = true;
  });
  await host.idle();
  expect(done).toBe(false);
  expect(host.valueOf("A1")).toBeNull();
  host.setEditMode(false);
  await waiting;
  expect(host.valueOf("A1")).toBe("late");
});

test("a page cannot ask the person with alert, confirm or prompt", () => {
  for (const name of ["alert", "confirm", "prompt"]) {
    const ask: unknown = Reflect.get(host.window, name);
    expect(() => (typeof ask === "function" ? Reflect.apply(ask, host.window, ["?"]) : undefined)).toThrow(
      `window.${name} is not supported`,
    );
  }
});

test("the network is out of reach, and the attempt is recorded", async () => {
  await expect(host.window["fetch"]("https://example.org/data.json")).rejects.toThrow("Failed to fetch");
  expect(host.refusedRequests).toEqual(["https://example.org/data.json"]);
});
