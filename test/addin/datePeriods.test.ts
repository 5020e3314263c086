import fc from "fast-check";
import { faultSentence } from "../../src/faults";
import { translatorFor } from "../../src/texts";
import { startTestHost, type TestHost } from "../../host";
import { dicTable } from "../oracle/dicTable";
import { readModelTable } from "../oracle/model";
import { datePanels } from "../oracle/panels/dates";
import type { PeriodCell } from "../oracle/periodLabel";
import { spelledPanelArbitrary } from "../oracle/randomPeriods";
import { type StateRow, transitionsByHand } from "../oracle/transitions";

// Periods that are dates by the format of their cells: only a sheet has formats, so the shipped bundle is asked under the test
// host, against the second calculation.

let host: TestHost;
beforeAll(async () => {
  host = await startTestHost();
});
afterAll(() => {
  host.close();
});

const FORMATS = ["yyyy-mm-dd", "d/m/yyyy", "mmm yyyy", "[$-804]yyyy年m月d日"];

async function countsInTheSheet(rows: readonly StateRow[], sheet: string): Promise<unknown[][]> {
  host.addSheet(sheet);
  host.activateSheet(sheet);
  host.enterTable(
    "A1",
    rows.map(({ cluster, period, state }) => [cluster, period.value, state]),
  );
  rows.forEach(({ period }, at) => {
    if (period.date === true) host.setNumberFormat(`B${at + 1}`, FORMATS[at % FORMATS.length] ?? "yyyy-mm-dd");
  });
  const n = rows.length;
  await host.enter("E1", `=CLUSTERTRANSITIONS(A1:A${n},B1:B${n},C1:C${n},"counts")`);
  return host.spillOf("E1");
}

async function compared(rows: readonly StateRow[], sheet: string): Promise<void> {
  const { counts } = transitionsByHand(rows);
  const found = await countsInTheSheet(rows, sheet);
  expect(found.slice(1, 1 + counts.length).map((row) => row.slice(1, 1 + counts.length))).toEqual(counts);
}

const periodOf = (period: (typeof datePanels)[number]["rows"][number][1]): PeriodCell =>
  typeof period === "object" && period !== null ? { value: period.serial, date: true } : { value: period };

test.each(datePanels.map((it, at) => [it.name, it, `Hand ${at}`] as const))("%s", async (_, panel, sheet) => {
  await compared(
    panel.rows.map(([cluster, period], at) => ({ cluster, period: periodOf(period), state: 1 + (at % 2) })),
    sheet,
  );
});

test("random panels with date cells", async () => {
  const panels = spelledPanelArbitrary(readModelTable(dicTable), 3).filter(({ rows }) =>
    rows.some(({ period }) => period.date === true),
  );
  for (const [number, { rows }] of fc.sample(panels, { numRuns: 25, seed: 51 }).entries())
    await compared(
      rows.map(({ cluster, period }, at) => ({ cluster, period, state: 1 + ((at * at) % 3) })),
      `Random ${number}`,
    );
});

// 3, 10 and 24 January 2022: by their numbers alone they would be neither days nor equally spaced.
const weeks = [44_564, 44_571, 44_585];

test("CLUSTERCHECK, CLUSTERPATH and CLUSTERNETWORK read the format of the periods, below a header row, too", async () => {
  host.addSheet("Weeks");
  host.activateSheet("Weeks");
  host.enterTable("A1", [["Cluster", "Week", "TY1"], ...weeks.map((week) => ["A", week, 40]), ["A", "2022-01-10", 40]]);
  weeks.forEach((_, at) => host.setNumberFormat(`B${at + 2}`, "d/m/yyyy"));
  await host.enter("E1", "=CLUSTERCHECK(C1:C5,,,,A1:A5,B1:B5)");
  const t = translatorFor("en");
  expect(host.spillOf("E1").filter(([, , , , problem]) => problem === t("check.duplicatePeriod", { row: 3 }))).toEqual([
    [5, "", "", "A", t("check.duplicatePeriod", { row: 3 })],
  ]);
  const twice = (id: string): string =>
    faultSentence({ code: "doubledPeriods", found: [{ cluster: "A", period: "2022-01-10", rows: [3, 5] }] }, id, "en");
  await host.enter("L1", "=CLUSTERPATH(A1:A5,B1:B5,C1:C5)");
  expect(host.errorTextAt("L1")).toBe(twice("CLUSTERPATH"));
  await host.enter("L1", "=CLUSTERNETWORK(A2:A5,B2:B5,C2:C5,C2:C5)");
  expect(host.errorTextAt("L1")).toBe(twice("CLUSTERNETWORK"));
});

test("a column of years is not looked at again", async () => {
  host.addSheet("Years");
  host.activateSheet("Years");
  host.enterTable("A1", [2020, 2021, 2022].map((year) => ["A", year, 1])); // prettier-ignore
  const looks = () => host.batches.flatMap(({ actions }) => actions).filter((it) => it.includes("GetRangeByIndexes"));
  host.batches.length = 0;
  await host.enter("E1", '=CLUSTERTRANSITIONS(A1:A3,B1:B3,C1:C3,"counts")');
  expect(host.spillOf("E1")[1]).toEqual([1, 2]);
  expect(looks()).toEqual([]);
  host.enterTable("B1", weeks.map((week) => [week])); // prettier-ignore
  await host.calculate();
  expect(looks()).not.toEqual([]);
});
