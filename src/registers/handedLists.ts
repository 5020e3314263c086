import { headOf, ReceivedList, type HandedHead, type HandedRows } from "./handedList";
import { indicatorSteps } from "./indicatorsFromLists";
import { listNames, type ListName } from "./listColumns";
import type { DeliveredLists, ListReading, ListSettings } from "./listReading";
import type { Steps } from "./steps";

/** What of all lists goes to another thread before their rows. */
export interface HandedHeads {
  readonly settings: ListSettings;
  readonly heads: Readonly<Partial<Record<ListName, HandedHead>>>;
}

export function headsOf(lists: DeliveredLists, settings: ListSettings): HandedHeads {
  const heads: Partial<Record<ListName, HandedHead>> = {};
  for (const name of listNames) {
    const list = lists[name];
    if (list) heads[name] = headOf(list);
  }
  return { settings, heads };
}

/** Lists that came from another thread, and the computation with them, a step at a time. */
export class ReceivedLists {
  private readonly lists = new Map<ListName, ReceivedList>();
  private readonly settings: ListSettings;
  private steps: Steps<ListReading> | undefined;

  constructor({ settings, heads }: HandedHeads) {
    this.settings = settings;
    for (const name of listNames) {
      const head = heads[name];
      if (head) this.lists.set(name, new ReceivedList(head));
    }
  }

  add(name: ListName, rows: HandedRows): void {
    this.lists.get(name)?.add(rows);
  }

  /** Takes so many steps; undefined while there are more. */
  take(steps: number): ListReading | undefined {
    this.steps ??= indicatorSteps(this.delivered(), this.settings);
    for (let taken = 0; taken < steps; taken += 1) {
      const step = this.steps.next();
      if (step.done === true) return step.value;
    }
    return undefined;
  }

  private delivered(): DeliveredLists {
    const of = (name: ListName) => this.lists.get(name)?.list;
    const firms = of("firms");
    if (!firms) throw new Error("No firms were handed over.");
    return { firms, ties: of("ties"), reference: of("reference"), office: of("office") };
  }
}

/** The memory of a reading that can be moved to another thread instead of copied. */
export function memoryOf({ read: { firms, partners } }: ListReading): ArrayBufferLike[] {
  const { members, groupOf, firmOf, role, industry, core, negativeCore, numbers, flags } = firms;
  const columns = [members, groupOf, firmOf, role, industry, core, negativeCore, partners];
  const all = [...columns, ...numbers.values(), ...flags.values()];
  return all.flatMap((column) => (column ? [column.buffer] : []));
}
