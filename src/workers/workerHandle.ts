import { wrap, type Remote } from "comlink";
import type { SimulationService } from "./simulationService";

/** A worker that was started, and the way to end it. */
export interface WorkerHandle {
  readonly service: Remote<SimulationService>;
  /** Rejects when the worker cannot go on; never resolves. A call to it would otherwise wait for ever. */
  readonly failed: Promise<never>;
  close(): void;
}

/** Starts a worker; throws where the page may not. */
export function startWorker(): WorkerHandle {
  const worker = new Worker(new URL("./simulationWorker.ts", import.meta.url), { name: "simulation" });
  return { service: wrap<SimulationService>(worker), failed: failureOf(worker), close: () => worker.terminate() };
}

/** A script that cannot be loaded, memory that runs out, an answer that cannot be read. */
function failureOf(worker: Worker): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    for (const kind of ["error", "messageerror"] as const) {
      worker.addEventListener(kind, () => reject(new Error(`The worker failed (${kind}).`)));
    }
  });
  // Nobody may be waiting when it happens.
  failed.catch(() => undefined);
  return failed;
}
