/** Workers that make lines of results, each with one batch at a time and the next one waiting. */
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Model } from "../../src/model";

/** A worker reads TypeScript by the loader that this project runs its commands with. */
const START = `require("tsx/cjs/api").require(${JSON.stringify(join(__dirname, "lineWorker.ts"))}, ${JSON.stringify(__filename)});`;

interface Waiting {
  readonly done: (lines: string[]) => void;
  readonly failed: (reason: unknown) => void;
}

export class LinePool {
  private readonly workers: { readonly worker: Worker; readonly waiting: Waiting[] }[];

  constructor(model: Model, size: number) {
    this.workers = Array.from({ length: size }, () => {
      const worker = new Worker(START, { eval: true, workerData: { model } });
      const waiting: Waiting[] = [];
      worker.on("message", (lines: string[]) => waiting.shift()?.done(lines));
      worker.on("error", (failure) => {
        for (const { failed } of waiting.splice(0)) failed(failure);
      });
      return { worker, waiting };
    });
  }

  /** The lines of some rows; the values go to the thread and are gone here. */
  lines(values: Float64Array<ArrayBuffer>): Promise<string[]> {
    const [least] = [...this.workers].sort((a, b) => a.waiting.length - b.waiting.length);
    return new Promise((done, failed) => {
      least?.waiting.push({ done, failed });
      least?.worker.postMessage(values, [values.buffer]);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map(({ worker }) => worker.terminate()));
  }
}
