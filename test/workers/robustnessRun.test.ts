import { planJob, runRobustness, type Job } from "../../src/robustness";
import type { WorkerHandle } from "../../src/workers/workerHandle";
import { runInPool } from "../../src/workers/robustnessRun";
import { simulationService, type SimulationService } from "../../src/workers/simulationService";
import { WorkerPool } from "../../src/workers/workerPool";
import { datasetOf, typical, without } from "../robustness/clusters";
import { closeChannels, workerBehindChannel } from "./channelWorker";

afterEach(closeChannels);

/** Clusters from one pole to the other, some with missing data; enough for several messages. */
function job(draws = 1000): Job {
  const clusters = Array.from({ length: 450 }, (_, at) => {
    const cluster = typical(at / 449);
    return at % 7 === 0 ? without(cluster, "TY3", "ID2.1", "DI2.1") : cluster;
  });
  return planJob(datasetOf(clusters), { draws, seed: 3 });
}

const alone = runRobustness(job());

test.each([1, 4])("%i workers give what one thread gives, to the last digit", async (count) => {
  const opened: WorkerHandle[] = [];
  const open = (): WorkerHandle => {
    const worker = workerBehindChannel();
    opened.push(worker);
    return worker;
  };
  expect(await runInPool(job(), new WorkerPool(open, count))).toEqual(alone);
  expect(opened.length).toBe(Math.min(count, 3));
});

test("this thread alone, in slices, gives the same", async () => {
  const closed = new WorkerPool(() => {
    throw new Error("no worker is needed");
  }, 0);
  expect(await runInPool(job(), closed)).toEqual(alone);
});

test("a page that may not start workers computes here", async () => {
  const forbidden = new WorkerPool(() => {
    throw new Error("refused by the policy of the page");
  }, 4);
  expect(await runInPool(job(), forbidden)).toEqual(alone);
  expect(forbidden.size).toBe(0);
});

test("a worker that fails in the middle of its work loses nothing", async () => {
  let workers = 0;
  const pool = new WorkerPool(() => {
    workers += 1;
    const service = simulationService();
    const worker = workerBehindChannel({
      ...service,
      simulate: (run, part) => {
        worker.fail();
        return service.simulate(run, part);
      },
    });
    return workers === 1 ? worker : workerBehindChannel();
  }, 2);
  expect(await runInPool(job(), pool)).toEqual(alone);
  expect(pool.size).toBe(1);
});

test("two runs at the same time share the workers and stay apart", async () => {
  const pool = new WorkerPool(workerBehindChannel, 2);
  const [one, other] = await Promise.all([runInPool(job(), pool), runInPool(job(500), pool)]);
  expect(one).toEqual(alone);
  expect(other).toEqual(runRobustness(job(500)));
});

test("progress counts clusters up to all of them", async () => {
  const seen: number[] = [];
  await runInPool(job(), new WorkerPool(workerBehindChannel, 2), { onProgress: (done) => seen.push(done) });
  expect(seen.at(-1)).toBe(450);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  const here: number[] = [];
  await runInPool(job(100), new WorkerPool(workerBehindChannel, 2), { onProgress: (done, of) => here.push(done / of) });
  expect(here.at(-1)).toBe(1);
});

test.each([0, 2])("a cancelled run ends without a result (%i workers)", async (count) => {
  const cancel = new AbortController();
  const run = runInPool(job(), new WorkerPool(workerBehindChannel, count), {
    signal: cancel.signal,
    onProgress: () => cancel.abort(new Error("the person pressed Cancel")),
  });
  await expect(run).rejects.toThrow("the person pressed Cancel");
});

test("cancelling ends the worker in the middle of its task; a run that waits gets a fresh one", async () => {
  let opened = 0;
  let closed = 0;
  const cancel = new AbortController();
  const pool = new WorkerPool(() => {
    opened += 1;
    const service = simulationService();
    // The first worker never answers.
    const worker = workerBehindChannel(
      opened === 1 ? { ...service, simulate: () => new Promise<never>(() => undefined) as never } : service,
    );
    return { ...worker, close: () => (closed += 1) };
  }, 1);
  const cancelled = runInPool(job(), pool, { signal: cancel.signal });
  const other = runInPool(job(), pool);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([opened, closed]).toEqual([1, 0]);
  cancel.abort(new Error("the person pressed Cancel"));
  await expect(cancelled).rejects.toThrow("the person pressed Cancel");
  expect(closed).toBe(1);
  expect(await other).toEqual(alone);
  expect([opened, pool.size]).toEqual([2, 1]);
});

test("a run that is cancelled while it waits for a worker ends at once and takes nobody's place", async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const service = simulationService();
  const answer = async (...asked: Parameters<SimulationService["simulate"]>) => {
    await held;
    return service.simulate(...asked);
  };
  const pool = new WorkerPool(() => workerBehindChannel({ ...service, simulate: answer as never }), 1);
  const first = runInPool(job(), pool);
  const cancel = new AbortController();
  const second = runInPool(job(500), pool, { signal: cancel.signal });
  cancel.abort(new Error("the person pressed Cancel"));
  await expect(second).rejects.toThrow("the person pressed Cancel");
  release();
  expect(await first).toEqual(alone);
});

test("a small run is over before a worker is started", async () => {
  const pool = new WorkerPool(() => {
    throw new Error("a worker was started");
  }, 2);
  await runInPool(job(10), pool);
  expect(pool.size).toBe(2);
});
