/**
 * The page's clock. Timers that are due run by turns with everything else; what is due later comes as soon as nothing else
 * is to be done and a test is waiting for it. So no test waits by the clock, and a machine twenty times slower shows the same.
 */
import type { DOMWindow } from "jsdom";

interface Timer {
  readonly id: number;
  readonly run: () => void;
  /** Milliseconds between two runs; undefined for a timer that runs once. */
  readonly interval: number | undefined;
  due: number;
}

/** Rounds of the event loop without anything done, after which nothing is under way any more: promises settle between two. */
const QUIET_ROUNDS = 3;
/** Nobody waits longer for anything: what has not come by then does not come, though timers set each other for ever. */
const HORIZON = 10 * 60_000;
/** While somebody edits a cell, the clock goes on only so far: how long they take is up to the test. */
const WHILE_EDITING = 2_000;
const FRAME = 16;
/** What a timer costs: browsers let one that was set by another wait at least so long. */
const TURN = 4;

export interface ClockOptions {
  /** Whether the host works on something that the page waits for. */
  isHostBusy(): boolean;
  isEditing(): boolean;
  /** A timer of the page threw. */
  failed(error: unknown): void;
}

export class PageClock {
  private timers: Timer[] = [];
  private lastId = 0;
  private time = 0;
  private steps = 0;
  private isTurning = false;
  private isStopped = false;
  private editingSince: number | undefined;

  constructor(private readonly options: ClockOptions) {}

  /** Milliseconds since the page was opened. */
  get now(): number {
    return this.time;
  }
  /** Something happened that is no timer: a message, a file. */
  stepped(): void {
    this.steps += 1;
  }
  /** How much has happened so far. */
  get stepsTaken(): number {
    return this.steps;
  }

  after(delay: number, run: () => void, interval?: number): number {
    const id = ++this.lastId;
    this.insert({ id, run, interval, due: this.time + Math.max(0, Number.isFinite(delay) ? delay : 0) });
    this.turn();
    return id;
  }
  cancel(id: unknown): void {
    this.timers = this.timers.filter((timer) => timer.id !== Number(id));
  }
  /** For the host's own delays. */
  wait(delay: number): Promise<void> {
    return new Promise((resolve) => this.after(delay, resolve));
  }
  stop(): void {
    this.isStopped = true;
    this.timers = [];
  }

  /** Gives a page this clock. */
  rule(window: DOMWindow): void {
    const give = (name: string, value: unknown, target: object = window): void => {
      Object.defineProperty(target, name, { value, configurable: true, writable: true });
    };
    const later =
      (interval: boolean) =>
      (run: unknown, delay?: number, ...given: unknown[]) => {
        const call = (): unknown => (typeof run === "function" ? run(...given) : undefined);
        return this.after(Number(delay ?? 0), call, interval ? Math.max(1, Number(delay ?? 0)) : undefined);
      };
    const cancel = (id: unknown): void => this.cancel(id);
    give("setTimeout", later(false));
    give("setInterval", later(true));
    give("clearTimeout", cancel);
    give("clearInterval", cancel);
    give("requestAnimationFrame", (run: (time: number) => void) => this.after(FRAME, () => run(this.time)));
    give("cancelAnimationFrame", cancel);
    give("now", () => this.time, window.performance);
  }

  /**
   * Lets everything happen that is to happen, and the time pass, until a condition holds.
   *
   * @param whileEditing - what to do when only the end of an edit could go on with it
   * @returns false when nothing is under way any more and it does not hold
   */
  async passUntil(condition: () => boolean, whileEditing: "wait" | "return"): Promise<boolean> {
    let [seen, quiet] = [-1, 0];
    const until = this.time + HORIZON;
    while (!this.isStopped) {
      if (seen !== this.steps) {
        [seen, quiet] = [this.steps, 0];
        if (condition()) return true;
      }
      await new Promise((resolve) => setImmediate(resolve));
      if (seen !== this.steps || this.options.isHostBusy() || this.isDue) continue;
      quiet += 1;
      if (quiet < QUIET_ROUNDS) continue;
      if (condition()) return true;
      quiet = 0;
      if (this.jump(until)) continue;
      if (!this.options.isEditing() || whileEditing === "return") return false;
    }
    return condition();
  }

  private get isDue(): boolean {
    return (this.timers[0]?.due ?? Infinity) <= this.time;
  }

  /** To the next timer; false where there is none that anybody would wait for. */
  private jump(until: number): boolean {
    if (!this.options.isEditing()) this.editingSince = undefined;
    else this.editingSince ??= this.time;
    const next = this.timers.find(({ interval }) => interval === undefined)?.due ?? Infinity;
    const limit = this.editingSince === undefined ? until : this.editingSince + WHILE_EDITING;
    if (next > limit) return false;
    this.time = Math.max(this.time, next);
    this.turn();
    return true;
  }

  private insert(timer: Timer): void {
    const at = this.timers.findIndex(({ due }) => due > timer.due);
    this.timers.splice(at < 0 ? this.timers.length : at, 0, timer);
  }

  /** One timer per round of the event loop, so that messages come by turns with them. */
  private turn(): void {
    if (this.isTurning || this.isStopped || !this.isDue) return;
    this.isTurning = true;
    setImmediate(() => {
      this.isTurning = false;
      if (this.isStopped || !this.isDue) return;
      const timer = this.timers.shift();
      if (!timer) return;
      this.steps += 1;
      this.time += TURN;
      if (timer.interval !== undefined) this.insert({ ...timer, due: this.time + timer.interval });
      try {
        timer.run();
      } catch (error) {
        this.options.failed(error);
      }
      this.turn();
    });
  }
}
