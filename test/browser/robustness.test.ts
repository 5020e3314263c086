/** A simulation large enough for workers, in a browser that has them. */
import { defaultModel } from "../../src/model";
import { callFunction } from "../functions/callFunction";
import { typical, without } from "../robustness/clusters";
import { BrowserSession, type HostPage } from "./driver";

jest.setTimeout(60_000);

let session: BrowserSession;
let page: HostPage;
beforeAll(async () => {
  session = await BrowserSession.start();
  page = await session.open({ sample: false });
});
afterAll(async () => {
  await session.stop();
});

test("workers in the browser give what Node gives, to the last digit", async () => {
  const started: string[] = [];
  page.page.on("worker", (worker) => started.push(worker.url()));
  const codes = defaultModel.indicators.map(({ code }) => code);
  const clusters = Array.from({ length: 300 }, (_, at) => {
    const cluster = typical(at / 299);
    return at % 5 === 0 ? without(cluster, "TY3", "ID3.2", "DI1.2") : cluster;
  });
  const table = [codes, ...clusters.map((cluster) => codes.map((code) => cluster[code] ?? null))];
  await page.write("A1", table);
  await page.typeInto("AQ1", '=CLUSTERROBUST(A1:AN301,,,"code",1000,9)');
  await page.until(async () => (await page.spill("AQ1")).length > 1, 30_000);
  const here = await callFunction("CLUSTERROBUST", table, null, null, "code", 1000, 9);
  expect(await page.spill("AQ1")).toEqual(here);
  expect(started.length).toBeGreaterThan(0);
  for (const url of started) expect(url).toMatch(/\/simulation\.[0-9a-f]{8}\.js$/u);
  expect(await page.troubles()).toEqual([]);
  expect([...page.consoleErrors, ...page.failedRequests, ...page.foreignRequests]).toEqual([]);
});
