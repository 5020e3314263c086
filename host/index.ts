/**
 * The test host: the add-in's shipped folder in jsdom, the real office.js, and a workbook in memory.
 * It shows that our calls fit our reading of Excel; it is not Excel.
 *
 * @example
 * const host = await startTestHost({ folder: "dist" });
 * host.enterTable("A1", [["name", "TY1"], ["Shenzhen", 60]]);
 * await host.enter("D1", "=CLUSTERTYPE(A1:B2)");
 * expect(host.spillOf("D1")).toEqual([["Type"], ["ID"]]);
 */
import { TestHost, type TestHostOptions } from "./testHost";

export { TestHost, type TestHostOptions } from "./testHost";
export { CURRENT_REQUIREMENTS, type Requirements } from "./requirements";
export type { BatchRecord } from "./batch/payload";
export type { CellValue } from "./cellValue";
export type { PlannedFault } from "./faultPlan";

/** Starts the add-in of a built folder; resolves when office.js and its custom functions listen. */
export async function startTestHost(options: TestHostOptions = {}): Promise<TestHost> {
  const host = new TestHost(options);
  try {
    await host.ready();
  } catch (failure) {
    host.close();
    throw failure;
  }
  return host;
}
