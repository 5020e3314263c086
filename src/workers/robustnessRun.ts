import {
  assembleRobustness,
  prepareSimulator,
  simulate,
  sliceJob,
  type Job,
  type Robustness,
  type SimulatedPart,
} from "../robustness";
import { transferParts } from "./simulationService";
import type { WorkerPool } from "./workerPool";
import { yieldToEventLoop } from "./yieldToEventLoop";

export interface RunOptions {
  /** Told after every part how much is done. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
  /** Ends the run: its promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Clusters × draws that this thread computes before it lets others have it: about ten milliseconds. */
const OUTCOMES_AT_ONCE = 20_000;
/** Clusters × draws of one message to a worker; small enough for progress to move and a cancelled run to end. */
const OUTCOMES_PER_MESSAGE = 200_000;
/** Below this a run is over before a worker has started. */
const WORTH_WORKERS = 200_000;

let runs = 0;

/**
 * Runs a simulation in the workers of a pool; a small one, or where no worker can be had, in this thread, in slices
 * between which it yields. The result is the same to the last digit whoever computes it.
 */
export async function runInPool(job: Job, pool: WorkerPool, options: RunOptions = {}): Promise<Robustness> {
  const { onProgress, signal } = options;
  let done = 0;
  const report = (clusters: number): void => {
    done += clusters;
    onProgress?.(done, job.size);
  };
  signal?.throwIfAborted();
  if (job.size * job.draws < WORTH_WORKERS || pool.size === 0) {
    return assembleRobustness(job, await simulateHere(job, report, signal));
  }
  runs += 1;
  const run = runs;
  const shared = await pool.share(
    slicesOf(job, OUTCOMES_PER_MESSAGE),
    async (service, slice) => [await service.simulate(run, slice)],
    ({ size }) => report(size),
    (slice) => simulateHere(slice, report, signal),
    signal,
  );
  const parts = shared.flat();
  const { draws, seed } = job;
  const answer = await pool.run((service) => service.assemble({ draws, seed }, transferParts(parts)), signal);
  signal?.throwIfAborted();
  // The parts went with the worker that failed; this has never to be fast.
  return answer?.value ?? assembleRobustness(job, await simulateHere(job, () => undefined, signal));
}

type Report = (clusters: number) => void;

async function simulateHere(job: Job, report: Report, signal: AbortSignal | undefined): Promise<SimulatedPart[]> {
  const parts: SimulatedPart[] = [];
  if (job.size === 0) return parts;
  const simulator = prepareSimulator(job);
  for (const slice of slicesOf(job, OUTCOMES_AT_ONCE)) {
    if (parts.length > 0) await yieldToEventLoop();
    signal?.throwIfAborted();
    parts.push(simulate(simulator, slice));
    report(slice.size);
  }
  return parts;
}

/** The clusters of a job in portions of about so many outcomes; each is cut when it is asked for. */
export function* slicesOf(job: Job, outcomes: number, ofEach = job.draws): Generator<Job, undefined> {
  const clusters = Math.max(1, Math.floor(outcomes / ofEach));
  for (let from = 0; from < job.size; from += clusters) {
    yield sliceJob(job, from, Math.min(job.size, from + clusters));
  }
}
