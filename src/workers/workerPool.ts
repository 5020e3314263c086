import type { Desk } from "./desk";

/** Something that a worker has done; undefined = no worker could, and whoever asked does it alone. */
export type Done<Value> = { readonly value: Value } | undefined;

/**
 * Workers that are started when first needed and lent to one task at a time, in the order in which they are asked for, so
 * that two runs share them fairly. One that fails is never replaced: what failed once would fail again. One that is ended
 * because its run was cancelled is.
 */
export class WorkerPool {
  private readonly idle: Desk[] = [];
  private readonly waiting: ((desk: Desk | undefined) => void)[] = [];
  private opened = 0;

  /** @param open - starts a worker; may throw */
  constructor(
    private readonly open: () => Desk,
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
  async lend<Value>(task: (service: Desk["service"]) => Promise<Value>, signal?: AbortSignal): Promise<Done<Value>> {
    if (signal?.aborted) return undefined;
    const desk = await this.next(signal);
    if (!desk) return undefined;
    if (signal?.aborted) {
      this.giveBack(desk);
      return undefined;
    }
    const cancelled = cancellation(signal);
    try {
      const value = await Promise.race([task(desk.service), desk.failed, cancelled.promise]);
      this.giveBack(desk);
      return { value };
    } catch {
      // Whatever the reason, the same work is done in the thread that asked; a fault of its own shows there.
      if (signal?.aborted) this.replace(desk);
      else {
        this.places -= 1;
        this.dismiss(desk);
      }
      return undefined;
    } finally {
      cancelled.forget();
    }
  }

  /** Ends all workers; tasks that wait get none. */
  close(): void {
    this.places = 0;
    this.idle.splice(0).forEach((desk) => this.dismiss(desk));
    if (this.opened === 0) this.sendAway();
  }

  private next(signal?: AbortSignal): Promise<Desk | undefined> {
    const desk = this.idle.pop() ?? (this.opened < this.places ? this.tryOpen() : undefined);
    if (desk || this.opened === 0) return Promise.resolve(desk);
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

  private tryOpen(): Desk | undefined {
    try {
      const desk = this.open();
      this.opened += 1;
      return desk;
    } catch {
      // A policy of the page may forbid workers altogether.
      this.places = this.opened;
      return undefined;
    }
  }

  private giveBack(desk: Desk): void {
    if (this.places < this.opened) {
      this.dismiss(desk);
      return;
    }
    const next = this.waiting.shift();
    if (next) next(desk);
    else this.idle.push(desk);
  }

  /** Ends a worker that did nothing wrong; whoever waits for one gets a fresh one. */
  private replace(desk: Desk): void {
    const fresh = this.waiting.length > 0 ? this.tryOpen() : undefined;
    this.dismiss(desk);
    if (fresh) this.giveBack(fresh);
  }

  private dismiss(desk: Desk): void {
    desk.close();
    this.opened -= 1;
    if (this.opened === 0) this.sendAway();
  }

  private sendAway(): void {
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
