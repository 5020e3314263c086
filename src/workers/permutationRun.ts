import { Reassigning, workOf, type Reassignments } from "../measures/moran";
import type { RunOptions } from "./robustnessRun";
import type { WorkerPool } from "./workerPool";
import { yieldToEventLoop } from "./yieldToEventLoop";

/** Values and pairs that this thread walks through before it lets others have it: some fifty milliseconds. */
const WORK_AT_ONCE = 20_000_000;
/** Those of one message to a worker, which carries all pairs with it. */
const WORK_PER_MESSAGE = 100_000_000;

/** Some of the reassignments: from one on up to another. */
type Draws = readonly [from: number, to: number];

/**
 * How many reassignments of a permutation test are at least as extreme as what was observed, counted in the workers of a
 * pool; few of them, or where no worker can be had, in this thread, in portions between which it yields. The count is the
 * same whoever does it.
 */
export async function countExtremeInPool(
  given: Reassignments,
  pool: WorkerPool,
  { onProgress, signal }: RunOptions = {},
): Promise<number> {
  const { permutations } = given;
  let done = 0;
  const report = ([from, to]: Draws): void => {
    done += to - from;
    onProgress?.(done, permutations);
  };
  const here = async (draws: Draws): Promise<number> => {
    const reassigning = new Reassigning(given);
    let asExtreme = 0;
    for (const portion of portionsOf(draws, WORK_AT_ONCE / workOf(given))) {
      asExtreme += reassigning.countExtreme(...portion);
      report(portion);
      if (portion[1] < draws[1]) await yieldToEventLoop();
      signal?.throwIfAborted();
    }
    return asExtreme;
  };
  signal?.throwIfAborted();
  const all: Draws = [0, permutations];
  if (permutations * workOf(given) < WORK_PER_MESSAGE || pool.size === 0) return here(all);
  const counts = await pool.share(
    portionsOf(all, WORK_PER_MESSAGE / workOf(given)),
    (service, draws) => service.countExtreme(given, ...draws),
    report,
    here,
    signal,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function* portionsOf([from, to]: Draws, draws: number): Generator<Draws, undefined> {
  const size = Math.max(1, Math.ceil(draws));
  for (let first = from; first < to; first += size) yield [first, Math.min(to, first + size)];
}
