import type { Remote } from "comlink";
import {
  checkLists,
  headsOf,
  indicatorSteps,
  listNames,
  rowsOf,
  stepsOf,
  type DeliveredLists,
  type ListReading,
  type ListSettings,
} from "../registers";
import type { SimulationService } from "./simulationService";
import type { WorkerPool } from "./workerPool";
import { yieldToEventLoop } from "./yieldToEventLoop";

export interface ListRunOptions {
  /** Told how many rows another thread has, and then how many steps of the computation are done. */
  readonly onProgress?: ((done: number, of: number, unit: "rows" | "steps") => void) | undefined;
  /** Ends the run: its promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Cells of one message to a worker: this thread copies them in some ten milliseconds. */
export const CELLS_PER_MESSAGE = 100_000;
/** Rows below which a run is over before a worker has started. */
const WORTH_WORKER = 5_000;
/** Steps between two words of how far a worker is. */
const STEPS_AT_ONCE = 4;

let runs = 0;

/**
 * Computes indicators out of lists in a worker of a pool, to which the rows are handed in portions; out of short lists, or where
 * no worker can be had, in this thread, in steps between which it yields. The result is the same whoever computes it.
 *
 * @throws {ListError} where a list lacks a column that it needs, or has two for one thing
 */
export async function computeListsInPool(
  lists: DeliveredLists,
  settings: ListSettings,
  pool: WorkerPool,
  { onProgress, signal }: ListRunOptions = {},
): Promise<ListReading> {
  signal?.throwIfAborted();
  // What is wrong with the lists is no failure of a worker.
  checkLists(lists);
  const rows = listNames.reduce((sum, name) => sum + (lists[name]?.rows.length ?? 0), 0);
  if (rows >= WORTH_WORKER && pool.size > 0) {
    runs += 1;
    const run = runs;
    const answer = await pool.run(
      (service) => computeThere(service, run, lists, settings, { onProgress, signal }),
      signal,
    );
    signal?.throwIfAborted();
    if (answer) return answer.value;
  }
  const steps = indicatorSteps(lists, settings);
  const of = stepsOf(lists);
  for (let done = 1; ; done += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onProgress?.(done, of, "steps");
    await yieldToEventLoop();
    signal?.throwIfAborted();
  }
}

/** One worker has the run from its first row to its result. */
async function computeThere(
  service: Remote<SimulationService>,
  run: number,
  lists: DeliveredLists,
  settings: ListSettings,
  { onProgress, signal }: ListRunOptions,
): Promise<ListReading> {
  const all = listNames.reduce((sum, name) => sum + (lists[name]?.rows.length ?? 0), 0);
  let handed = 0;
  await service.beginLists(run, headsOf(lists, settings));
  for (const name of listNames) {
    const list = lists[name];
    if (!list) continue;
    const portion = Math.max(1, Math.floor(CELLS_PER_MESSAGE / Math.max(1, list.headers.length)));
    for (let from = 0; from < list.rows.length; from += portion) {
      const to = Math.min(list.rows.length, from + portion);
      await service.addListRows(run, name, rowsOf(name, list, from, to));
      signal?.throwIfAborted();
      handed += to - from;
      onProgress?.(handed, all, "rows");
    }
  }
  const of = stepsOf(lists);
  for (let done = STEPS_AT_ONCE; ; done += STEPS_AT_ONCE) {
    const reading = await service.takeListSteps(run, STEPS_AT_ONCE);
    signal?.throwIfAborted();
    if (reading) return reading;
    onProgress?.(done, of, "steps");
  }
}
