import { handTable, type HandCluster } from "../evolution/handPanel";
import { startTestHost, type TestHost } from "../../host";

// The shipped bundle under the real office.js: Excel says that nobody waits for a simulation any longer.

let host: TestHost;
beforeEach(async () => {
  host = await startTestHost();
});
afterEach(() => {
  expect(host.missing).toEqual([]);
  expect(host.consoleErrors).toEqual([]);
  host.close();
});

const clusters = Array.from({ length: 50 }, (_, at): HandCluster => ({
  name: `C${at}`,
  ladder: "DI",
  periods: [[60, 30, 0]],
}));

/** A simulation in the page's own thread yields after each slice, so its timers tell whether it still goes on. */
function countTimers(): () => number {
  let timers = 0;
  const { setTimeout } = host.window;
  Object.assign(host.window, {
    setTimeout: (...given: Parameters<typeof setTimeout>) => {
      timers += 1;
      return setTimeout(...given);
    },
  });
  return () => timers;
}

test("an edit ends the simulation that it makes obsolete, and the new one answers alone", async () => {
  host.enterTable("A1", handTable(clusters));
  await host.enter("AR1", '=CLUSTERTYPE(C1:AP3,,,"code")');
  const timers = countTimers();
  // Five million draws of a cluster: minutes in one thread.
  host.enterTable("AR1", [['=CLUSTERROBUST(C1:AP51,,,"code",100000,1)']]);
  await host.until(() => timers() > 3, "the first slices");
  await host.enter("AR1", '=CLUSTERROBUST(C1:AP51,,,"code",20,1)');
  expect(host.spillOf("AR1")).toHaveLength(51);
  // Had the first one gone on, it would still set timer after timer.
  const answered = timers();
  await host.idle();
  expect(timers() - answered).toBeLessThan(10);
});
