/** Faults that a test orders: the n-th or every call of a member fails, batches are slow, the person is editing a cell. */
import { HostFault, type FaultCode } from "./hostFault";

export interface PlannedFault {
  /** As the client names it: "Range.values", "WorksheetCollection.add"; "*" for every member. */
  readonly member: string;
  readonly code: FaultCode;
  /** Counted from 1 since the order; without it every call fails. */
  readonly onCall?: number;
  readonly message?: string;
}

interface Order extends PlannedFault {
  calls: number;
}

interface Happening {
  readonly member: string;
  readonly act: () => void;
  callsLeft: number;
}

export class FaultPlan {
  private orders: Order[] = [];
  private happenings: Happening[] = [];
  /** Milliseconds before each batch is answered. */
  delay = 0;
  /** Members that the add-in has used so far: how many calls a piece of work makes. */
  memberCalls = 0;
  private editing = false;
  private waiting: (() => void)[] = [];

  failOn(fault: PlannedFault): () => void {
    const order: Order = { ...fault, calls: 0 };
    this.orders.push(order);
    return () => {
      this.orders = this.orders.filter((other) => other !== order);
    };
  }
  /** Something that happens right after the batch in which a member is used for the n-th time from now on. */
  afterUse(member: string, call: number, act: () => void): void {
    this.happenings.push({ member, act, callsLeft: call });
  }
  clear(): void {
    this.orders = [];
    this.happenings = [];
    this.delay = 0;
    this.setEditing(false);
  }

  beforeMember(member: string): void {
    this.memberCalls++;
    for (const happening of this.happenings) if (isNamed(happening.member, member)) happening.callsLeft--;
    for (const order of this.orders) {
      if (order.member !== "*" && !isNamed(order.member, member)) continue;
      order.calls++;
      if (order.onCall === undefined || order.onCall === order.calls)
        throw new HostFault(order.code, order.message ?? `A planned fault at ${member}.`);
    }
  }

  afterBatch(): void {
    const due = this.happenings.filter(({ callsLeft }) => callsLeft <= 0);
    this.happenings = this.happenings.filter(({ callsLeft }) => callsLeft > 0);
    for (const { act } of due) act();
  }

  get isEditing(): boolean {
    return this.editing;
  }
  setEditing(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resume of waiting) resume();
  }
  /** Requests that wait for the end of the edit. */
  get waitingForEditing(): number {
    return this.waiting.length;
  }
  untilEditingEnds(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}

const isNamed = (planned: string, used: string): boolean => planned.toLowerCase() === used.toLowerCase();
