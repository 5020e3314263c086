import {
  AuditAssembly,
  auditPart,
  factorGroups,
  prepareAuditor,
  RESAMPLES,
  type Audit,
  type AuditPart,
} from "../audit";
import type { Job } from "../robustness";
import { slicesOf, type RunOptions } from "./robustnessRun";
import type { WorkerPool } from "./workerPool";
import { yieldToEventLoop } from "./yieldToEventLoop";

/** Outcomes that this thread computes before it lets others have it, of one message to a worker, and below which none is started. */
const OUTCOMES_AT_ONCE = 20_000;
const OUTCOMES_PER_MESSAGE = 200_000;
const WORTH_WORKERS = 400_000;
/** Draws that are drawn again at once: a resample takes as many as there are. */
const RESAMPLED_AT_ONCE = 200_000;

let runs = 0;

/**
 * Audits in the workers of a pool; a small table, or where no worker can be had, in this thread, in slices between which it yields. The result
 * is the same to the last digit whoever computes it.
 */
export async function auditInPool(job: Job, pool: WorkerPool, { onProgress, signal }: RunOptions = {}): Promise<Audit> {
  const assembly = new AuditAssembly(job);
  let done = 0;
  const take = (part: AuditPart): void => {
    assembly.add(part);
    done += part.size;
    onProgress?.(done, job.size);
  };
  const here = async (slice: Job): Promise<void> => {
    const auditor = prepareAuditor(job);
    for (const portion of slicesOf(slice, OUTCOMES_AT_ONCE, outcomesOf(job))) {
      take(auditPart(auditor, portion));
      await yieldToEventLoop();
      signal?.throwIfAborted();
    }
  };
  signal?.throwIfAborted();
  if (job.size * outcomesOf(job) < WORTH_WORKERS || pool.size === 0) await here(job);
  else {
    runs += 1;
    const run = runs;
    await pool.each(
      slicesOf(job, OUTCOMES_PER_MESSAGE, outcomesOf(job)),
      (service, slice) => service.audit(run, slice),
      take,
      here,
      signal,
    );
  }
  const times = Math.max(1, Math.floor(RESAMPLED_AT_ONCE / job.draws));
  for (let resampled = 0; resampled < RESAMPLES.value; resampled += times) {
    assembly.resample(Math.min(times, RESAMPLES.value - resampled));
    await yieldToEventLoop();
    signal?.throwIfAborted();
  }
  return assembly.conclude();
}

/** What a cluster takes: the draws A and B and one for each group, and an assessment without each indicator, as so many draws. */
function outcomesOf({ draws, model }: Job): number {
  return (2 + factorGroups.length) * draws + model.indicators.length;
}
