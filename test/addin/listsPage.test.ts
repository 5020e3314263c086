import type { TestHost } from "../../host";
import { Pane } from "./pane";

// The page From lists of the shipped bundle, in jsdom, filled in and clicked as a person does.

let pane: Pane;
let host: TestHost;
afterEach(() => {
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  host.close();
});

test("the sample lists become indicators, live and as values, each with the firms behind it", async () => {
  pane = await Pane.open({});
  ({ host } = pane);
  await pane.press("From lists");
  await pane.pageShows("Insert sample lists");
  await pane.press("Insert sample lists");
  await pane.pageShows("Sample lists were inserted");
  await host.settled();
  // As an office would see it: a row per cluster and year, in one live formula.
  expect(host.valueOf("'Sample indicators'!A1")).toBe("Cluster");
  expect(host.valueOf("'Sample indicators'!A7")).toBe("Linden machine tools");
  await pane.press("Compute indicators");
  await pane.pageShows("6 rows of clusters from 247 rows of firms.");
  expect(pane.pageText).toContain("39 of 40 indicators");
  // The number itself leads to its firms, which open right below it and take the focus.
  await pane.press(/^TY2 \d+\s%: show the firms$/u);
  await pane.pageShows("Firms behind TY2");
  const behind = host.document.activeElement;
  expect(behind?.getAttribute("aria-label")).toBe("Firms behind TY2");
  expect(behind?.closest("tr")?.previousElementSibling?.textContent).toContain("TY2 Digital-native");
  expect(pane.pageText).toContain("Estuary robotics 01");
  await pane.press("Insert as values");
  await pane.pageShows("which is selected.");
  await host.settled();
  expect(host.valueOf("Indicators!A1")).toBe("Cluster");
  expect(host.formulaOf("Indicators!C2")).not.toContain("CLUSTERINDICATORS");
  await pane.press("Go on to Assess");
  await pane.pageShows("Indicators");
});

test("columns that were not understood can be named, and errors of a list are sentences", async () => {
  pane = await Pane.open({});
  ({ host } = pane);
  host.enterTable("A1", [
    ["firm", "cluster", "Turnover", "Staff"],
    ["A", "East", 100, 10],
    ["B", "East", -5, 20],
    ["B", "East", 50, null],
  ]);
  await pane.press("From lists");
  await pane.pageShows("Insert sample lists");
  host.select("A1:D4");
  await pane.press("Use selection: Firms");
  await host.until(() => pane.field("Firms").value !== "", "the address of the selection");
  await pane.press("Compute indicators");
  await pane.pageShows("Firms: Columns: 2 understood, 2 not used");
  expect(pane.pageText).toContain(
    "list of firms, rows 3, 4: the firm is listed twice in the period: left out, its ties too",
  );
  await pane.choose("Column C Turnover holds", "Revenue");
  await pane.pageShows("The header now names Revenue. Compute again.");
  expect(host.valueOf("C1")).toBe("Turnover [revenue]");
  await pane.press("Compute indicators");
  await pane.pageShows("Firms: Columns: 3 understood, 1 not used");
  // What an office would have to count is told by its name.
  await pane.pageShows("Office counts: gives TY5");
  await pane.press(/^DI3\.2 .*: show the firms$/u);
  await pane.pageShows("Firms behind DI3.2");
});

test("whoever presses Cancel while lists are read or computed gets nothing half-done, and may begin again", async () => {
  pane = await Pane.open({});
  ({ host } = pane);
  // Above five thousand rows and a hundred thousand cells: several requests, and several steps.
  const firms = Array.from({ length: 6_000 }, (_, at) => [`Firm ${at}`, "East", at % 2 === 0 ? "yes" : "no"]);
  host.enterTable("A1", [["firm", "cluster", "erp"], ...firms]);
  await pane.press("From lists");
  await pane.pageShows("Insert sample lists");
  await pane.fill("Firms", "Sheet1!A1:C6001");
  // Each answer of Excel comes so late, by the clock of the page, that the button to stop is there before the work is done.
  host.setDelay(1_000);
  await pane.press("Compute indicators");
  await pane.press("Cancel");
  await pane.pageShows("Cancelled. Nothing was changed.");
  expect(pane.pageText).not.toContain("rows of clusters");
  expect(pane.has("Insert as values")).toBe(false);
  expect(host.sheetNames).toEqual(["Sheet1"]);
  host.setDelay(0);
  await pane.press("Compute indicators");
  await pane.pageShows("1 rows of clusters from 6000 rows of firms.");
  // Half of the firms say yes; that nobody gives employees leaves the rule of ten without effect.
  expect(pane.pageText.replaceAll("\u00a0", " ")).toMatch(/ID1\.2 [^%]*?50 %6000 of 6000 firms/u);
});
