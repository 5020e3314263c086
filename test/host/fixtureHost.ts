/** The host with a page of its own that holds an add-in, started by each test and closed after it. */
import { startTestHost, type TestHost, type TestHostOptions } from "../../host/index";

const fixture = `${__dirname}/fixture`;
export let host: TestHost;
export const start = async (options: TestHostOptions = {}): Promise<void> => {
  host = await startTestHost({ folder: fixture, ...options });
};
afterEach(() => {
  host.close();
  expect(host.missing).toEqual([]);
  expect(host.crashes).toEqual([]);
  expect(host.refusedRequests).toEqual([]);
});

/** The code with which a batch fails. */
export async function codeOf(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string | undefined> {
  try {
    await host.Excel.run(batch);
    return undefined;
  } catch (error) {
    // The error is an object of the page, not of this realm: instanceof would not know it.
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
  }
}
