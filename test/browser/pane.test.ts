/** The pane and the sheet together. */
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

const button = (name: string) => page.pane.getByRole("button", { name });

test("the sample is inserted on a sheet of its own, recognised, and assessed beside the data", async () => {
  await button("Insert sample").click();
  await page.pane.getByText("40 of 40 indicators recognised").waitFor();
  await page.until(async () => (await page.usedRange()) === "A1:BH13");
  expect(await page.sheetNames()).toEqual(["Sheet1", "Illustrative clusters"]);
  expect(await page.formula("AQ1")).toBe("=CLUSTERASSESS(A1:AO13)");
  expect(await page.value("AP1")).toBeNull();
  expect((await page.spill("AQ1"))[1]?.[0]).toBe("industrial digitalization");
});

test("the clusters of a table are read in the pane", async () => {
  await page.select("A2");
  await button("Assess this table").click();
  await page.pane.getByRole("button", { name: "Open Linden machine tools" }).waitFor();
  await page.screenshot("pane-assessed");
});

test("the pane follows the selection from sheet to sheet", async () => {
  await page.addSheet("Other");
  await page.write("A1", [
    ["name", "TY1", "TY2"],
    ["a", 1, 2],
  ]);
  await page.select("A2");
  await page.pane.getByText("2 of 40 indicators recognised").waitFor();
});

test("nothing fails and nothing is missing in the host", async () => {
  expect(await page.troubles()).toEqual([]);
});
