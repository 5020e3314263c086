import { startTestHost } from "../../host";
import { milliseconds, quickest, readOnce, type BenchRow } from "./row";
import { randomSheet } from "./sheet";

/** So many formulas of one row each, in one calculation pass through the built add-in and the real office.js. */
export async function formulaRows(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const calls of [5_000, 10_000]) {
    const sheet = randomSheet(calls);
    const base = await quickest(7, () => readOnce(sheet));
    const host = await startTestHost({});
    try {
      host.enterTable("A1", sheet);
      const start = performance.now();
      host.enterTable(
        "AQ2",
        Array.from({ length: calls }, (_, at) => [`=CLUSTERTYPE(A${at + 2}:AO${at + 2},$A$1:$AO$1)`]),
      );
      await host.settled();
      const time = performance.now() - start;
      rows.push({
        what: `${calls.toLocaleString("en")} formulas of a row each`,
        measured: milliseconds(time),
        compared: `${(time / base).toFixed(0)} x`,
      });
    } finally {
      host.close();
    }
  }
  return rows;
}
