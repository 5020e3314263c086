import { moran, planMoran } from "../../src/measures/moran";
import type { SpatialWeights } from "../../src/measures/spatialWeights";
import { countExtremeInPool } from "../../src/workers/permutationRun";
import { simulationService } from "../../src/workers/simulationService";
import type { WorkerHandle } from "../../src/workers/workerHandle";
import { WorkerPool } from "../../src/workers/workerPool";
import { closeChannels, workerBehindChannel } from "./channelWorker";

afterEach(closeChannels);

// 700 units with 244,650 pairs, 820 times: 201 million steps, three messages of 100 million at most.
const units = 700;
const options = { permutations: 820, seed: 5 };
const values = Array.from({ length: units }, (_, at) => Math.sin(at * at));
const weights: SpatialWeights = {
  kind: "matrix",
  rows: values.map((_, i) => values.map((_, j) => (i === j ? 0 : 1 / (1 + Math.abs(i - j))))),
};
const { reassignments, reading } = planMoran(values, weights, options);
const inOneGo = moran(values, weights, options);

test.each([1, 3])("%i workers find the p that one thread finds in one go", async (count) => {
  const opened: WorkerHandle[] = [];
  const open = (): WorkerHandle => {
    const worker = workerBehindChannel();
    opened.push(worker);
    return worker;
  };
  expect(reading(await countExtremeInPool(reassignments, new WorkerPool(open, count)))).toEqual(inOneGo);
  expect(opened.length).toBe(count);
});

test("a page that may not start workers counts here, and the p is the same", async () => {
  const forbidden = new WorkerPool(() => {
    throw new Error("refused by the policy of the page");
  }, 4);
  expect(reading(await countExtremeInPool(reassignments, forbidden))).toEqual(inOneGo);
});

test("what a failed worker was asked for is counted again, once", async () => {
  const worker = workerBehindChannel({
    ...simulationService(),
    countExtreme: () => {
      worker.fail();
      return 1_000_000;
    },
  });
  const seen: number[] = [];
  const count = countExtremeInPool(reassignments, new WorkerPool(() => worker, 1), {
    onProgress: (done) => seen.push(done),
  });
  expect(reading(await count)).toEqual(inOneGo);
  expect(seen.at(-1)).toBe(820);
});

test.each([0, 2])("a cancelled count ends without a result (%i workers)", async (count) => {
  const cancel = new AbortController();
  const run = countExtremeInPool(reassignments, new WorkerPool(workerBehindChannel, count), {
    signal: cancel.signal,
    onProgress: () => cancel.abort(new Error("the person pressed Cancel")),
  });
  await expect(run).rejects.toThrow("the person pressed Cancel");
});

test("without permutations there is no p, and no worker is started", async () => {
  const none = planMoran(values, weights, { permutations: 0 });
  const pool = new WorkerPool(() => {
    throw new Error("a worker was started");
  }, 2);
  expect(none.reading(await countExtremeInPool(none.reassignments, pool)).permutation.p).toBeNaN();
  expect(pool.size).toBe(2);
});
