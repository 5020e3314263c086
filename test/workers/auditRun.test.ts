import fc from "fast-check";
import { runAudit } from "../../src/audit";
import { planJob, type Job } from "../../src/robustness";
import { auditInPool } from "../../src/workers/auditRun";
import { simulationService } from "../../src/workers/simulationService";
import { WorkerPool } from "../../src/workers/workerPool";
import { anyCluster, datasetOf } from "../robustness/clusters";
import { closeChannels, workerBehindChannel } from "./channelWorker";

afterEach(closeChannels);

/** Enough for several messages. */
const job: Job = planJob(datasetOf(fc.sample(anyCluster(true), { numRuns: 240, seed: 6 })), { draws: 300, seed: 3 });
const alone = runAudit(job);
const refused = (): never => {
  throw new Error("refused by the policy of the page");
};

test.each([1, 3])("%i workers give what one thread gives, to the last digit", async (count) => {
  let opened = 0;
  const pool = new WorkerPool(() => {
    opened += 1;
    return workerBehindChannel();
  }, count);
  const seen: number[] = [];
  expect(await auditInPool(job, pool, { onProgress: (done, of) => seen.push(done / of) })).toEqual(alone);
  expect(opened).toBe(count);
  expect(seen.at(-1)).toBe(1);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
});

test("without workers, or where the page may not start them, the same is computed here", async () => {
  expect(await auditInPool(job, new WorkerPool(refused, 0))).toEqual(alone);
  expect(await auditInPool(job, new WorkerPool(refused, 2))).toEqual(alone);
});

test("a worker that fails in the middle of its work loses nothing and counts nothing twice", async () => {
  let workers = 0;
  const pool = new WorkerPool(() => {
    workers += 1;
    const service = simulationService();
    const worker = workerBehindChannel({
      ...service,
      audit: (run, part) => {
        worker.fail();
        return service.audit(run, part);
      },
    });
    return workers === 1 ? worker : workerBehindChannel();
  }, 2);
  expect(await auditInPool(job, pool)).toEqual(alone);
});

test.each([0, 2])("a cancelled run ends without a result (%i workers)", async (count) => {
  const cancel = new AbortController();
  const run = auditInPool(job, new WorkerPool(workerBehindChannel, count), {
    signal: cancel.signal,
    onProgress: () => cancel.abort(new Error("the person pressed Cancel")),
  });
  await expect(run).rejects.toThrow("the person pressed Cancel");
});

test("an empty table has an audit that says nothing", async () => {
  const { clusters, sensitivity } = await auditInPool(planJob(datasetOf([])), new WorkerPool(refused, 2));
  expect(clusters).toBe(0);
  expect(sensitivity.map(({ result }) => result.kind)).toEqual(["noCluster", "noCluster", "noCluster"]);
});
