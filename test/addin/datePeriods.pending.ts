import fc from "fast-check";
import { startTestHost, type TestHost } from "../../host";
import { dicTable } from "../oracle/dicTable";
import { readModelTable } from "../oracle/model";
import { datePanels } from "../oracle/panels/dates";
import type { PeriodCell } from "../oracle/periodLabel";
import { spelledPanelArbitrary } from "../oracle/randomPeriods";
import { type StateRow, transitionsByHand } from "../oracle/transitions";

// Periods that are dates by the format of their cells: only a sheet has formats, so the shipped bundle is asked under the test
// host, against the second calculation. To be picked up by the runner when the product reads formats of periods.

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
