import type { WorkerHandle } from "./workerHandle";

/** Something that a worker has done; undefined = no worker could, and whoever asked does it alone. */
export type Done<Value> = { readonly value: Value } | undefined;

/**
 * Workers that are started when first needed and lent to one task at a time, in the order in which they are asked for, so
 * that two runs share them fairly. One that fails is never replaced: what failed once would fail again. One that is ended
 * because its run was cancelled is.
 */
export class WorkerPool {
  private readonly idle: WorkerHandle[] = [];
  private readonly waiting: ((worker: WorkerHandle | undefined) => void)[] = [];
  private opened = 0;

  /** @param open - starts a worker; may throw */
  constructor(
    private readonly open: () => WorkerHandle,
    private places: number,
  ) {}

  /** How many tasks can run at once. */
  get size(): number {
    return Math.max(0, this.places);
  }

  /**
   * @param signal - gives up the place in the queue, or ends the worker in the middle of the task; another one takes its
   * place when it is needed
   */
  async run<Value>(
    task: (service: WorkerHandle["service"]) => Promise<Value>,
    signal?: AbortSignal,
  ): Promise<Done<Value>> {
    if (signal?.aborted) return undefined;
    const worker = await this.next(signal);
    if (!worker) return undefined;
    if (signal?.aborted) {
      this.release(worker);
      return undefined;
    }
    const cancelled = cancellation(signal);
    try {
      const value = await Promise.race([task(worker.service), worker.failed, cancelled.promise]);
      this.release(worker);
      return { value };
    } catch {
      // Whatever the reason, the same work is done in the thread that asked; a fault of its own shows there.
      if (signal?.aborted) this.replace(worker);
      else {
        this.places -= 1;
        this.end(worker);
      }
      return undefined;
    } finally {
      cancelled.forget();
    }
  }

  /**
   * Gives each piece of work to whoever is free, as many at once as there are workers. Whoever asked does alone what none of
   * them could. Rejects with the reason of the signal.
   *
   * @param report - told of each piece that a worker has done
   */
  async share<Piece, Part>(
    pieces: Generator<Piece>,
    there: (service: WorkerHandle["service"], piece: Piece) => Promise<Part>,
    report: (piece: Piece) => void,
    here: (piece: Piece) => Promise<Part>,
    signal: AbortSignal | undefined,
  ): Promise<Part[]> {
    const parts: Part[] = [];
    const take = (part: Part, piece: Piece): void => {
      report(piece);
      parts.push(part);
    };
    await this.each(pieces, there, take, async (piece) => void parts.push(await here(piece)), signal);
    return parts;
  }

  /**
   * The same for parts that are taken up as they come, each once: what a failed worker still answers is none of them.
   */
  async each<Piece, Part>(
    pieces: Generator<Piece>,
    there: (service: WorkerHandle["service"], piece: Piece) => Promise<Part>,
    take: (part: Part, piece: Piece) => void,
    here: (piece: Piece) => Promise<void>,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const inTurn = async (): Promise<void> => {
      for (const piece of pieces) {
        const answer = await this.run((service) => there(service, piece), signal);
        signal?.throwIfAborted();
        if (answer) take(answer.value, piece);
        else await here(piece);
      }
    };
    await Promise.all(Array.from({ length: this.size }, inTurn));
  }

  /** Ends all workers; tasks that wait get none. */
  close(): void {
    this.places = 0;
    this.idle.splice(0).forEach((worker) => this.end(worker));
    if (this.opened === 0) this.refuseWaiting();
  }

  private next(signal?: AbortSignal): Promise<WorkerHandle | undefined> {
    const worker = this.idle.pop() ?? (this.opened < this.places ? this.tryOpen() : undefined);
    if (worker || this.opened === 0) return Promise.resolve(worker);
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      signal?.addEventListener("abort", () => {
        const at = this.waiting.indexOf(resolve);
        if (at < 0) return;
        this.waiting.splice(at, 1);
        resolve(undefined);
      });
    });
  }

  private tryOpen(): WorkerHandle | undefined {
    try {
      const worker = this.open();
      this.opened += 1;
      return worker;
    } catch {
      // A policy of the page may forbid workers altogether.
      this.places = this.opened;
      return undefined;
    }
  }

  private release(worker: WorkerHandle): void {
    if (this.places < this.opened) {
      this.end(worker);
      return;
    }
    const next = this.waiting.shift();
    if (next) next(worker);
    else this.idle.push(worker);
  }

  /** Ends a worker that did nothing wrong; whoever waits for one gets a fresh one. */
  private replace(worker: WorkerHandle): void {
    const fresh = this.waiting.length > 0 ? this.tryOpen() : undefined;
    this.end(worker);
    if (fresh) this.release(fresh);
  }

  private end(worker: WorkerHandle): void {
    worker.close();
    this.opened -= 1;
    if (this.opened === 0) this.refuseWaiting();
  }

  private refuseWaiting(): void {
    this.waiting.splice(0).forEach((resolve) => resolve(undefined));
  }
}

/** Rejects when a signal says so. */
function cancellation(signal: AbortSignal | undefined): { readonly promise: Promise<never>; forget(): void } {
  let end = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    end = () => reject(new Error("The run was cancelled."));
    signal?.addEventListener("abort", end);
  });
  return { promise, forget: () => signal?.removeEventListener("abort", end) };
}
