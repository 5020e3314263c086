import type { FirmColumn } from "./listColumns";
import type { ListBinding } from "./listHeaders";
import type { ListPeriods } from "./listPeriods";
import { EMPTY } from "./words";

/** A cluster in a period. */
export interface Group {
  readonly cluster: number;
  readonly period: number;
}

/** What the firms say, columnar: one entry per row of the list. It is plain data, which may come from another thread. */
export interface FirmFacts {
  readonly binding: ListBinding;
  /** What the periods are called; one without a name where the firms have none. */
  readonly labels: ListPeriods["labels"];
  /** What each firm is called. */
  readonly firmNames: readonly string[];
  /** Clusters in natural order, each with its periods in order. */
  readonly groups: readonly Group[];
  /** Rows that count, in the order of the list. */
  readonly members: Int32Array;
  /** Per row its group; -1 where the row does not count. */
  readonly groupOf: Int32Array;
  readonly firmOf: Int32Array;
  /** Numbers by column; NaN = missing. */
  readonly numbers: ReadonlyMap<FirmColumn, Float64Array>;
  /** 1 yes, 0 no, below 0 unknown. */
  readonly flags: ReadonlyMap<FirmColumn, Int32Array>;
  /** Position of the role; below 0 unknown. */
  readonly role: Int32Array | undefined;
  /** Two digits; below 0 unknown. */
  readonly industry: Int32Array | undefined;
  /** Whether a firm belongs to the digital core; absent where neither class nor industry is told. */
  readonly core: Int32Array | undefined;
  /** 1 where the digital core revenue is below zero, which is not the same as none. */
  readonly negativeCore: Uint8Array | undefined;
}

/** What they say, without the ways to find them. */
export function factsOf(firms: FirmFacts): FirmFacts {
  const { binding, labels, firmNames, groups, members, groupOf, firmOf } = firms;
  const { numbers, flags, role, industry, core, negativeCore } = firms;
  return {
    ...{ binding, labels, firmNames, groups, members, groupOf, firmOf },
    ...{ numbers, flags, role, industry, core, negativeCore },
  };
}

/** What a firm is called in the list. */
export function firmName({ firmNames, firmOf }: FirmFacts, row: number): string {
  return firmNames[firmOf[row] ?? EMPTY] ?? "";
}
