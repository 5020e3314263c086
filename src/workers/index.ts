// The one pool of workers of the shared runtime: worksheet functions and pane run their simulations here.
import type { Reassignments } from "../measures/moran";
import type { Audit } from "../audit";
import type { Job, Robustness } from "../robustness";
import { auditInPool } from "./auditRun";
import type { DeliveredLists, ListReading, ListSettings } from "../registers";
import { computeListsInPool, type ListRunOptions } from "./listsRun";
import { countExtremeInPool } from "./permutationRun";
import { runInPool, type RunOptions } from "./robustnessRun";
import { startWorker } from "./workerHandle";
import { WorkerPool } from "./workerPool";

/** More workers than this cost more memory than they save time. */
const MOST_WORKERS = 4;

let pool: WorkerPool | undefined;

const poolHere = (): WorkerPool => (pool ??= new WorkerPool(startWorker, workersHere()));

/** Runs a simulation, in workers where the page has them; see `runInPool`. */
export function runRobustnessInBackground(job: Job, options?: RunOptions): Promise<Robustness> {
  return runInPool(job, poolHere(), options);
}

/** Audits with all clusters of a table; see `auditInPool`. */
export function runAuditInBackground(job: Job, options?: RunOptions): Promise<Audit> {
  return auditInPool(job, poolHere(), options);
}

/** Counts the extreme reassignments of a permutation test; see `countExtremeInPool`. */
export function countExtremeInBackground(given: Reassignments, options?: RunOptions): Promise<number> {
  return countExtremeInPool(given, poolHere(), options);
}

/** Computes indicators out of lists; see `computeListsInPool`. */
export function computeListsInBackground(
  lists: DeliveredLists,
  settings: ListSettings,
  options?: ListRunOptions,
): Promise<ListReading> {
  return computeListsInPool(lists, settings, poolHere(), options);
}

/** One processor is left to Excel. */
function workersHere(): number {
  if (typeof Worker === "undefined") return 0;
  return Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1));
}
