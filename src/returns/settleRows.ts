import type { ReturnedSheet, Sender } from "./returnedSheet";
import type { GoodRows, Refusal, SheetReading } from "./verdict";

/** A file with more faults than these has one cause; the rest are counted. */
const MOST_REASONS = 60;

/** A fault that concerns several rows of the sheet, as Excel counts them. */
export interface FaultOfRows {
  readonly reason: Refusal;
  readonly positions: readonly number[];
}

/** Everything that was found on a sheet. */
export interface Findings<Row> {
  readonly reasons: readonly Refusal[];
  /** What can be collected all the same. */
  readonly good: GoodRows<Row>;
  readonly sender: { readonly sender?: Sender };
}

/** One fault refuses the sheet as a whole; the rows without one are kept apart, for a person to decide. */
export function settleRows<Row>({ reasons, good, sender }: Findings<Row>): SheetReading<Row> {
  const [first, ...others] = reasons;
  if (!first) return { kind: "read", ...good, ...sender };
  const shown = others.slice(0, MOST_REASONS - 1);
  const more = others.length - shown.length;
  return {
    kind: "refused",
    reasons: [first, ...shown, ...(more > 0 ? [{ code: "more", count: more } as const] : [])],
    ...(good.rows.length > 0 ? { good } : {}),
    ...sender,
  };
}

/** Merged cells among the entries, from a row on: nobody can tell which row their value belongs to. */
export function mergedFaults({ merged }: Pick<ReturnedSheet, "merged">, firstRow: number): FaultOfRows[] {
  return merged.flatMap((address): FaultOfRows[] => {
    const rows = [...address.matchAll(/\d+/gu)].map(([row]) => Number(row));
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    if (last <= firstRow) return [];
    const positions = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return [{ reason: { code: "merged", address }, positions }];
  });
}
