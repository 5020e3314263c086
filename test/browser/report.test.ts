/** A report in the grid: the live one says what the frozen one says. */
import { BrowserSession, type HostPage } from "./driver";

let session: BrowserSession;
beforeAll(async () => {
  session = await BrowserSession.start();
});
afterAll(async () => {
  await session.stop();
});

const HEIGHT = 1200;

async function assessed(): Promise<HostPage> {
  const page = await session.open({ height: HEIGHT });
  await page.pane.getByRole("button", { name: "Assess this table" }).click();
  await page.pane.getByText("12 of 12 clusters").waitFor();
  await page.pane.getByText("Write results, report, workings").click();
  return page;
}

async function writeReport(page: HostPage, form: string): Promise<void> {
  await page.pane.getByRole("radio", { name: form, exact: true }).check();
  await page.pane.getByRole("button", { name: "Write the report" }).click();
  const answer = page.pane.getByText(form === "Frozen values" ? "The report is on the new sheet" : "has been updated");
  await answer.waitFor();
  await page.atRest();
  // It stands below the buttons at the end of a long page, and comes into view.
  const box = await answer.boundingBox();
  expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(HEIGHT);
}

test("a live report counts what a frozen report counts", async () => {
  const page = await assessed();
  await writeReport(page, "Frozen values");
  const frozen = await page.values("A5:F12");
  const table = await page.values("A49:R61");
  await writeReport(page, "Live formulas");
  expect(await page.values("A5:F12")).toEqual(frozen);
  // A frozen blank is an empty cell, a live one an empty text.
  const live = (await page.values("A49:R61")).map((row) => row.map((cell) => (cell === "" ? null : cell)));
  expect(live).toEqual(table);
  expect(await page.formula("B49")).toMatch(/^=CLUSTERASSESS\(/u);
  await page.screenshot("report-live");

  // The names of the types are tinted by conditional formats, and the tint follows the cell.
  const tints = { "industrial digitalization": "#DCE6F1", "digital industrialization": "#E2EFDA", hybrid: "#FFF2CC" };
  for (const [at, [verdict]] of (await page.values("B50:B61")).entries())
    expect([verdict, await page.fill(`B${50 + at}`)]).toEqual([
      verdict,
      new Map(Object.entries(tints)).get(String(verdict)),
    ]);

  // The charts are drawn where they stand, move with the sheet, and stay on it.
  const map = page.page.locator(".chart[data-type=XYScatter]");
  const top = async (): Promise<number> => (await map.boundingBox())?.y ?? NaN;
  expect(await map.getAttribute("data-source")).toBe("'Cluster report'!AF49:AH61");
  const drawn = map.locator("svg text");
  for (const text of ["Map of clusters: type index against maturity", "Maturity (0 to 3)", "digital industrialization"])
    await drawn.getByText(text, { exact: true }).waitFor();
  // Seven clusters have a type and a known maturity.
  await drawn.getByText("Linden machine tools", { exact: true }).waitFor();
  expect(await drawn.getByText("Estuary robotics", { exact: true }).count()).toBe(0);
  const before = await top();
  await page.scrollTo("A25");
  await page.until(async () => (await top()) < before - 300);
  await page.screenshot("report-charts");
  await page.page.getByText("Sheet1", { exact: true }).click();
  await map.waitFor({ state: "detached" });
  expect(await page.troubles()).toEqual([]);
  await page.close();
});
