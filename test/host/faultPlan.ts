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

export class FaultPlan {
  private orders: Order[] = [];
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
  clear(): void {
    this.orders = [];
    this.delay = 0;
    this.setEditing(false);
  }

  beforeMember(member: string): void {
    this.memberCalls++;
    for (const order of this.orders) {
      if (order.member !== "*" && order.member.toLowerCase() !== member.toLowerCase()) continue;
      order.calls++;
      if (order.onCall === undefined || order.onCall === order.calls)
        throw new HostFault(order.code, order.message ?? `A planned fault at ${member}.`);
    }
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
  untilEditingEnds(): Promise<void> {
    return this.editing ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
