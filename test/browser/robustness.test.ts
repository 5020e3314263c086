/** A simulation large enough for workers, in a browser that has them. */
import { defaultModel } from "../../src/model";
import { callFunction } from "../functions/callFunction";
import { typical, without } from "../robustness/clusters";
import { BrowserSession } from "./driver";

let session: BrowserSession;
beforeAll(async () => {
  session = await BrowserSession.start();
});
afterAll(async () => {
  await session.stop();
});

// One processor is left to Excel, and more than four workers are never started.
test.each([
  [2, 1],
  [8, 4],
])(
  "on %i processors %i workers in the browser give what Node gives, to the last digit",
  async (processors, workers) => {
    const page = await session.open({ sample: false });
    await page.page.addInitScript(`Object.defineProperty(navigator, "hardwareConcurrency", { value: ${processors} })`);
    await page.load(page.page.url());
    const started: string[] = [];
    page.page.on("worker", (worker) => started.push(worker.url()));
    const codes = defaultModel.indicators.map(({ code }) => code);
    const clusters = Array.from({ length: 900 }, (_, at) => {
      const cluster = typical(at / 899);
      return at % 5 === 0 ? without(cluster, "TY3", "ID3.2", "DI1.2") : cluster;
    });
    const table = [codes, ...clusters.map((cluster) => codes.map((code) => cluster[code] ?? null))];
    await page.write("A1", table);
    await page.typeInto("AQ1", '=CLUSTERROBUST(A1:AN901,,,"code",1000,9)');
    await page.until(async () => (await page.spill("AQ1")).length > 1);
    const here = await callFunction("CLUSTERROBUST", table, null, null, "code", 1000, 9);
    expect(await page.spill("AQ1")).toEqual(here);
    expect(started).toHaveLength(workers);
    for (const url of started) expect(url).toMatch(/\/simulation\.[0-9a-f]{8}\.js$/u);
    expect(await page.troubles()).toEqual([]);
    expect([...page.consoleErrors, ...page.failedRequests, ...page.foreignRequests]).toEqual([]);
    await page.close();
  },
);
